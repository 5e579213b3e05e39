import { expect, it } from "vitest";
import { read } from "../../../db/doors.ts";
import { aDossier, anAwardForm, markedRecognised } from "../../../db/factories/commendations.ts";
import { aScene } from "../../../db/factories/registrations.ts";
import { getCommendation } from "../../../db/queries/commendation.ts";
import { commendationFacts } from "../../../db/queries/commendation-facts.ts";
import { lines, part } from "../read-back.ts";
import { renderDocument } from "../render.ts";
import { composeCommendation } from "./compose.ts";

it("the paper says what was decided: number, date, whom, for what, how much", async () => {
  const scene = await aScene();
  const awardFormId = await anAwardForm(scene, {
    recipients: ["- Như Điều 3;", "Thường trực Đảng ủy (b/c);", "Lưu: VT, TĐKT."],
    legalBases: ["Căn cứ Luật Thi đua, khen thưởng;"],
  });
  const registrationIds = [
    await markedRecognised(scene, { subjectName: "Chi bộ tổ 5", name: "Ngõ phố tự quản" }),
    await markedRecognised(scene, { subjectName: "Bà Đỗ Thị Mẫu", subjectType: "individual" }),
    await markedRecognised(scene, { subjectName: "Chi bộ tổ 6" }),
  ];
  const { id } = await aDossier(scene, { awardFormId, registrationIds, state: "decided" });

  const facts = await read(scene.leader, async (tx) => {
    const detail = await getCommendation(tx, id);
    return commendationFacts(tx, detail?.decision?.id ?? 0);
  });
  const composed = facts && composeCommendation(facts);

  expect(composed).toMatchObject({
    superiorLines: [],
    issuerLines: ["ỦY BAN NHÂN DÂN", "PHƯỜNG AN MẪU"],
    number: "01",
    symbol: "QĐ-UBND",
    date: "ngày 15 tháng 9 năm 2026",
    legalBases: ["Căn cứ Luật Thi đua, khen thưởng"],
    proposer:
      "Hội đồng Thi đua – Khen thưởng tại Biên bản số 05/BB-HĐ họp ngày 10 tháng 9 năm 2026",
    decidingAuthority: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN MẪU",
    awardees: "02 tập thể và 01 cá nhân",
    awardeeKinds: "tập thể, cá nhân",
    listSummary: "Tập thể, cá nhân được khen thưởng",
    // Two collectives at 760.000, one person at 380.000.
    totalBonus: "1.900.000",
    totalBonusInWords: "Một triệu chín trăm nghìn đồng",
    recipients: ["Như Điều 3", "Thường trực Đảng ủy (b/c)"],
    archive: "VT, TĐKT",
    signatureLines: ["CHỦ TỊCH"],
  });
  expect(
    composed?.groups.map(({ heading, rows }) => [
      heading,
      rows.map((row) => [row.no, row.name, row.bonus]),
    ]),
  ).toEqual([
    [
      "I. TẬP THỂ",
      [
        ["1", "Chi bộ tổ 5", "760.000"],
        ["2", "Chi bộ tổ 6", "760.000"],
      ],
    ],
    ["II. CÁ NHÂN", [["1", "Bà Đỗ Thị Mẫu", "380.000"]]],
  ]);
  const printed = composed && renderDocument("commendation_decision", composed).bytes;
  expect(lines(part(printed ?? new Uint8Array(), "word/document.xml"))).toEqual(
    expect.arrayContaining(["I. TẬP THỂ", "Chi bộ tổ 5", "II. CÁ NHÂN", "Bà Đỗ Thị Mẫu"]),
  );
});
