import type { RecognitionRevocationFacts } from "./facts.ts";

/** Invented facts, to see and to check the layout. */
export const sampleRecognitionRevocation: RecognitionRevocationFacts = {
  superiorLines: ["ĐẢNG ỦY PHƯỜNG AN MẪU"],
  issuerLines: ["BAN CHỈ ĐẠO PHONG TRÀO", "THI ĐUA “DÂN VẬN KHÉO”"],
  number: "09",
  symbol: "QĐ/BCĐ",
  place: "An Mẫu",
  date: "ngày 05 tháng 02 năm 2027",
  summary: "thu hồi công nhận mô hình “Dân vận khéo”",
  legalBases: [
    "Căn cứ Quy chế làm việc của Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu",
  ],
  proposer: "Ban Xây dựng Đảng",
  earlierDecision: "Quyết định số 07-QĐ/BCĐ ngày 20 tháng 11 năm 2026",
  earlierIssuedBy: "Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu",
  earlierSummary: "công nhận mô hình, điển hình “Dân vận khéo” năm 2026",
  reason: "Số liệu báo cáo không đúng với thực tế",
  implementers: "Ban Xây dựng Đảng, các cơ quan, đơn vị có liên quan",
  signatureLines: ["TRƯỞNG BAN"],
  signerName: "Trần Văn Mẫu",
  recipients: ["Như Điều 3", "Thường trực Đảng ủy"],
  archive: "Văn phòng Đảng ủy",
  decidingBody: "BAN CHỈ ĐẠO",
  kind: "mô hình",
  revoked: "mô hình “Tổ tự quản giữ gìn vệ sinh môi trường” năm 2026",
  holder: "Chi hội Phụ nữ tổ 5 (Tổ dân phố số 5)",
  signingAuthority: "T/M BAN CHỈ ĐẠO",
};
