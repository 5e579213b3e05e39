import { sampleCommendation } from "../commendation-decision/sample.ts";
import type { CommendationRevocationFacts } from "./facts.ts";

/** Invented facts with so many collectives, one person and one household, to check the layout. */
export function sampleCommendationRevocation(collectives = 18): CommendationRevocationFacts {
  const awarded = sampleCommendation(collectives);
  const { proposer: _p, achievement: _a, awardedBy: _b, fundSource: _f, ...same } = awarded;
  return {
    ...same,
    summary: "Về việc hủy bỏ Quyết định số 05/QĐ-UBND ngày 20/11/2026",
    legalBases: [
      ...same.legalBases,
      "Căn cứ Điều 93 Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    ],
    earlierDecision: "Quyết định số 05/QĐ-UBND ngày 20 tháng 11 năm 2026",
    earlierIssuedBy: "Chủ tịch Ủy ban nhân dân phường An Mẫu",
    earlierSummary: "về việc tặng Giấy khen",
    ground: "Kê khai thành tích không đúng",
    reason: "Kết quả kiểm tra cho thấy số liệu báo cáo không đúng",
    listSummary: "Tập thể, cá nhân, hộ gia đình bị thu hồi Giấy khen",
    groups: awarded.groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map(({ award: _, ...row }) => ({ ...row, goldenRegisterNo: `${row.no}/2026` })),
    })),
  };
}
