import type { Finding, House } from "./house.ts";
import type { Tree } from "./tree.ts";

const isPaper = (path: string) =>
  /^(ARCHITECTURE|README)\.md$/.test(path) || (path.startsWith("docs/") && path.endsWith(".md"));

const rooms = "app|components|db|docs|domain|e2e|lib|messages|scripts|public";
// A path begins with a room, or is a file of the root written with its ending.
const looksLikePath = new RegExp(`^(?:(?:${rooms})/|\\w[\\w.-]*\\.(?:ts|mjs|json|md)$)`);

/** Paths in backticks and links that lead nowhere. */
export function deadPaths(house: House): Finding[] {
  return [...house.tree]
    .filter(([path]) => isPaper(path))
    .flatMap(([path, text]) =>
      namedPaths(text)
        .filter(({ name }) => !exists(house.tree, path, name))
        .map(({ name, line }) => ({ path, line, what: `\`${name}\` does not exist` })),
    );
}

function namedPaths(text: string): { name: string; line: number }[] {
  return text.split("\n").flatMap((content, index) => {
    const spoken = [...content.matchAll(/`([^`]+)`/g)]
      .map(([, name = ""]) => name)
      .filter((name) => looksLikePath.test(name) && !/\s/.test(name));
    const linked = [...content.matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !/^[a-z]+:/.test(name));
    return [...spoken, ...linked].map((name) => ({ name, line: index + 1 }));
  });
}

/** `<noun>` and `*` stand for one name, `{a,b}` for either, and a folder may end with a slash. */
function exists(tree: Tree, paper: string, name: string): boolean {
  return alternatives(name).every((path) => {
    const wanted = new RegExp(`^(?:${folderOf(paper)})?${patternOf(path)}(?:$|/)`);
    return [...tree.keys()].some((known) => wanted.test(known));
  });
}

function alternatives(name: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(name);
  if (!braces) return [name];
  const [whole, inside = ""] = braces;
  return inside.split(",").flatMap((part) => alternatives(name.replace(whole, part.trim())));
}

const folderOf = (paper: string) => escaped(paper.slice(0, paper.lastIndexOf("/") + 1));

function patternOf(path: string): string {
  return path
    .replace(/\/$/, "")
    .split(/(<[^>]*>|\*)/)
    .map((part) => (part === "*" || part.startsWith("<") ? "[^/]+" : escaped(part)))
    .join("");
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const reasons = "docs/decisions/0002-dependencies.md";

/** Runtime packages without their reason, and reasons without a package. */
export function unexplainedPackages(house: House): Finding[] {
  const manifest = house.tree.get("package.json") || "{}";
  const taken = Object.keys(JSON.parse(manifest).dependencies ?? {});
  const explained = (house.tree.get(reasons) ?? "").split("\n").flatMap((text, index) => {
    const [, cell = ""] = /^\| ([^|]+) \|/.exec(text) ?? [];
    const packages = cell.split(", ").filter((name) => /^@?[a-z0-9]/.test(name));
    return packages.map((name) => ({ name, line: index + 1 }));
  });
  const known = new Set(["package", ...taken]);
  return [
    ...taken
      .filter((name) => !explained.some((row) => row.name === name))
      .map((name) => ({ path: "package.json", line: 1, what: `${name} has no reason` })),
    ...explained
      .filter(({ name }) => !known.has(name))
      .map(({ name, line }) => ({ path: reasons, line, what: `${name} is no runtime package` })),
  ];
}
