import { expect, it } from "vitest";
import { awardAlone, basisLine } from "./official-lines.ts";

it("a legal basis begins with Căn cứ, whoever typed it without", () => {
  expect(basisLine("Luật Thi đua, khen thưởng ngày 15/6/2022;")).toBe(
    "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022",
  );
  expect(basisLine("Căn cứ Nghị định số 152/2025/NĐ-CP")).toBe(
    "Căn cứ Nghị định số 152/2025/NĐ-CP",
  );
  expect(basisLine("Xét biên bản họp bình xét.")).toBe("Xét biên bản họp bình xét");
});

it("an award does not say twice whose it is", () => {
  expect(awardAlone("Giấy khen của Chủ tịch UBND phường")).toBe("Giấy khen");
  expect(awardAlone("Giấy khen")).toBe("Giấy khen");
});
