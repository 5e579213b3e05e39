import { posix } from "node:path";
import ts from "typescript";
import type { Tree } from "./tree.ts";

export type Import = {
  /** What is imported: a path of this project, or the name of a package ("node:" for Node's). */
  readonly target: string;
  readonly isPackage: boolean;
  /** As written. */
  readonly specifier: string;
  readonly line: number;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
  /** Values that are brought in by name. */
  readonly names: readonly string[];
};

export type Source = {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly ast: ts.SourceFile;
  readonly imports: readonly Import[];
  /** "use client", "use server". */
  readonly directives: readonly string[];
};

const codeFile = /\.(ts|tsx|mts|mjs)$/;

/** Every code file of the tree, parsed. */
export function sourcesOf(tree: Tree): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [path, text] of tree) {
    if (codeFile.test(path) && !path.endsWith(".d.ts"))
      sources.set(path, sourceOf(tree, path, text));
  }
  return sources;
}

function sourceOf(tree: Tree, path: string, text: string): Source {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports = importNodes(ast).map(({ node, typeOnly, names = [] }) => {
    const target = resolve(tree, path, node.text);
    return { ...target, specifier: node.text, line: lineOf(ast, node), typeOnly, names };
  });
  return { path, text, lines: text.split("\n"), ast, imports, directives: directivesOf(ast) };
}

/** Line of a node, counted from 1. */
export function lineOf(ast: ts.SourceFile, node: ts.Node): number {
  return ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1;
}

/** Calls back for every node of the file, outer ones first. */
export function walk(ast: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node) => {
    visit(node);
    ts.forEachChild(node, step);
  };
  ts.forEachChild(ast, step);
}

type ImportNode = { node: ts.StringLiteralLike; typeOnly: boolean; names?: string[] };

function importNodes(ast: ts.SourceFile): ImportNode[] {
  const found: ImportNode[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean, names?: string[]) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ node, typeOnly, names });
  };
  walk(ast, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, bringsTypesOnly(node), namesOf(node));
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

function namesOf({ importClause: clause }: ts.ImportDeclaration): string[] {
  const named = clause?.namedBindings;
  if (!named || !ts.isNamedImports(named) || clause.isTypeOnly) return [];
  return named.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name }) => (propertyName ?? name).text);
}

function bringsTypesOnly({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function directivesOf(ast: ts.SourceFile): string[] {
  const found: string[] = [];
  for (const statement of ast.statements) {
    if (!ts.isExpressionStatement(statement)) break;
    if (!ts.isStringLiteral(statement.expression)) break;
    found.push(statement.expression.text);
  }
  return found;
}

const endings = ["", ".ts", ".tsx", ".mts", ".mjs", ".json", ".css"];

function resolve(tree: Tree, from: string, specifier: string) {
  if (!specifier.startsWith(".") && !specifier.startsWith("@/")) {
    return { target: packageOf(specifier), isPackage: true };
  }
  const path = specifier.startsWith("@/")
    ? specifier.slice(2)
    : posix.join(posix.dirname(from), specifier);
  const ending = endings.find((suffix) => tree.has(path + suffix));
  return { target: path + (ending ?? ""), isPackage: false };
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
