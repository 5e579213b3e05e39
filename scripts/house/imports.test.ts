import { describe, expect, test } from "vitest";
import {
  betweenNouns,
  calledAcross,
  intoNothing,
  intoTheBrowser,
  pastGates,
  queriesKnowCommands,
  strayPackages,
  throughWalls,
} from "./imports.ts";
import { foundIn } from "./virtual.ts";
import { nounArrows } from "./walls.ts";

const rooms = {
  "app/(office)/desk/page.tsx": "",
  "components/ui/button.tsx": "",
  "lib/clock.ts": "",
  "db/doors.ts": "",
  "db/factories/people.ts": "",
  "db/queries/desk.ts": "",
  "db/commands/person/edit.ts": "",
  "domain/result.ts": "",
  "messages/vi.ts": "",
};

describe("walls", () => {
  test.each([
    ["app/page.tsx", "@/components/ui/button"],
    ["app/page.tsx", "@/lib/clock"],
    ["app/page.tsx", "@/db/queries/desk"],
    ["app/page.tsx", "@/domain/result"],
    ["components/list/pager.tsx", "@/domain/result"],
    ["lib/action.ts", "../db/doors.ts"],
    ["lib/i18n.ts", "../messages/vi.ts"],
    ["db/command.ts", "../domain/result.ts"],
    ["e2e/desk.spec.ts", "../db/factories/people.ts"],
    ["e2e/desk.spec.ts", "../messages/vi.ts"],
    ["scripts/worker.ts", "../lib/clock.ts"],
    ["proxy.ts", "./lib/clock.ts"],
  ])("%s may import %s", (path, specifier) => {
    const files = { ...rooms, [path]: `import { x } from "${specifier}";` };
    expect(foundIn(throughWalls, files)).toEqual([]);
    expect(foundIn(intoNothing, files)).toEqual([]);
  });

  test.each([
    ["components/ui/x.tsx", "@/lib/clock", "components/ imports lib/clock.ts"],
    ["components/ui/x.tsx", "@/db/queries/desk", "components/ imports db/queries/desk.ts"],
    ["lib/x.ts", "../components/ui/button", "lib/ imports components/ui/button.tsx"],
    ["db/x.ts", "../lib/clock.ts", "db/ imports lib/clock.ts"],
    ["domain/x.ts", "../db/doors.ts", "domain/ imports db/doors.ts"],
    ["domain/x.ts", "../messages/vi.ts", "domain/ imports messages/vi.ts"],
    ["e2e/x.spec.ts", "../db/doors.ts", "e2e/ imports db/doors.ts"],
    ["e2e/x.spec.ts", "../lib/clock.ts", "e2e/ imports lib/clock.ts"],
    ["services/x.ts", "../lib/clock.ts", "services/ is no room of this house"],
  ])("%s may not import %s", (path, specifier, what) => {
    const files = { ...rooms, [path]: `\nimport { x } from "${specifier}";` };
    expect(foundIn(throughWalls, files)).toEqual([`${path}:2 ${what}`]);
  });

  test("neither types, nor re-exports, nor late imports get through", () => {
    const files = {
      ...rooms,
      "domain/a.ts": 'import type { A } from "../db/doors.ts";',
      "domain/b.ts": 'export { b } from "../db/doors.ts";',
      "domain/c.ts": 'const c = () => import("../db/doors.ts");',
      "domain/d.ts": 'type D = import("../db/doors.ts").D;',
    };
    expect(foundIn(throughWalls, files)).toEqual([
      "domain/a.ts:1 domain/ imports db/doors.ts",
      "domain/b.ts:1 domain/ imports db/doors.ts",
      "domain/c.ts:1 domain/ imports db/doors.ts",
      "domain/d.ts:1 domain/ imports db/doors.ts",
    ]);
  });
});

test("an import leads to a file", () => {
  const files = {
    "domain/result.ts": "",
    "lib/a.ts": 'import { ok } from "../domain/result.ts";\nimport { no } from "./no.ts";',
    "app/page.tsx": 'import { ok } from "@/domain/result";\nimport "./globals.css";',
  };
  expect(foundIn(intoNothing, files)).toEqual([
    "lib/a.ts:2 ./no.ts leads to no file",
    "app/page.tsx:2 ./globals.css leads to no file",
  ]);
});

test("queries never import commands, though their tests do", () => {
  const files = {
    ...rooms,
    "db/queries/people.ts": 'import { edit } from "../commands/person/edit.ts";',
    "db/queries/people.test.ts": 'import { edit } from "../commands/person/edit.ts";',
  };
  expect(foundIn(queriesKnowCommands, files)).toEqual([
    "db/queries/people.ts:1 a query imports db/commands/person/edit.ts",
  ]);
});

test("a noun of the domain knows another by an arrow only", () => {
  const files = {
    "domain/access/can.ts": "",
    "domain/result.ts": "",
    "domain/model-registration/lists.ts": 'import { can } from "../access/can.ts";',
    "domain/assessment/scoring.ts": 'import { x } from "../model-registration/lists.ts";',
    "domain/person/a.ts": 'import { x } from "../model-registration/lists.ts";',
    "domain/model-registration/b.ts": 'import { x } from "../assessment/scoring.ts";',
    "domain/access/c.ts": 'import { x } from "../person/a.ts";',
  };
  expect(foundIn(betweenNouns, files)).toEqual([
    "domain/person/a.ts:1 domain/person/ imports domain/model-registration/",
    "domain/model-registration/b.ts:1 domain/model-registration/ imports domain/assessment/",
    "domain/access/c.ts:1 domain/access/ imports domain/person/",
  ]);
});

test("the arrows between nouns never lead back", () => {
  const reachable = (noun: string): string[] =>
    (nounArrows[noun] ?? []).flatMap((next) => [next, ...reachable(next)]);
  expect(Object.keys(nounArrows).filter((noun) => reachable(noun).includes(noun))).toEqual([]);
});

describe("packages", () => {
  test.each([
    ["db/client.ts", "postgres"],
    ["db/schema/people.ts", "drizzle-orm/pg-core"],
    ["db/audit/mac.ts", "node:crypto"],
    ["db/testing/database.ts", "node:fs"],
    ["db/doors.test.ts", "node:fs/promises"],
    ["domain/person/schema.ts", "zod"],
    ["domain/fold.test.ts", "fast-check"],
    ["lib/documents/docx.ts", "docxtemplater"],
    ["lib/storage.ts", "node:fs"],
    ["lib/viewer.ts", "next/navigation"],
    ["lib/action.ts", "@conform-to/react"],
    ["components/list/pager.tsx", "next/link"],
    ["app/layout.tsx", "next/font/local"],
    ["scripts/knip.ts", "typescript"],
  ])("%s may use %s", (path, name) => {
    expect(foundIn(strayPackages, { [path]: `import x from "${name}";` })).toEqual([]);
  });

  test.each([
    ["app/page.tsx", "drizzle-orm", "drizzle-orm belongs to db/"],
    ["lib/x.ts", "postgres", "postgres belongs to db/"],
    ["db/x.ts", "node:fs", expect.stringContaining("node:fs belongs to lib/, ")],
    ["domain/x.ts", "node:crypto", expect.stringContaining("node:crypto belongs to lib/, ")],
    ["app/actions.ts", "zod", "zod belongs to domain/, lib/"],
    ["components/ui/x.tsx", "zod", "zod belongs to domain/, lib/"],
    ["components/ui/x.tsx", "next/link", expect.stringContaining("next/link belongs to app/, ")],
    ["components/form/x.tsx", "@conform-to/react", "@conform-to/react belongs to lib/action.ts"],
    ["app/x/route.ts", "next-auth", "next-auth belongs to lib/"],
    ["app/x.tsx", "d3-scale", "d3-scale belongs to components/"],
    ["lib/x.ts", "lodash", "lodash has no owner"],
    ["lib/x.ts", "@scope/name/deep", "@scope/name has no owner"],
  ])("%s may not use %s", (path, name, what) => {
    const found = foundIn(strayPackages, { [path]: `import x from "${name}";` });
    expect(found.map((line) => line.replace(`${path}:1 `, ""))).toEqual([what]);
  });
});

test("the database is opened by the doors alone", () => {
  const files = {
    "db/client.ts": "",
    "db/doors.ts": 'import { database } from "./client.ts";',
    "db/testing/worker-setup.ts": 'import { closeDatabase } from "../client.ts";',
    "db/audit/audit.test.ts": 'import { database } from "../client.ts";',
    "db/queries/desk.ts": 'import { database } from "../client.ts";',
  };
  expect(foundIn(pastGates, files)).toEqual([
    "db/queries/desk.ts:1 db/client.ts is for db/doors.ts, db/seed/, db/testing/, scripts/",
  ]);
});

describe("the browser is sent no", () => {
  const leaf = (specifier: string, more: Record<string, string>) =>
    foundIn(intoTheBrowser, {
      ...more,
      "app/leaf.tsx": `"use client";\nimport { x } from "${specifier}";`,
    });

  test("zod, straight or through the domain", () => {
    const schema = { "domain/schema.ts": 'import { z } from "zod";' };
    expect(leaf("zod", {})).toEqual(["app/leaf.tsx:2 the browser would be sent zod"]);
    expect(leaf("@/domain/schema", schema)).toEqual([
      "app/leaf.tsx:2 the browser would be sent zod through domain/schema.ts",
    ]);
    expect(
      leaf("@/domain/limits", { ...schema, "domain/limits.ts": 'export * from "./schema.ts";' }),
    ).toEqual([
      "app/leaf.tsx:2 the browser would be sent zod through domain/limits.ts, domain/schema.ts",
    ]);
  });

  test("database or library, not even as a type", () => {
    const files = { "db/doors.ts": "", "app/leaf.tsx": "" };
    expect(leaf("@/db/doors", files)).toEqual([
      "app/leaf.tsx:2 the browser would be sent db/doors.ts",
    ]);
    const typed = `"use client";\nimport type { Viewer } from "@/lib/viewer";`;
    expect(foundIn(intoTheBrowser, { "lib/viewer.ts": "", "app/leaf.tsx": typed })).toEqual([
      "app/leaf.tsx:2 the browser would be sent lib/viewer.ts",
    ]);
  });

  test("more than types of the domain, neighbours and actions", () => {
    const files = {
      "domain/schema.ts": 'import { z } from "zod";',
      "domain/tone.ts": 'import type { Draft } from "./schema.ts";',
      "app/actions.ts": '"use server";\nimport { action } from "@/lib/action";',
      "lib/action.ts": "",
      "components/a.tsx": 'import { B } from "./b";',
      "components/b.tsx": 'import { A } from "./a";',
    };
    expect(leaf("@/domain/tone", files)).toEqual([]);
    expect(leaf("./actions", files)).toEqual([]);
    expect(leaf("@/components/a", files)).toEqual([]);
  });

  test("anything at all where a page stays on the server", () => {
    const files = { "domain/schema.ts": 'import { z } from "zod";' };
    const page = { "app/page.tsx": 'import { s } from "@/domain/schema";' };
    expect(foundIn(intoTheBrowser, { ...files, ...page })).toEqual([]);
  });
});

test("the server draws what lives in the browser, and calls nothing of it", () => {
  const frame = `"use client";\nexport const idOf = 1;\nexport const Frame = 2;`;
  const taken = (names: string, directive = "") =>
    foundIn(calledAcross, {
      "components/frame.tsx": frame,
      "app/page.tsx": `${directive}import { ${names} } from "@/components/frame";`,
    });
  expect(taken("Frame, idOf as id")).toEqual([
    "app/page.tsx:1 idOf of components/frame.tsx is in the browser",
  ]);
  expect(taken("Frame, type idOf")).toEqual([]);
  expect(taken("idOf", `"use client";`)).toEqual([]);
});
