import ts from "typescript";
import { docstringOf, exportedFunction, isCommand } from "../house/habits.ts";
import { type House, sourcesIn } from "../house/house.ts";
import type { Source } from "../house/source.ts";
import { page, table } from "./page.ts";

/** Every write of the product with its sentence, by noun. */
export function commandsPage(house: House): string {
  const sources = sourcesIn(house, "db/commands/").filter(isCommand);
  const nouns = [...new Set(sources.map(({ path }) => nounOf(path)))].sort();
  return page(
    "Commands",
    "the docstrings of `db/commands/`",
    "Every change goes through one of these, in one transaction with its audit entry.",
    ...nouns.flatMap((noun) => {
      const rows = sources
        .filter(({ path }) => nounOf(path) === noun)
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap(commandRows);
      return [`## ${noun}`, table(["command", "what it does", "file"], rows)];
    }),
  );
}

const nounOf = (path: string) => path.split("/").at(-2) ?? "";

function commandRows(source: Source): string[][] {
  return source.ast.statements
    .filter((statement) => !ts.isExportDeclaration(statement))
    .flatMap((statement) => {
      const name = exportedFunction(statement);
      if (name === null) return [];
      return [[`\`${name}\``, docstringOf(source, statement) ?? "", `\`${source.path}\``]];
    });
}
