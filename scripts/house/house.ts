import { type Source, sourcesOf } from "./source.ts";
import type { Tree } from "./tree.ts";

/** What the tables of the product say, as far as words must exist for it. */
export type Vocabulary = {
  /** Key of a message → where it comes from, for the finding. */
  readonly keys: ReadonlyMap<string, string>;
};

/** What the rules look at. */
export type House = {
  readonly tree: Tree;
  readonly sources: ReadonlyMap<string, Source>;
  readonly vocabulary: Vocabulary;
};

export type Finding = { readonly path: string; readonly line: number; readonly what: string };

export type Rule = {
  readonly name: string;
  /** Where the thing belongs. */
  readonly says: string;
  readonly find: (house: House) => Finding[];
  /** Worth a look, but nothing fails. */
  readonly warns?: true;
};

/** The house made of a tree. */
export function houseOf(tree: Tree, vocabulary: Vocabulary = { keys: new Map() }): House {
  return { tree, sources: sourcesOf(tree), vocabulary };
}

type Complaint = Finding & { readonly rule: string; readonly warns: boolean };

/** Everything the rules find, by file and line. */
export function inspect(house: House, rules: readonly Rule[]): Complaint[] {
  return rules
    .flatMap((rule) =>
      rule.find(house).map((finding) => ({
        path: finding.path,
        line: finding.line,
        what: `${finding.what}. ${rule.says}`,
        rule: rule.name,
        warns: rule.warns ?? false,
      })),
    )
    .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

/** A complaint as one line that an editor can follow. */
export function spoken({ path, line, rule, what, warns }: Complaint): string {
  return `${path}:${line}  ${warns ? "warning " : ""}[${rule}] ${what}`;
}

/** The files of a house that a rule speaks of. */
export function sourcesIn(house: House, ...prefixes: readonly string[]): Source[] {
  return [...house.sources.values()].filter((source) =>
    prefixes.some((prefix) => source.path.startsWith(prefix)),
  );
}

/** Tests stand beside what they test, and are not shipped. */
export function isTest(path: string): boolean {
  return /\.(test|spec)\.(ts|tsx|mjs)$/.test(path);
}
