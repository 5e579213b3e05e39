import { expect, it } from "vitest";
import { withinSentence } from "./merit.ts";

it("a merit goes on within the sentence of the decision", () => {
  expect(withinSentence("Đã có thành tích xuất sắc năm 2026. ")).toBe(
    "đã có thành tích xuất sắc năm 2026",
  );
  expect(withinSentence("có thành tích tiêu biểu")).toBe("có thành tích tiêu biểu");
});

it("an abbreviation at the beginning keeps its capitals", () => {
  expect(withinSentence("UBND phường đề nghị;")).toBe("UBND phường đề nghị");
});
