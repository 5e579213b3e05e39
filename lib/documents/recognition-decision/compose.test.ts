import { describe, expect, test } from "vitest";
import type { RecognitionFacts } from "../../../db/queries/recognition-facts.ts";
import { renderDocument } from "../render.ts";
import { composeRecognition } from "./compose.ts";

const line = {
  outcome: "recognise",
  name: "Hiến đất mở rộng ngõ 12",
  unitName: "Tổ dân phố 5",
  fieldName: "Văn hóa – xã hội",
  note: "",
  subjectType: "collective",
  type: "new",
  kind: "emulation_model",
  currentName: "Hiến đất",
} as const;

const facts: RecognitionFacts = {
  listId: 1,
  frozenAt: new Date("2026-11-10T02:00:00Z"),
  year: 2026,
  unitName: "Phường An Mẫu",
  issuerName: "Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu",
  issuerSuperior: "Đảng ủy phường An Mẫu",
  symbol: "QĐ/BCĐ",
  signerTitle: "Trưởng ban",
  recipients: ["Như Điều 3", "- Thường trực Đảng ủy,", "Lưu: Văn phòng Đảng ủy."],
  legalBases: ["Kế hoạch phong trào năm 2026"],
  standingOffice: "Ban Xây dựng Đảng",
  committeeName: "Ban Chỉ đạo phường",
  place: "An Mẫu",
  decision: {
    id: 1,
    kind: "recognition",
    orgUnitId: 1,
    orgPath: "1",
    issuerName: "",
    number: 9,
    symbol: "QĐ/BCĐ",
    year: 2027,
    decidedOn: "2027-02-05",
    abstractLine: "công nhận mô hình năm 2026",
    reason: "",
    signerName: "Trần Văn Mẫu",
    signerTitle: "Phó Trưởng ban",
    enteredById: 1,
    enteredAt: new Date("2027-02-05T02:00:00Z"),
    recordedAt: new Date("2027-02-05T02:00:00Z"),
    sample: false,
  },
  lines: [
    line,
    { ...line, subjectType: "individual", type: "maintained", fieldName: "", unitName: "Chi bộ 2" },
    { ...line, note: "Bổ sung ảnh" },
  ],
};

describe("the paper of a recognition", () => {
  test("carries number, day, body and signer as party papers write them", () => {
    const paper = composeRecognition(facts);

    expect([paper.number, paper.date, paper.symbol]).toEqual([
      "09",
      "ngày 05 tháng 02 năm 2027",
      "QĐ/BCĐ",
    ]);
    expect([paper.decidingBody, paper.signingAuthority, paper.signatureLines]).toEqual([
      "BAN CHỈ ĐẠO",
      "T/M BAN CHỈ ĐẠO",
      ["PHÓ TRƯỞNG BAN"],
    ]);
    expect(paper.legalBases).toEqual(["Căn cứ Kế hoạch phong trào năm 2026"]);
    expect([paper.recipients, paper.archive]).toEqual([
      ["Như Điều 3", "Thường trực Đảng ủy"],
      "Văn phòng Đảng ủy",
    ]);
  });

  test("names in Điều 3 every kind that the list holds", () => {
    const kinds = (types: readonly RecognitionFacts["lines"][number]["subjectType"][]) =>
      composeRecognition({
        ...facts,
        lines: types.map((subjectType) => ({ ...line, subjectType })),
      }).holders;

    expect([kinds(["collective"]), kinds(["household", "individual", "collective"])]).toEqual([
      "tập thể",
      "tập thể, cá nhân, hộ gia đình",
    ]);
  });

  test("of a standing committee goes out under the name of its party committee", () => {
    const head = (issuerName: string, issuerSuperior: string) => {
      const paper = composeRecognition({ ...facts, issuerName, issuerSuperior });
      return [paper.superiorLines, paper.issuerLines, paper.signingAuthority];
    };

    expect([
      head("Ban Thường vụ Thành ủy Bắc Mẫu", "Tỉnh ủy Bắc Mẫu"),
      head("Ban Thường vụ Đảng ủy phường An Mẫu", "Đảng ủy phường An Mẫu"),
      head("Ban Chỉ đạo phường An Mẫu", "Đảng ủy phường An Mẫu"),
    ]).toEqual([
      [["TỈNH ỦY BẮC MẪU"], ["THÀNH ỦY BẮC MẪU"], "T/M BAN THƯỜNG VỤ"],
      [[], ["ĐẢNG ỦY PHƯỜNG AN MẪU"], "T/M BAN THƯỜNG VỤ"],
      [["ĐẢNG ỦY PHƯỜNG AN MẪU"], ["BAN CHỈ ĐẠO PHƯỜNG AN MẪU"], "T/M BAN CHỈ ĐẠO"],
    ]);
  });

  test("counts and lists those recognised as they were frozen", () => {
    const paper = composeRecognition(facts);

    expect([paper.recognised, paper.scope, paper.breakdown]).toEqual([
      "03 mô hình, điển hình “Dân vận khéo”",
      "năm 2026 trên địa bàn phường An Mẫu",
      "02 tập thể và 01 cá nhân",
    ]);
    expect(
      paper.rows.map(({ no, name, unit, field, note }) => [no, name, unit, field, note]),
    ).toEqual([
      ["1", "Hiến đất mở rộng ngõ 12", "Tổ dân phố 5", "Văn hóa – xã hội", ""],
      ["2", "Hiến đất mở rộng ngõ 12", "Chi bộ 2", "–", "Duy trì"],
      ["3", "Hiến đất mở rộng ngõ 12", "Tổ dân phố 5", "Văn hóa – xã hội", "Bổ sung ảnh"],
    ]);
  });

  test("fills its template, as a draft before the decision and whole after it", () => {
    const draft = renderDocument(
      "recognition_decision",
      composeRecognition({ ...facts, decision: null }),
      { draft: true },
    );
    const whole = renderDocument("recognition_decision", composeRecognition(facts));

    expect([draft.bytes.byteLength > 5000, whole.bytes.byteLength > 5000]).toEqual([true, true]);
  });
});
