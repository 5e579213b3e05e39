import type { RecognitionDecisionFacts } from "./facts.ts";

/** Invented facts with so many rows, to see and to check the layout. */
export function sampleRecognition(rows = 20): RecognitionDecisionFacts {
  return {
    superiorLines: ["ĐẢNG ỦY PHƯỜNG AN MẪU"],
    issuerLines: ["BAN CHỈ ĐẠO PHONG TRÀO", "THI ĐUA “DÂN VẬN KHÉO”"],
    number: "09",
    symbol: "QĐ/BCĐ",
    place: "An Mẫu",
    date: "ngày 05 tháng 02 năm 2027",
    summary: "công nhận mô hình, điển hình “Dân vận khéo” năm 2026",
    legalBases: [
      "Căn cứ Quy chế làm việc của Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu",
      "Căn cứ Kế hoạch tổ chức phong trào thi đua “Dân vận khéo” năm 2026 của Đảng ủy phường",
      "Căn cứ kết quả kiểm tra, đánh giá các mô hình, điển hình đăng ký năm 2026",
    ],
    proposer: "Tổ Giúp việc Ban Chỉ đạo tại Tờ trình ngày 28 tháng 01 năm 2027",
    implementers: "Văn phòng Đảng ủy, các cơ quan, đơn vị có liên quan",
    listSummary: "Mô hình, điển hình “Dân vận khéo” được công nhận năm 2026",
    issuedBy: "Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu",
    signatureLines: ["TRƯỞNG BAN"],
    signerName: "Trần Văn Mẫu",
    recipients: ["Như Điều 3", "Ban Tuyên giáo và Dân vận cấp trên (b/c)", "Thường trực Đảng ủy"],
    archive: "Văn phòng Đảng ủy",
    decidingBody: "BAN CHỈ ĐẠO",
    recognised: `${rows} mô hình, điển hình “Dân vận khéo”`,
    scope: "năm 2026 trên địa bàn phường An Mẫu",
    breakdown: "các mô hình tập thể và điển hình cá nhân",
    holders: "tập thể, cá nhân",
    standingOffice: "Ban Xây dựng Đảng",
    signingAuthority: "T/M BAN CHỈ ĐẠO",
    rows: Array.from({ length: rows }, (_, at) => ({
      no: String(at + 1),
      name:
        at % 3 === 0
          ? "Vận động nhân dân tự nguyện hiến đất, góp ngày công mở rộng đường liên tổ và thắp sáng ngõ xóm"
          : "Tổ tự quản giữ gìn vệ sinh môi trường",
      unit: `Tổ dân phố số ${(at % 12) + 1}`,
      field: at % 4 === 0 ? "Xây dựng hệ thống chính trị" : "Văn hóa – xã hội",
      subject: at % 7 === 0 ? "Cá nhân" : "Tập thể",
      note: at % 5 === 0 ? "Duy trì" : "",
    })),
  };
}
