import { expect, test } from "vitest";
import { rowIdIn } from "./row-id.ts";

test.each(["1", "42", "999999999"])("an address may name row %s", (text) => {
  expect(rowIdIn(text)).toBe(Number(text));
});

test.each([
  undefined,
  null,
  "",
  "0",
  "-1",
  "1.5",
  "1e3",
  "0x10",
  " 1",
  "1\n",
  "٣",
  "2147483648",
  "99999999999999999999",
  "Infinity",
  "1 or 1=1",
  "..",
  "\u0000",
])("an address that says %j names no row", (text) => {
  expect(rowIdIn(text)).toBe(0);
});
