import { describe, expect, test } from "vitest";
import {
  bareModel,
  innerHtml,
  moreThanActions,
  otherClocks,
  otherFormats,
  otherServerActions,
  otherSystemCallers,
  unguarded,
  wordsInAttributes,
} from "./places.ts";
import { foundIn } from "./virtual.ts";

describe("the time is asked for", () => {
  test("by the clock, scripts and journeys", () => {
    const text = "const at = [new Date(), Date.now()];";
    const files = { "lib/clock.ts": text, "scripts/x.ts": text, "e2e/x.spec.ts": text };
    expect(foundIn(otherClocks, files)).toEqual([]);
  });

  test("by nobody else", () => {
    const files = {
      "db/a.ts": "const a =\n  new Date();",
      "app/b.tsx": "const b = Date.now();",
      "lib/c.ts": "const c = Date();",
      "lib/d.ts": "const d = new Date;",
    };
    expect(foundIn(otherClocks, files)).toEqual([
      "db/a.ts:2 new Date() asks the machine for the time",
      "app/b.tsx:1 Date.now() asks for the time",
      "lib/c.ts:1 Date() asks for the time",
      "lib/d.ts:1 new Date() asks the machine for the time",
    ]);
  });

  test("not by making a date out of something, nor by speaking of it", () => {
    const text = "// new Date()\nconst at = [new Date(now), new Date(0), now(), '+new Date()'];";
    expect(foundIn(otherClocks, { "db/x.ts": text })).toEqual([]);
  });
});

test("dates and numbers are written in one place", () => {
  const files = {
    "lib/format.ts": 'new Intl.NumberFormat("vi-VN").format(1);',
    "lib/a.ts": 'new Intl.NumberFormat("vi-VN").format(1);',
    "app/b.tsx": "const b = at.toLocaleDateString();",
    "app/c.tsx": "const c = a.localeCompare(b);",
    "domain/d.ts": 'const d = new Intl.Collator("vi");',
  };
  expect(foundIn(otherFormats, files)).toEqual([
    "lib/a.ts:1 Intl.NumberFormat formats",
    "app/b.tsx:1 .toLocaleDateString() formats",
  ]);
});

test("markup is set by the list alone", () => {
  const row = "const x = <tbody dangerouslySetInnerHTML={{ __html: html }} />;";
  const files = {
    "components/list/list-table.tsx": row,
    "components/ui/card.tsx": row,
    "app/a.tsx": "ref.innerHTML = text;",
  };
  expect(foundIn(innerHtml, files)).toEqual([
    "components/ui/card.tsx:1 dangerouslySetInnerHTML sets markup as text",
    "app/a.tsx:1 innerHTML sets markup as text",
  ]);
});

test("the system door has callers listed by path", () => {
  const files = {
    "db/seed/sample.ts": 'import { asSystem } from "../doors.ts";',
    "lib/viewer.ts": 'import { asSystem } from "../db/doors.ts";',
    "db/queries/desk.ts": 'import { asSystem as all, read } from "../doors.ts";',
    "db/schema/policies.test.ts": 'import { asSystem } from "../doors.ts";',
    "app/page.tsx": 'import { read } from "@/db/doors";',
  };
  expect(foundIn(otherSystemCallers, files)).toEqual(["db/queries/desk.ts:1 asSystem is imported"]);
});

test("the bare word is no name, in full it is one", () => {
  const files = {
    "domain/a.ts": "const model = 1;\ntype Model = { emulationModel: string; modelId: number };",
    "domain/b.ts": "// a model of the ward\nconst b = 'model';",
  };
  expect(foundIn(bareModel, files)).toEqual([
    'domain/a.ts:1 the name "model"',
    'domain/a.ts:2 the name "Model"',
  ]);
});

test("what people read or hear is not written into attributes", () => {
  const files = {
    "components/a.tsx": 'const a = <nav aria-label="Trang" className="mt-4" title={t("x")} />;',
    "components/b.tsx": 'const b = <input placeholder="" alt="–" type="text" />;',
  };
  expect(foundIn(wordsInAttributes, files)).toEqual(['components/a.tsx:1 aria-label="Trang"']);
});

describe("server actions", () => {
  const lines = [
    '"use server";',
    'import { action } from "@/lib/action";',
    "export const save = action({ schema: Draft, command: saveDraft });",
    "export const leave = signOutAction();",
  ];

  test("are lines made by action", () => {
    const files = { "app/(office)/people/actions.ts": lines.join("\n") };
    expect(foundIn(moreThanActions, files)).toEqual([]);
    expect(foundIn(otherServerActions, files)).toEqual([]);
  });

  test("are nothing else", () => {
    const more = [
      "const kept = action({});",
      "export async function save() {}",
      "export const limit = 3;",
      "export const twice = wrap(action({}));",
    ];
    const files = { "app/actions.ts": [...lines, ...more].join("\n") };
    expect(foundIn(moreThanActions, files)).toEqual([
      'app/actions.ts:5 "const kept = action({});"',
      'app/actions.ts:6 "export async function save() {}"',
      'app/actions.ts:7 "export const limit = 3;"',
      'app/actions.ts:8 "export const twice = wrap(action({}));"',
    ]);
  });

  test("say that they run on the server", () => {
    const files = { "app/actions.ts": lines.slice(1).join("\n") };
    expect(foundIn(moreThanActions, files)).toEqual(['app/actions.ts:1 "use server" is missing']);
  });

  test("are declared in no other file, nor inside a function", () => {
    const files = {
      "app/page.tsx": 'async function save() {\n  "use server";\n}',
      "lib/a.ts": '"use server";',
      "lib/b.ts": 'const b = "use server";',
    };
    expect(foundIn(otherServerActions, files)).toEqual([
      'app/page.tsx:2 "use server"',
      'lib/a.ts:1 "use server"',
    ]);
  });
});

test("what must stay on the server says so", () => {
  const files = {
    "lib/viewer.ts": 'import "server-only";',
    "lib/action.ts": 'import { cache } from "react";',
    "db/doors.ts": "",
  };
  expect(foundIn(unguarded, files)).toEqual(['lib/action.ts:1 import "server-only" is missing']);
});
