import type { Finding, House } from "./house.ts";

type Pattern = { readonly pattern: RegExp; readonly what: string };

/** Every place in the files where one of the patterns is found. */
function found(
  house: House,
  isMeant: (path: string) => boolean,
  patterns: readonly Pattern[],
): Finding[] {
  return [...house.tree]
    .filter(([path]) => isMeant(path))
    .flatMap(([path, text]) => linesWith(text, patterns).map((hit) => ({ path, ...hit })));
}

function linesWith(text: string, patterns: readonly Pattern[]) {
  if (!patterns.some(({ pattern }) => pattern.test(text))) return [];
  return text.split("\n").flatMap((line, index) =>
    patterns.flatMap(({ pattern, what }) => {
      const hit = pattern.exec(line);
      return hit ? [{ line: index + 1, what: `${what} "${hit[0].trim()}"` }] : [];
    }),
  );
}

const hues =
  "red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|" +
  "pink|rose|slate|gray|grey|zinc|neutral|stone";
const palette = new RegExp(
  `(?<![\\w-])(?:[a-z]+-)+(?:(?:${hues})-(?:50|[1-9]00|950)|black|\\[(?:#|rgb|hsl|oklch)[^\\]]*\\])(?![\\w-])`,
);

/** Colours that are no token. */
export function rawColours(house: House): Finding[] {
  const isCode = (path: string) => /^(app|components|lib)\/.*\.(ts|tsx)$/.test(path);
  const isStyle = (path: string) => path.endsWith(".css") && path !== "components/tokens.css";
  const colour = /(?<=:.*)(?:#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\()/i;
  return [
    ...found(house, isCode, [{ pattern: palette, what: "the class" }]),
    ...found(house, isStyle, [{ pattern: colour, what: "the colour" }]),
  ];
}

const registries = ["npmjs", "yarnpkg", "npmmirror"].join("|");

/** Traces of the place where the work was done; the rules that name them are excused. */
export function traces(house: House): Finding[] {
  const isMeant = (path: string) => !path.startsWith("scripts/house/");
  return found(house, isMeant, [
    { pattern: /(?<![\w./-])\/(?:work|home|Users|farm)\/[\w.-]+/, what: "the path" },
    { pattern: new RegExp(`registry\\.(?:${registries})`), what: "the registry" },
    { pattern: /\b(?:TODO|FIXME|XXX)\b/, what: "the note" },
    { pattern: /\b(?:this|the other|earlier) session's\b|\bthe brief\b/i, what: "the words" },
  ]);
}
