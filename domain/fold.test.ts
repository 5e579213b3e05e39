import { expect, test } from "vitest";
import { fold, searchText } from "./fold.ts";

test("text typed with marks, without marks and in decomposed form meets itself", () => {
  const typed = "Tuyến đường hoa phường Đức Xuân";
  expect(fold(typed)).toBe("tuyen duong hoa phuong duc xuan");
  expect(fold(typed.normalize("NFD"))).toBe(fold(typed));
  expect(fold("TUYEN DUONG HOA PHUONG DUC XUAN")).toBe(fold(typed));
});

test("every Vietnamese vowel with every tone folds to its bare letter", () => {
  const letters = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
  const bare = `${"a".repeat(17)}${"e".repeat(11)}${"i".repeat(5)}${"o".repeat(17)}${"u".repeat(11)}${"y".repeat(5)}d`;
  expect(fold(letters)).toBe(bare);
  expect(fold(letters.toUpperCase())).toBe(bare);
});

test("dashes, quotes and spaces of every kind are one", () => {
  expect(fold("xanh – sạch—đẹp")).toBe("xanh - sach-dep");
  expect(fold("“Mái ấm” ‘nhỏ’")).toBe("\"mai am\" 'nho'");
  expect(fold("  tổ\u00a0 dân\t\nphố ")).toBe("to dan pho");
});

test("invisible and direction characters are not part of the text", () => {
  expect(fold("mô\u200b hình\u202e\ufeff\u00ad")).toBe("mo hinh");
});

test("the searched text skips what is missing", () => {
  expect(searchText(["Tiếng kẻng", null, undefined, "", "Tổ 9"])).toBe("tieng keng to 9");
});

test("a pile of marks is folded in a moment", () => {
  expect(fold(`o${"\u0301\u0323".repeat(250_000)}`)).toBe("o");
}, 2000);
