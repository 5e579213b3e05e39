import { expect, test } from "vitest";
import { isSound, textIn } from "./sound-form.ts";

function sent(...fields: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  data.set("key", "0b6c4b3e-4a51-4b7e-9d0c-6d9a3a1f0c55");
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("the forms of the product are sound", () => {
  const form = sent(
    ["name", "Đường hoa"],
    ["startOn.day", "1"],
    ["targets[19].metric", "Hộ"],
    ["movementIds", "1"],
    ["movementIds", "2"],
    ["photo", new File(["x"], "../ảnh.jpg")],
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", '{"id":"7f"}'],
    ["$ACTION_KEY", "k3f8"],
    ["__intent__", '{"type":"insert","payload":{"name":"targets"}}'],
    ["__intent__", '{"type":"reorder","payload":{"name":"rows","from":1,"to":0}}'],
  );

  expect(isSound(form, "key")).toBe(true);
  expect(
    isSound(sent(["__intent__", '{"type":"remove","payload":{"name":"a[0].b","index":2}}']), "key"),
  ).toBe(true);
});

test.each([
  "targets[50000000].metric",
  "targets[4294967294]",
  "a".repeat(101),
  Array(8).fill("a").join("."),
  "a[0][0][0][0][0][0][0]",
  "",
  "a b",
  "a\u0000",
  "tên",
])("a field called %.40s is forged", (name) => {
  expect(isSound(sent([name, "1"]), "key")).toBe(false);
});

test.each([
  "nonsense",
  "null",
  "{}",
  '{"type":"update","payload":{"name":"targets[4000000000].metric","value":"x"}}',
  '{"type":"insert","payload":{"name":"targets[4000000000]"}}',
  '{"type":"insert","payload":{"name":"targets","index":500000000}}',
  '{"type":"remove","payload":{"name":"targets","index":-1}}',
  `{"type":"insert","payload":{"name":"targets"},"x":"${"x".repeat(500)}"}`,
])("a list button that says %.60s is forged", (intent) => {
  expect(isSound(sent(["__intent__", intent]), "key")).toBe(false);
});

test("a form without its key, or with one that is none, is forged", () => {
  for (const key of ["", "a".repeat(256), "a\u0000", "a b", "'; --"]) {
    const form = sent();
    form.set("key", key);
    expect(isSound(form, "key")).toBe(false);
  }
  expect(isSound(sent(), "otherKey")).toBe(false);
  const form = sent();
  form.set("key", new File(["x"], "x"));
  expect(isSound(form, "key")).toBe(false);
});

test("what is no form at all is forged", () => {
  for (const data of [undefined, null, "key=1", { get: () => "1" }, []]) {
    expect(isSound(data, "key")).toBe(false);
  }
});

test("what is no text of a form reads as nothing", () => {
  const form = sent(["name", "Đường hoa"], ["photo", new File(["x"], "ảnh.jpg")]);

  expect(textIn(form, "name")).toBe("Đường hoa");
  expect(["photo", "other"].map((name) => textIn(form, name))).toEqual(["", ""]);
  expect([undefined, null, "name", ["name"], {}].map((data) => textIn(data, "name"))).toEqual([
    "",
    "",
    "",
    "",
    "",
  ]);
});
