import ts from "typescript";
import { type Finding, type House, isTest, sourcesIn } from "./house.ts";
import { lineOf, type Source, walk } from "./source.ts";
import { serverOnly, systemDoor } from "./walls.ts";

type Where = { readonly only: readonly string[] };

/** Nodes that the test names, everywhere but in the given places. */
function nodesOutside(
  house: House,
  { only }: Where,
  name: (node: ts.Node, source: Source) => string | null,
): Finding[] {
  return sourcesIn(house, "")
    .filter((source) => !only.some((prefix) => source.path.startsWith(prefix)))
    .flatMap((source) => {
      const found: Finding[] = [];
      walk(source.ast, (node) => {
        const what = name(node, source);
        if (what !== null) {
          found.push({ path: source.path, line: lineOf(source.ast, node), what });
        }
      });
      return found;
    });
}

/** Asking the machine for the time. */
export function otherClocks(house: House): Finding[] {
  return nodesOutside(house, { only: ["lib/clock.ts", "scripts/", "e2e/"] }, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
      return node.arguments?.length ? null : "new Date() asks the machine for the time";
    }
    if (!ts.isCallExpression(node)) return null;
    const called = node.expression.getText();
    return called === "Date" || called === "Date.now" ? `${called}() asks for the time` : null;
  });
}

/** Writing dates and numbers for people. */
export function otherFormats(house: House): Finding[] {
  return nodesOutside(house, { only: ["lib/format.ts", "scripts/"] }, (node) => {
    if (!ts.isPropertyAccessExpression(node)) return null;
    const { text } = node.name;
    // Order is no format: names are sorted where they are listed.
    if (node.expression.getText() === "Intl" && text !== "Collator") return `Intl.${text} formats`;
    return text.startsWith("toLocale") ? `.${text}() formats` : null;
  });
}

/** Markup set as text. */
export function innerHtml(house: House): Finding[] {
  return nodesOutside(
    house,
    { only: ["components/list/list-table.tsx", "components/list/ticked-body.tsx"] },
    (node) => {
      const isName =
        ts.isIdentifier(node) && /^(dangerouslySetInnerHTML|innerHTML)$/.test(node.text);
      return isName ? `${node.text} sets markup as text` : null;
    },
  );
}

/** Opening the system door. */
export function otherSystemCallers(house: House): Finding[] {
  return nodesOutside(house, { only: systemDoor }, (node, { path }) => {
    if (!ts.isImportSpecifier(node) || isTest(path)) return null;
    const { text } = node.propertyName ?? node.name;
    return text === "asSystem" ? "asSystem is imported" : null;
  });
}

/** The bare word, which means five things in such a program. */
export function bareModel(house: House): Finding[] {
  return nodesOutside(house, { only: [] }, (node) =>
    ts.isIdentifier(node) && /^model$/i.test(node.text) ? `the name "${node.text}"` : null,
  );
}

const read = /^(aria-label|aria-description|title|alt|placeholder|label)$/;

/** Words in attributes that people read or hear; words between tags are the linter's business. */
export function wordsInAttributes(house: House): Finding[] {
  const outside = { only: ["db/", "domain/", "e2e/", "lib/", "scripts/"] };
  return nodesOutside(house, outside, (node) => {
    if (!ts.isJsxAttribute(node) || !read.test(node.name.getText())) return null;
    const value = node.initializer;
    const isWords = value && ts.isStringLiteral(value) && /\p{L}{2}/u.test(value.text);
    return isWords ? `${node.name.getText()}="${value.text}"` : null;
  });
}

/** Server actions declared anywhere but in a file of server actions. */
export function otherServerActions(house: House): Finding[] {
  return nodesOutside(house, { only: [] }, (node, { path }) => {
    const isDirective =
      ts.isExpressionStatement(node) &&
      ts.isStringLiteral(node.expression) &&
      node.expression.text === "use server";
    return isDirective && !isActionsFile(path) ? `"use server"` : null;
  });
}

const isActionsFile = (path: string) => /^app\/(.*\/)?actions\.ts$/.test(path);

/** Lines of an actions.ts that are not `export const x = action(…)`. */
export function moreThanActions(house: House): Finding[] {
  return sourcesIn(house, "app/")
    .filter((source) => isActionsFile(source.path))
    .flatMap((source) => {
      const found = source.ast.statements
        .filter((statement) => !ts.isImportDeclaration(statement) && !isActionLine(statement))
        .map((statement) => ({
          path: source.path,
          line: lineOf(source.ast, statement),
          what: `"${statement.getText(source.ast).split("\n")[0]}"`,
        }))
        .filter(({ what }) => !what.includes("use server"));
      const silent = { path: source.path, line: 1, what: `"use server" is missing` };
      return source.directives.includes("use server") ? found : [silent, ...found];
    });
}

function isActionLine(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  if (!statement.modifiers?.some((word) => word.kind === ts.SyntaxKind.ExportKeyword)) return false;
  return statement.declarationList.declarations.every(
    ({ initializer }) =>
      initializer !== undefined &&
      ts.isCallExpression(initializer) &&
      /^(?:action|[a-z]\w*Action)$/.test(initializer.expression.getText()),
  );
}

/** Files that would be harmful in a browser and do not say so. */
export function unguarded(house: House): Finding[] {
  return serverOnly
    .flatMap((path) => house.sources.get(path) ?? [])
    .filter((source) => !source.imports.some(({ target }) => target === "server-only"))
    .map(({ path }) => ({ path, line: 1, what: `import "server-only" is missing` }));
}
