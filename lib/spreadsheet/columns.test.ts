import { expect, test } from "vitest";
import { matchColumns } from "./columns.ts";

const specs = [
  { key: "name", headers: ["Tên mô hình", "Tên mô hình, điển hình"], required: true },
  { key: "unit", headers: ["Đơn vị", "Đơn vị đăng ký"], required: true },
  { key: "bonus", headers: ["Tiền thưởng"] },
] as const;

test("headers are found with and without marks, composed or not, in any order and case", () => {
  const typed = [
    ["STT", "Tên mô hình", "Đơn vị đăng ký", "Tiền thưởng (đồng)"],
    ["stt", "TEN MO HINH", "don vi", "tien thuong"],
    ["STT", "Tên  mô hình:".normalize("NFD"), "Đơn vị".normalize("NFD"), "Tiền\u00a0thưởng "],
    ["TT", "Tên mô hình – điển hình", "ĐƠN VỊ", "Tiền thưởng"],
  ];
  expect(typed.map((row) => matchColumns([row], specs)?.at)).toEqual(
    typed.map(() => ({ name: 1, unit: 2, bonus: 3 })),
  );
});

test("the header may stand below titles and blank rows", () => {
  const rows = [
    ["DANH SÁCH", ""],
    ["Tên mô hình của phường", ""],
    [],
    ["Đơn vị", "Tên mô hình"],
    ["a", "b"],
  ];
  expect(matchColumns(rows, specs)).toEqual({
    headerRow: 3,
    at: { unit: 0, name: 1 },
    missing: [],
    unknown: [],
  });
});

test("what is missing, unknown or there twice is said", () => {
  expect(matchColumns([["Đơn vị", "Ghi chú", "don vi", ""]], specs)).toEqual({
    headerRow: 0,
    at: { unit: 0 },
    missing: ["name"],
    unknown: ["Ghi chú", "don vi"],
  });
});

test("rows that name no column have no header", () => {
  expect(
    matchColumns(
      [
        ["a", "b"],
        ["", "1"],
      ],
      specs,
    ),
  ).toBeNull();
  expect(matchColumns([], specs)).toBeNull();
});
