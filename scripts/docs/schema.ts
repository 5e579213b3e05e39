import { is } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import { getTableConfig, getViewConfig, PgColumn, PgTable, PgView } from "drizzle-orm/pg-core";
import ts from "typescript";
import { docstringOf } from "../house/habits.ts";
import { type House, isTest, sourcesIn } from "../house/house.ts";
import type { Source } from "../house/source.ts";
import { names, page, table } from "./page.ts";

type Config = ReturnType<typeof getTableConfig>;

/** Every table and view: its columns, what they refer to, and who sees its rows. */
export async function schemaPage(house: House): Promise<string> {
  const chapters = await Promise.all(
    sourcesIn(house, "db/schema/")
      .filter(({ path }) => !isTest(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(fileChapter),
  );
  return page(
    "Schema",
    "`db/schema/`",
    "Rows are seen through policies only: below the units of the viewer's roles, and at places " +
      "they inherited. A table without a policy is either read by all or behind the system door.",
    ...chapters.flat(),
  );
}

async function fileChapter(source: Source): Promise<string[]> {
  const exported: Record<string, unknown> = await import(`../../${source.path}`);
  const tables = Object.entries(exported).flatMap(([name, value]) =>
    is(value, PgTable) ? [{ name, config: getTableConfig(value) }] : [],
  );
  tables.sort((a, b) => (a.config.name < b.config.name ? -1 : 1));
  return [
    `## ${source.path}`,
    ...tables.flatMap(({ name, config }) => tableChapter(config, saidOf(source, name))),
    ...Object.entries(exported).flatMap(([name, value]) =>
      is(value, PgView) ? viewChapter(getViewConfig(value), saidOf(source, name)) : [],
    ),
  ];
}

function viewChapter({ name, selectedFields }: ReturnType<typeof getViewConfig>, said: string) {
  const columns = Object.values(selectedFields).flatMap((column) =>
    is(column, PgColumn) ? [[`\`${toSnakeCase(column.name)}\``, typeOf(column)]] : [],
  );
  return [`### ${name}`, said, table(["column", "type"], columns), "- rows: past the policies"];
}

function saidOf(source: Source, name: string): string {
  const statement = source.ast.statements.find(
    (candidate) =>
      ts.isVariableStatement(candidate) &&
      candidate.declarationList.declarations[0]?.name.getText() === name,
  );
  return (statement && docstringOf(source, statement)) ?? "";
}

function tableChapter(config: Config, said: string): string[] {
  const columns = config.columns.map((column) => [
    `\`${toSnakeCase(column.name)}\``,
    typeOf(column),
    column.notNull ? "" : "may be null",
    referenceOf(config, column),
  ]);
  return [
    `### ${config.name}`,
    ...(said === "" ? [] : [said]),
    table(["column", "type", "", "refers to"], columns),
    [...keysOf(config), `- rows: ${policiesOf(config)}`].join("\n"),
  ];
}

const columnNames = (columns: readonly { name: string }[]) =>
  columns.map(({ name }) => toSnakeCase(name));

function typeOf(column: PgColumn): string {
  return column.primary ? `${column.getSQLType()}, key` : column.getSQLType();
}

function referenceOf({ foreignKeys }: Config, column: PgColumn): string {
  return foreignKeys
    .map((key) => key.reference())
    .filter(({ columns }) => columns.some(({ name }) => name === column.name))
    .map(({ columns, foreignTable }) => {
      const others = columns.length > 1 ? ", as one key" : "";
      return `\`${getTableConfig(foreignTable).name}\`${others}`;
    })
    .join("; ");
}

function keysOf({ primaryKeys, uniqueConstraints, indexes, checks }: Config): string[] {
  const unique = uniqueConstraints.map(({ columns }) => columnNames(columns).join(" + "));
  return [
    ...primaryKeys.map(({ columns }) => `- key: ${names(columnNames(columns))}`),
    ...(unique.length > 0 ? [`- unique: ${names(unique)}`] : []),
    ...(indexes.length > 0
      ? [`- indexes: ${names(indexes.map(({ config }) => config.name ?? ""))}`]
      : []),
    ...(checks.length > 0 ? [`- checks: ${names(checks.map(({ name }) => name))}`] : []),
  ];
}

function policiesOf({ policies, enableRLS }: Config): string {
  if (policies.length > 0) return names(policies.map(({ name }) => name));
  return enableRLS ? "behind the system door" : "read by all";
}
