import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type IssueReason, reasonOf } from "./issue.ts";

type Shape = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
};
type Path = readonly (string | number)[];
type Box = { readonly path: Path; readonly value: unknown };

const folder = new URL("../", import.meta.url);
const languages = ["vi", "en"].map((language): Record<string, string> => {
  const file = new URL(`../messages/${language}/errors.json`, folder);
  return JSON.parse(readFileSync(file, "utf8"));
});
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .sort();
const schemas: [string, z.ZodObject][] = [];
for (const file of files) {
  const exported: Record<string, unknown> = await import(new URL(file, folder).href);
  for (const [name, value] of Object.entries(exported)) {
    if (value instanceof z.ZodObject) schemas.push([`${name} of ${file}`, value]);
  }
}

const isDay = ({ properties }: Shape) => properties?.["day"] !== undefined;

/** Every box of a form, one row of each list, with something to begin from. */
function boxesOf(shape: Shape, path: Path = []): Box[] {
  if (isDay(shape)) return [{ path, value: { day: "1", month: "2", year: "2026" } }];
  if (shape.items) return boxesOf(shape.items, [...path, 0]);
  if (shape.properties) {
    return Object.entries(shape.properties).flatMap(([name, inner]) =>
      boxesOf(inner, [...path, name]),
    );
  }
  return [{ path, value: shape.enum?.[0] ?? "1" }];
}

/** A form with these boxes filled; what is undefined is left out. */
function formOf(boxes: readonly Box[]): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  for (const { path, value } of boxes) {
    if (value === undefined) continue;
    path.slice(0, -1).reduce<Record<string | number, unknown>>((at, part, index) => {
      at[part] ??= typeof path[index + 1] === "number" ? [] : {};
      return at[part] as Record<string | number, unknown>;
    }, form)[path.at(-1) ?? ""] = value;
  }
  return form;
}

const begins = (path: Path, start: Path) => start.every((part, index) => path[index] === part);

function issuesAt(schema: z.ZodType, boxes: readonly Box[], path: Path): unknown[] {
  const issues = schema.safeParse(formOf(boxes)).error?.issues ?? [];
  return issues.filter((issue) => begins(issue.path as Path, path));
}

// What some box or other takes: numbers and ids, names, user names and passwords, days.
const likely = [
  "1",
  "recognition_decision",
  "Tổ dân phố 5",
  "canbo.ducxuan",
  "2026",
  "2026-02-01",
  "a@b.vn",
];

/** The boxes of a form with values that hold, each found by trying. */
function filled(schema: z.ZodObject): Box[] {
  const boxes = boxesOf(z.toJSONSchema(schema, { io: "input" }) as Shape);
  return boxes.map((box, at) => {
    const fits = [box.value, ...likely].find((value) => {
      const tried = boxes.with(at, { ...box, value });
      return issuesAt(schema, tried, box.path).length === 0;
    });
    return { ...box, value: fits };
  });
}

/** Whether every language has words for this, and every blank of them is filled. */
function isSayable({ key, params }: IssueReason): boolean {
  return languages.every((words) => {
    const blanks = [...(words[key] ?? "{words}").matchAll(/\{(\w+)\s*[,}]/g)];
    return blanks.every(([, name = ""]) => name === "label" || name in params);
  });
}

/** Keys of issues that no language could put into words. */
function wordless(schema: z.ZodType, form: unknown): string[] {
  const reasons = schema.safeParse(form).error?.issues.map(reasonOf) ?? [];
  return reasons.filter((reason) => !isSayable(reason)).map(({ key }) => key);
}

/** Texts somewhere in what came through. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

const isClean = (text: string) =>
  text.isWellFormed() &&
  text === text.normalize("NFC") &&
  !/(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(text);

// A password is kept as typed, and only its hash at that.
const asTyped = (path: Path) => path.at(-1) === "password";

/** What is wrong with what a form makes of a value in one box: nothing, ideally. */
function faults(schema: z.ZodType, boxes: readonly Box[], at: number, value: unknown): string[] {
  const form = formOf(boxes.with(at, { path: boxes[at]?.path ?? [], value }));
  const result = schema.safeParse(form);
  if (!result.success) return wordless(schema, form);
  if (asTyped(boxes[at]?.path ?? [])) return [];
  return textsIn(result.data)
    .filter((text) => !isClean(text) || text.length > 20_000)
    .map((text) => `${boxes[at]?.path.join(".")} keeps ${JSON.stringify(text).slice(0, 60)}`);
}

const missing = [undefined, "", " ", "\u200b"];
const ofAnotherType = [null, 5, Number.NaN, true, [], {}, ["a"], [{}], { day: 1 }, { day: ["1"] }];
const tooLong = ["a".repeat(1_048_576), "9".repeat(40_000), "a\n".repeat(40_000)];
const hostile = [
  "<script>globalThis.ran = true</script>",
  `"><img src=x onerror="alert(1)">`,
  "'; drop table people; --",
  "1 or 1=1",
  "Robert\u0000'); delete from steps",
  "\u202egnp.exe\u202c",
  "Đức Xuân".normalize("NFD"),
  "To\u0302\u200b\u0309\ufeff",
  "\ud800",
  "a\udc00b",
  "👩‍👩‍👧 🇻🇳",
  "=HYPERLINK(A1)",
  "../../etc/passwd",
  "{{constructor.constructor('return 1')()}}",
  "%0d%0aSet-Cookie: a=b",
  "__proto__",
  "constructor",
  "-0",
  "1e309",
  "31/2/2026",
  "\ufffe\uffff",
];

describe.each(schemas)("%s", { timeout: 30_000 }, (_, schema) => {
  const boxes = filled(schema);
  const each = boxes.map((box, at) => [box.path.join("."), at] as const);

  test("takes a form that is filled as it should be", () => {
    expect(schema.safeParse(formOf(boxes)).error?.issues ?? []).toEqual([]);
  });

  test("has words for everything that is missing", () => {
    expect([{}, null, undefined, [], "", 5].flatMap((form) => wordless(schema, form))).toEqual([]);
    const found = each.flatMap(([, at]) =>
      missing.flatMap((value) => faults(schema, boxes, at, value)),
    );
    expect(found).toEqual([]);
  });

  test("has words for what is of another type", () => {
    const found = each.flatMap(([, at]) =>
      ofAnotherType.flatMap((value) => faults(schema, boxes, at, value)),
    );
    expect(found).toEqual([]);
  });

  test("keeps no text without end", () => {
    const found = each.flatMap(([, at]) =>
      tooLong.flatMap((value) => faults(schema, boxes, at, value)),
    );
    expect(found).toEqual([]);
  });

  test("keeps hostile text clean or says what is wrong with it", () => {
    const found = each.flatMap(([, at]) =>
      hostile.flatMap((value) => faults(schema, boxes, at, value)),
    );
    expect(found).toEqual([]);
  });

  test("keeps any text clean or says what is wrong with it", () => {
    const someBox = fc.integer({ min: 0, max: boxes.length - 1 });
    fc.assert(
      fc.property(someBox, fc.string({ unit: "binary", maxLength: 30 }), (at, value) => {
        expect(faults(schema, boxes, at, value)).toEqual([]);
      }),
      { seed: 20_231_018, numRuns: 50 },
    );
  });
});

test.each(files.filter((file) => file.endsWith("schema.ts")))(
  "the forms of %s are among them",
  (file) => {
    expect(schemas.filter(([name]) => name.endsWith(` of ${file}`)).length).toBeGreaterThan(0);
  },
);
