import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandsPage } from "./docs/commands.ts";
import { permissionsPage } from "./docs/permissions.ts";
import { schemaPage } from "./docs/schema.ts";
import { workflowsPage } from "./docs/workflows.ts";
import { houseOf } from "./house/house.ts";
import { readTree } from "./house/tree.ts";

/**
 * Writes the pages of docs/generated/, which the tables of the product say about themselves.
 * With --check nothing is written: pages that are no longer true are named, and the exit code is 1.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "docs/generated");
const house = houseOf(readTree(root));

const pages = {
  "workflows.md": workflowsPage(),
  "permissions.md": permissionsPage(),
  "schema.md": await schemaPage(house),
  "commands.md": commandsPage(house),
};

const stale = Object.entries(pages).filter(([name, text]) => written(name) !== text);
if (process.argv.includes("--check")) {
  for (const [name] of stale)
    say(`docs/generated/${name}:1  is not what the tables say: npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
}
say(`${Object.keys(pages).length} pages, ${stale.length} changed`);

function written(name: string): string | null {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return null;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
