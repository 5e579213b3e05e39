import { describe, expect, test } from "vitest";
import {
  lines,
  longFiles,
  tooLongFiles,
  untestedCommands,
  vagueNames,
  withoutDocstring,
} from "./habits.ts";
import { foundIn } from "./virtual.ts";

const empty = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, ""]));

test("names say what is inside, in one spelling", () => {
  const good = [
    "app/(office)/registrations/[id]/not-found.tsx",
    "app/api/auth/[...nextauth]/route.ts",
    "app/global-error.tsx",
    "db/doors.db.test.ts",
    "next.config.ts",
  ];
  expect(foundIn(vagueNames, empty(...good))).toEqual([]);
  const bad = [
    "components/index.ts",
    "lib/utils/text.ts",
    "app/hooks/use-form.ts",
    "lib/helpers.ts",
    "domain/services/a.ts",
    "components/DataList.tsx",
    "app/Office/page.tsx",
  ];
  expect(foundIn(vagueNames, empty(...bad))).toEqual([
    "components/index.ts:1 a file called index.ts",
    "lib/utils/text.ts:1 a folder called utils",
    "app/hooks/use-form.ts:1 a folder called hooks",
    "lib/helpers.ts:1 a file called helpers.ts",
    "domain/services/a.ts:1 a folder called services",
    'components/DataList.tsx:1 "DataList.tsx" is not kebab-case',
    'app/Office/page.tsx:1 "Office" is not kebab-case',
  ]);
});

test("a file is one look, at most two", () => {
  const text = (count: number) => "\n".repeat(count);
  const files = {
    "lib/short.ts": text(lines.warn),
    "lib/long.ts": text(lines.warn + 1),
    "lib/longest.ts": text(lines.fail),
    "lib/too-long.ts": text(lines.fail + 1),
    "lib/short.test.ts": text(lines.test),
    "lib/long.test.ts": text(lines.test + 1),
    "db/schema/people.ts": text(lines.fail + 1),
    "db/seed/names.ts": text(lines.fail + 1),
    "docs/glossary.md": text(lines.fail + 1),
  };
  expect(foundIn(longFiles, files)).toEqual([
    "lib/long.ts:1 151 lines",
    "lib/longest.ts:1 250 lines",
  ]);
  expect(foundIn(tooLongFiles, files)).toEqual([
    "lib/too-long.ts:1 251 lines",
    "lib/long.test.ts:1 401 lines",
  ]);
});

describe("an exported function of the inner rooms", () => {
  test("has its sentence directly above", () => {
    const text = [
      "/** Says a. */",
      "export function a() {}",
      "",
      "/**",
      " * Says b.",
      " */",
      "export const b = async () => {};",
      "/** Says c. */",
      "export const c = cache(async () => {});",
      "/** Says d, once for both. */",
      "export function d(x: string): void;",
      "export function d(x: number): void;",
      "/** Says why. */",
      "export default define(() => {});",
      "function inner() {}",
      "export const e = 1;",
      "export const f = pgTable('f', {});",
      "export type G = () => void;",
    ];
    expect(foundIn(withoutDocstring, { "db/x.ts": text.join("\n") })).toEqual([]);
  });

  test("is named when it has none", () => {
    const text = [
      "/** Of the file. */",
      "",
      "export function a() {}",
      "// b",
      "export const b = () => {};",
      "/* c */",
      "export async function c() {}",
    ];
    expect(foundIn(withoutDocstring, { "lib/x.ts": text.join("\n") })).toEqual([
      "lib/x.ts:3 a()",
      "lib/x.ts:5 b()",
      "lib/x.ts:7 c()",
    ]);
  });

  test("is not asked for elsewhere", () => {
    const files = {
      "app/page.tsx": "export default function Page() {}",
      "components/a.tsx": "export function A() {}",
      "db/x.test.ts": "export function made() {}",
      "scripts/a.ts": "export function a() {}",
    };
    expect(foundIn(withoutDocstring, files)).toEqual([]);
  });
});

test("a command is run by a test in its own folder", () => {
  const command = 'import { done } from "../../command.ts";\nconst x = () => done(1);';
  const files = {
    "db/command.ts": "",
    "db/commands/person/edit.ts": command,
    "db/commands/person/close.ts": command,
    "db/commands/person/open.ts": command,
    "db/commands/person/words.ts": "export const words = 1;",
    "db/commands/person/edit.test.ts": 'import { x } from "./edit.ts";',
    "db/commands/org-unit/a.test.ts": 'import { x } from "../person/open.ts";',
  };
  expect(foundIn(untestedCommands, files)).toEqual([
    "db/commands/person/close.ts:1 no test beside it imports this command",
    "db/commands/person/open.ts:1 no test beside it imports this command",
  ]);
});
