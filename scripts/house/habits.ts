import ts from "typescript";
import { type Finding, type House, isTest, sourcesIn } from "./house.ts";
import { lineOf, type Source } from "./source.ts";

const forbiddenFolders = new Set([
  "features",
  "helper",
  "helpers",
  "hooks",
  "services",
  "src",
  "types",
  "util",
  "utils",
]);
const vagueFiles = /^(index|utils?|helpers?|misc|common|types)\.(ts|tsx|mts|mjs)$/;
// Next names pages and folders in its own way: [id], [...all], (group), not-found.tsx.
const kebab = /^(\(?\[?(\.\.\.)?[a-z0-9]+(-[a-z0-9]+)*\]?\)?)(\.[a-z0-9]+)*$/;

/** Folders and files whose names say nothing, or say it in another spelling. */
export function vagueNames(house: House): Finding[] {
  return [...house.sources.keys()].flatMap((path) => {
    const folders = path.split("/");
    const file = folders.pop() ?? "";
    const folder = folders.find((name) => forbiddenFolders.has(name));
    const at = (what: string) => [{ path, line: 1, what }];
    if (folder) return at(`a folder called ${folder}`);
    if (vagueFiles.test(file)) return at(`a file called ${file}`);
    const odd = [...folders, file].find((name) => !kebab.test(name));
    return odd ? at(`"${odd}" is not kebab-case`) : [];
  });
}

export const lines = { warn: 150, fail: 250, test: 400 };
const anyLength = ["db/schema/", "db/seed/", "messages/"];

function longer(house: House, from: number, to: number): Finding[] {
  return [...house.sources.values()]
    .filter(({ path }) => !anyLength.some((prefix) => path.startsWith(prefix)))
    .map(({ path, text }) => ({ path, count: text.split("\n").length - 1 }))
    .filter(({ count }) => count > from && count <= to)
    .map(({ path, count }) => ({ path, line: 1, what: `${count} lines` }));
}

/** Files that no longer fit in one look; tests may be as long as their cases. */
export const longFiles = (house: House) =>
  longer(house, lines.warn, lines.fail).filter(({ path }) => !isTest(path));

/** Files that hold more than one thing. */
export const tooLongFiles = (house: House) => [
  ...longer(house, lines.fail, Number.POSITIVE_INFINITY).filter(({ path }) => !isTest(path)),
  ...longer(house, lines.test, Number.POSITIVE_INFINITY).filter(({ path }) => isTest(path)),
];

/** Exported functions of the inner rooms without their sentence. */
export function withoutDocstring(house: House): Finding[] {
  return sourcesIn(house, "domain/", "db/", "lib/")
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => {
      const told = new Set<string>();
      return source.ast.statements.flatMap((statement) => {
        const name = exportedFunction(statement);
        if (name === null || told.has(name)) return [];
        // Overloads are told once, by the first.
        told.add(name);
        if (hasDocstring(source, statement)) return [];
        return [{ path: source.path, line: lineOf(source.ast, statement), what: `${name}()` }];
      });
    });
}

/** Name of the function this statement exports, or null when it exports none. */
export function exportedFunction(statement: ts.Statement): string | null {
  if (ts.isExportAssignment(statement)) {
    return isFunctionLike(statement.expression) ? "default" : null;
  }
  const words = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!words?.some((word) => word.kind === ts.SyntaxKind.ExportKeyword)) return null;
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? "default";
  if (!ts.isVariableStatement(statement)) return null;
  const made = statement.declarationList.declarations.find(
    ({ initializer }) => initializer && isFunctionLike(initializer),
  );
  return made ? made.name.getText() : null;
}

function isFunctionLike(node: ts.Expression): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  return ts.isCallExpression(node) && node.arguments[0] !== undefined
    ? isFunctionLike(node.arguments[0])
    : false;
}

function hasDocstring(source: Source, statement: ts.Statement): boolean {
  return docstringOf(source, statement) !== null;
}

/** The text of the docstring directly above a statement, on one line; null when there is none. */
export function docstringOf(source: Source, statement: ts.Statement): string | null {
  const above = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  const last = above.at(-1);
  if (!last) return null;
  const comment = source.text.slice(last.pos, last.end);
  const gap = source.text.slice(last.end, statement.getStart(source.ast));
  if (!comment.startsWith("/**") || /\n\s*\n/.test(gap)) return null;
  const said = comment.slice(3, -2).replace(/^\s*\*\s?/gm, "");
  return said.replace(/\s+/g, " ").trim();
}

/** Whether the file holds a command: it ends in `done`, or opens the system door. */
export function isCommand({ path, imports, text }: Source): boolean {
  if (!path.startsWith("db/commands/") || isTest(path)) return false;
  const doors = imports.filter(({ target }) => /^db\/(command|doors)\.ts$/.test(target));
  return doors.length > 0 && /\b(?:done|asSystem)\(/.test(text);
}

/** Commands that no test beside them runs. */
export function untestedCommands(house: House): Finding[] {
  const tests = sourcesIn(house, "db/commands/").filter(({ path }) => isTest(path));
  return sourcesIn(house, "db/commands/")
    .filter(isCommand)
    .filter(({ path }) => {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const beside = tests.filter((test) => test.path.startsWith(folder));
      return !beside.some(({ imports }) => imports.some(({ target }) => target === path));
    })
    .map(({ path }) => ({ path, line: 1, what: "no test beside it imports this command" }));
}
