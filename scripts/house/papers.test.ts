import { expect, test } from "vitest";
import { deadPaths, unexplainedPackages } from "./papers.ts";
import { foundIn } from "./virtual.ts";

const files = {
  "package.json": "",
  "domain/person/schema.ts": "",
  "domain/person/workflow.ts": "",
  "app/(office)/people/[id]/page.tsx": "",
  "docs/decisions/0001-a.md": "",
};

test("papers name paths that are there", () => {
  const text = [
    "`package.json`, `domain/person/schema.ts`, `domain/person/`, `domain/person`",
    "`domain/<noun>/{schema,workflow}.ts`, `app/(office)/people/[id]/page.tsx`, `domain/*/schema.ts`",
    "`npm start`, `read`, `a/b`, `application/json`, `DATABASE_URL`, `db.select()`, `.test.ts`",
  ];
  expect(foundIn(deadPaths, { ...files, "ARCHITECTURE.md": text.join("\n") })).toEqual([]);
});

test("links are followed, but not out of the house", () => {
  const text =
    "[a](ARCHITECTURE.md) [b](https://example.org/x.md) [c](#d) ![e](docs/e.png)\n" +
    "[f](docs/decisions/0001-a.md#context)";
  expect(foundIn(deadPaths, { ...files, "ARCHITECTURE.md": text })).toEqual([
    "ARCHITECTURE.md:1 `docs/e.png` does not exist",
  ]);
});

test("papers may name what lies beside them", () => {
  expect(foundIn(deadPaths, { ...files, "docs/decisions/0002-b.md": "See `0001-a.md`." })).toEqual(
    [],
  );
});

test("a path that leads nowhere is named with its line", () => {
  const text = "one\n`domain/person/forms.ts` and `domain/<noun>/{schema,filters}.ts`";
  const papers = { "README.md": text, "docs/glossary.md": "`db/gone/`", "lib/a.md": "`db/x`" };
  expect(foundIn(deadPaths, { ...files, ...papers })).toEqual([
    "README.md:2 `domain/person/forms.ts` does not exist",
    "README.md:2 `domain/<noun>/{schema,filters}.ts` does not exist",
    "docs/glossary.md:1 `db/gone/` does not exist",
  ]);
});

test("each runtime package has its reason, and each reason its package", () => {
  const table = "| package | why |\n| --- | --- |\n| next, react | pages |\n| zod | forms |";
  const packages = {
    "package.json": JSON.stringify({ dependencies: { next: "1", react: "1", postgres: "1" } }),
    "docs/decisions/0002-dependencies.md": table,
  };
  expect(foundIn(unexplainedPackages, packages)).toEqual([
    "package.json:1 postgres has no reason",
    "docs/decisions/0002-dependencies.md:4 zod is no runtime package",
  ]);
});
