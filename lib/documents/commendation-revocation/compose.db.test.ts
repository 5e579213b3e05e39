import { expect, it } from "vitest";
import { revokeCommendation } from "../../../db/commands/commendation/revoke.ts";
import { read } from "../../../db/doors.ts";
import { aDossier, decisionOn, markedRecognised } from "../../../db/factories/commendations.ts";
import { doing } from "../../../db/factories/doing.ts";
import { aScene } from "../../../db/factories/registrations.ts";
import { commendationRevoked } from "../../../db/queries/revocation-facts.ts";
import { lines, part } from "../read-back.ts";
import { renderDocument } from "../render.ts";
import { composeCommendationRevocation } from "./compose.ts";

it("the paper names the decision it cancels, the ground, and what goes back", async () => {
  const scene = await aScene();
  const registrationIds = [
    await markedRecognised(scene, { subjectName: "Chi bộ tổ 5", name: "Ngõ phố tự quản" }),
    await markedRecognised(scene, { subjectName: "Bà Đỗ Thị Mẫu", subjectType: "individual" }),
  ];
  const dossier = await aDossier(scene, { registrationIds, state: "decided" });
  const { revocationDecisionId } = await doing(scene.leader, revokeCommendation, {
    ...decisionOn(dossier),
    abstractLine: "về việc hủy bỏ Quyết định số 01/QĐ-UBND ngày 15/9/2026",
    revocationGround: "false_merit",
    reason: "Kết quả kiểm tra cho thấy số liệu không đúng.",
  });

  const facts = await read(scene.leader, (tx) => commendationRevoked(tx, revocationDecisionId));
  const paper = facts && composeCommendationRevocation(facts);

  expect(paper).toMatchObject({
    number: "02",
    symbol: "QĐ-UBND",
    summary: "Về việc hủy bỏ Quyết định số 01/QĐ-UBND ngày 15/9/2026",
    legalBases: [
      "Căn cứ Luật Thi đua, khen thưởng",
      "Căn cứ Điều 93 Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    ],
    earlierDecision: "Quyết định số 01/QĐ-UBND ngày 15 tháng 9 năm 2026",
    earlierSummary: "về việc tặng Giấy khen",
    ground: "Kê khai thành tích không đúng",
    reason: "Kết quả kiểm tra cho thấy số liệu không đúng",
    awardees: "01 tập thể và 01 cá nhân",
    totalBonus: "1.140.000",
    listSummary: "Tập thể, cá nhân bị thu hồi Giấy khen",
  });
  expect(paper?.groups.map(({ rows }) => rows.map((row) => [row.name, row.bonus]))).toEqual([
    [["Chi bộ tổ 5", "760.000"]],
    [["Bà Đỗ Thị Mẫu", "380.000"]],
  ]);
  const printed = paper && renderDocument("commendation_revocation", paper).bytes;
  expect(lines(part(printed ?? new Uint8Array(), "word/document.xml"))).toEqual(
    expect.arrayContaining(["Chi bộ tổ 5", "760.000", "Bà Đỗ Thị Mẫu", "380.000"]),
  );

  // Laws stand before decrees, and the article with its law.
  const legalBases = ["Luật Thi đua, khen thưởng", "Nghị định số 152/2025/NĐ-CP"];
  const after = facts && { ...facts, form: { ...facts.form, legalBases } };
  expect(after && composeCommendationRevocation(after).legalBases).toEqual([
    "Căn cứ Luật Thi đua, khen thưởng",
    "Căn cứ Điều 93 Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Căn cứ Nghị định số 152/2025/NĐ-CP",
  ]);

  // The law whose Điều 93 it cites was not in force before 2024.
  const before = facts && { ...facts, decision: { ...facts.decision, decidedOn: "2023-12-31" } };
  expect(before && composeCommendationRevocation(before as typeof facts).legalBases).toEqual([
    "Căn cứ Luật Thi đua, khen thưởng",
  ]);
});
