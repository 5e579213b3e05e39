import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Path from the root of the project → text. Files that are no text are there with none. */
export type Tree = ReadonlyMap<string, string>;

const skipped = new Set([
  ".git",
  "data",
  "node_modules",
  "playwright-report",
  "test-results",
  "tsconfig.tsbuildinfo",
]);
const textFile = /\.(ts|tsx|mts|mjs|css|json|jsonc|md|sql|html|txt|yml|yaml)$|^\.[a-z]+$/;

/** Reads the project as it lies on disk, without what is installed, built or stored. */
export function readTree(root: string): Tree {
  const tree = new Map<string, string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (skipped.has(path) || path.startsWith(".next")) continue;
      if (entry.isDirectory()) visit(path);
      else tree.set(path, textFile.test(entry.name) ? readFileSync(join(root, path), "utf8") : "");
    }
  };
  visit("");
  return tree;
}
