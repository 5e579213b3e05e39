import type { Finding, House } from "./house.ts";
import { argumentsOf } from "./icu.ts";

type Words = Readonly<Record<string, unknown>>;
type Entry = { readonly key: string; readonly text: string };

const languages = ["vi", "en"] as const;

/** Vietnamese and English that do not say the same things with the same blanks. */
export function unequalWords(house: House): Finding[] {
  return namespaces(house).flatMap((name) => {
    const [vi, en] = languages.map((language) => entriesOf(house, pathOf(language, name)));
    if (!vi || !en) {
      const missing = pathOf(vi ? "en" : "vi", name);
      return [{ path: pathOf(vi ? "vi" : "en", name), line: 1, what: `${missing} is missing` }];
    }
    return [
      ...lacking(name, "en", vi, en),
      ...lacking(name, "vi", en, vi),
      ...blanks(name, vi, en),
    ];
  });
}

function lacking(name: string, language: "vi" | "en", there: Entry[], here: Entry[]): Finding[] {
  // Empty on both sides is meant: a unit that is not written, a prefix that one page has not.
  const words = new Map(here.map(({ key, text }) => [key, text.trim()]));
  return there
    .filter(({ key, text }) => !words.has(key) || (text.trim() !== "" && words.get(key) === ""))
    .map(({ key }) => ({ path: pathOf(language, name), line: 1, what: `${key} has no words` }));
}

function blanks(name: string, vi: Entry[], en: Entry[]): Finding[] {
  const english = new Map(en.map(({ key, text }) => [key, text]));
  return vi.flatMap(({ key, text }) => {
    const other = english.get(key);
    if (other === undefined) return [];
    const [here, there] = [text, other].map((words) => argumentsOf(words).join(", "));
    if (here === there) return [];
    return [{ path: pathOf("en", name), line: 1, what: `${key} fills {${there}}, not {${here}}` }];
  });
}

/** Words that the tables of the product call for and nobody wrote. */
export function missingWords(house: House): Finding[] {
  return [...house.vocabulary.keys].flatMap(([wanted, source]) => {
    const [name = "", ...rest] = wanted.split(".");
    return languages
      .map((language) => pathOf(language, name))
      .filter((path) => !hasWords(entriesOf(house, path) ?? [], rest.join(".")))
      .map((path) => ({ path, line: 1, what: `${wanted} has no words (${source})` }));
  });
}

/** A row that is a group of fields has its words below its name. */
const hasWords = (entries: Entry[], wanted: string) =>
  entries.some(({ key }) => key === wanted || key.startsWith(`${wanted}.`));

/** Files of words that no language brings along. */
export function unregisteredWords(house: House): Finding[] {
  return languages.flatMap((language) => {
    const list = house.sources.get(`messages/${language}.ts`);
    return namespaces(house)
      .map((name) => pathOf(language, name))
      .filter((path) => house.tree.has(path))
      .filter((path) => !list?.imports.some(({ target }) => target === path))
      .map((path) => ({ path, line: 1, what: `messages/${language}.ts does not import it` }));
  });
}

const pathOf = (language: string, name: string) => `messages/${language}/${name}.json`;

function namespaces(house: House): string[] {
  const names = [...house.tree.keys()].flatMap(
    (path) => /^messages\/(?:vi|en)\/([\w-]+)\.json$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

function entriesOf(house: House, path: string): Entry[] | null {
  const text = house.tree.get(path);
  return text === undefined ? null : flat(JSON.parse(text) as Words, "");
}

function flat(words: Words, prefix: string): Entry[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = prefix + name;
    return typeof value === "string" ? [{ key, text: value }] : flat(value as Words, `${key}.`);
  });
}
