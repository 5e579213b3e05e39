import { describe, expect, test } from "vitest";
import { argumentsOf } from "./icu.ts";
import { foundIn } from "./virtual.ts";
import { vocabulary } from "./vocabulary.ts";
import { missingWords, unequalWords, unregisteredWords } from "./words.ts";

const both = (vi: object, en: object) => ({
  "messages/vi/common.json": JSON.stringify(vi),
  "messages/en/common.json": JSON.stringify(en),
});

describe("two languages", () => {
  test("say the same things", () => {
    const vi = { save: "Lưu", left: "Còn {count} mục", unit: { text: "", day: "ngày" } };
    const en = {
      save: "Save",
      left: "{count, plural, one {# item} other {# items}} left",
      unit: { text: "", day: "day" },
    };
    expect(foundIn(unequalWords, both(vi, en))).toEqual([]);
  });

  test("lack nothing the other has", () => {
    const found = foundIn(
      unequalWords,
      both({ a: "A", deep: { b: "B" }, c: "C" }, { a: "A", deep: {}, c: "", d: "D" }),
    );
    expect(found).toEqual([
      "messages/en/common.json:1 deep.b has no words",
      "messages/en/common.json:1 c has no words",
      "messages/vi/common.json:1 d has no words",
    ]);
  });

  test("fill the same blanks", () => {
    const found = foundIn(unequalWords, both({ a: "Hạn {date}" }, { a: "Due {day}" }));
    expect(found).toEqual(["messages/en/common.json:1 a fills {day}, not {date}"]);
  });

  test("have the same files, brought along by both", () => {
    const files = {
      "messages/vi.ts": 'import common from "./vi/common.json" with { type: "json" };',
      "messages/en.ts": "",
      "messages/vi/common.json": "{}",
      "messages/en/common.json": "{}",
      "messages/vi/desk.json": "{}",
    };
    expect(foundIn(unequalWords, files)).toEqual([
      "messages/vi/desk.json:1 messages/en/desk.json is missing",
    ]);
    expect(foundIn(unregisteredWords, files)).toEqual([
      "messages/vi/desk.json:1 messages/vi.ts does not import it",
      "messages/en/common.json:1 messages/en.ts does not import it",
    ]);
  });
});

test("every row of a table has words", () => {
  const keys = new Map([
    ["common.state.draft", "states"],
    ["common.state.returned", "states"],
    ["common.fields.targets", "fields"],
  ]);
  const words = { state: { draft: "Nháp" }, fields: { targets: { metric: "Chỉ tiêu" } } };
  expect(foundIn(missingWords, both(words, words), { keys })).toEqual([
    "messages/vi/common.json:1 common.state.returned has no words (states)",
    "messages/en/common.json:1 common.state.returned has no words (states)",
  ]);
});

test("states, steps and refusals are among what must have words", () => {
  const { keys } = vocabulary();
  expect(keys.get("workflow.registration.state.draft")).toBe("states of a registration");
  expect(keys.get("workflow.commendation.did.propose")).toBe("steps of a commendation");
  expect(keys.get("refusal.not_allowed")).toBe("refusal codes");
});

test.each([
  ["plain", []],
  ["{b} then {a} and {a}", ["a", "b"]],
  ["{n, number, integer}", ["n"]],
  ["{n, plural, =0 {none} one {# of {all}} other {#}}", ["all", "n"]],
  ["{kind, select, new {a {x}} other {b}}", ["kind", "x"]],
  ["<b>bold {name}</b>", ["<b>", "name"]],
  ["quoted '{'not'}' and it''s {one}", ["one"]],
])("the blanks of %j are %j", (message, names) => {
  expect(argumentsOf(message)).toEqual(names);
});
