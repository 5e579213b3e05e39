import { expect, test } from "vitest";
import { parseCsv } from "./csv.ts";

test.each([
  [
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["a;b;c\r\n1,5;2;3\r\n", [["a", "b", "c"], ["1,5", "2", "3"], [""]]],
  [
    "a\tb\r1\t2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ['"x, y",z', [["x, y", "z"]]],
  ['"dòng một\ndòng hai","nói ""khéo"""', [["dòng một\ndòng hai", 'nói "khéo"']]],
  [",,\n\n,", [["", "", ""], [""], ["", ""]]],
  ['""', [[""]]],
  ["", [[""]]],
  ['cao 5",b', [['cao 5"', "b"]]],
  [
    '"a, b";c;d\n1;2;3',
    [
      ["a, b", "c", "d"],
      ["1", "2", "3"],
    ],
  ],
  ['=cmd|"/c calc"!A1,@SUM(A1)', [['=cmd|"/c calc"!A1', "@SUM(A1)"]]],
])("%j", (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test("an open quote, or text after a closed one, is no table", () => {
  expect(['a,"b', '"a"b,c', 'a\n"'].map(parseCsv)).toEqual([null, null, null]);
});

test("five megabytes of rows are read", () => {
  expect(parseCsv(`${'Tổ tự quản,Phường,"a, b"\n'.repeat(150_000)}`)?.length).toBe(150_001);
});
