import type { CommendationDecisionFacts } from "./facts.ts";

type Group = CommendationDecisionFacts["groups"][number];

/** Invented facts with so many collectives, one person and one household, to check the layout. */
export function sampleCommendation(collectives = 18): CommendationDecisionFacts {
  return {
    superiorLines: [],
    issuerLines: ["ỦY BAN NHÂN DÂN", "PHƯỜNG AN MẪU"],
    number: "09",
    symbol: "QĐ-UBND",
    place: "An Mẫu",
    date: "ngày 05 tháng 02 năm 2027",
    summary:
      "Về việc khen thưởng tập thể, cá nhân, hộ gia đình tiêu biểu trong phong trào thi đua “Dân vận khéo” năm 2026",
    legalBases: [
      "Căn cứ Luật Tổ chức chính quyền địa phương",
      "Căn cứ Luật Thi đua, khen thưởng và các văn bản quy định chi tiết, hướng dẫn thi hành",
    ],
    proposer: "Hội đồng Thi đua – Khen thưởng phường tại Biên bản họp ngày 28 tháng 01 năm 2027",
    implementers:
      "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường, các đơn vị có liên quan",
    listSummary: "Tập thể, cá nhân, hộ gia đình được khen thưởng",
    issuedBy: "Chủ tịch Ủy ban nhân dân phường An Mẫu",
    signatureLines: ["CHỦ TỊCH"],
    signerName: "Lê Thị Mẫu",
    recipients: ["Như Điều 3", "Thường trực Đảng ủy (b/c)", "Ủy ban MTTQ Việt Nam phường"],
    archive: "VT, TĐKT",
    decidingAuthority: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN MẪU",
    awardForm: "Giấy khen",
    awardedBy: "Chủ tịch Ủy ban nhân dân phường",
    awardees: `${String(collectives).padStart(2, "0")} tập thể, 01 cá nhân và 01 hộ gia đình`,
    awardeeKinds: "tập thể, cá nhân, hộ gia đình",
    achievement: "có thành tích tiêu biểu trong phong trào thi đua “Dân vận khéo” năm 2026",
    totalBonus: "12.340.000",
    totalBonusInWords: "Mười hai triệu ba trăm bốn mươi nghìn đồng",
    fundSource: "Quỹ thi đua, khen thưởng của phường",
    groups: [
      group(
        "I. TẬP THỂ",
        collectives,
        (at) => `Chi bộ tổ dân phố số ${at}, phường An Mẫu`,
        "620.000",
      ),
      group("II. CÁ NHÂN", 1, () => "Bà Nguyễn Thị Mẫu, Bí thư chi bộ tổ dân phố số 3", "310.000"),
      group("III. HỘ GIA ĐÌNH", 1, () => "Hộ gia đình ông Hoàng Văn Mẫu", "470.000"),
    ],
  };
}

function group(heading: string, count: number, name: (at: number) => string, bonus: string): Group {
  return {
    heading,
    rows: Array.from({ length: count }, (_, at) => ({
      no: String(at + 1),
      name: name(at + 1),
      unit: "Đảng bộ phường An Mẫu",
      merit:
        at % 3 ? "Ngõ phố tự quản" : "Vận động nhân dân hiến đất mở rộng đường liên tổ dân phố",
      award: "Giấy khen",
      bonus,
    })),
  };
}
