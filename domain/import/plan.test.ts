import { describe, expect, test } from "vitest";
import { registrationLimits } from "../model-registration/limits.ts";
import { type ImportRow, importRowsMax, refusedRows } from "./columns.ts";
import { type ImportFrame, planImport } from "./plan.ts";

const frame: ImportFrame = {
  orgUnitId: 7,
  round: { id: 26, year: 2026 },
  rounds: [
    { id: 25, year: 2025 },
    { id: 26, year: 2026 },
  ],
  fields: [
    { id: 1, name: "Phát triển kinh tế", canonical: "economy" },
    { id: 2, name: "Văn hóa – xã hội", canonical: "culture_society" },
    { id: 3, name: "Giữ gìn an ninh trật tự", canonical: "defence_security" },
  ],
};

const line = (cells: ImportRow["cells"], row = 2): ImportRow => ({
  row,
  cells: { name: "Tuyến đường hoa", unit: "Phường Đức Xuân", subject_name: "Hội Phụ nữ", ...cells },
});

const plan = (...rows: ImportRow[]) => planImport(rows, frame);
const draftOf = (cells: ImportRow["cells"]) => plan(line(cells)).rows[0]?.draft;
const codesOf = (cells: ImportRow["cells"]) =>
  plan(line(cells)).problems.map(({ column, code }) => `${column}: ${code}`);

describe("a row of a list", () => {
  test("becomes a draft of a running model, its unit kept as the list names it", () => {
    const { rows, problems } = plan(
      line({
        field: "Văn hóa - xã hội",
        province: "Bắc Kạn",
        subject_type: "Tập thể",
        year: "2025",
        summary: "Vận động từng hộ",
        results: "1.200 m đường hoa",
        source_url: "https://example.org/tin",
      }),
    );
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({
      row: 2,
      unitText: "Phường Đức Xuân, Bắc Kạn",
      key: "tuyen duong hoa\nphuong duc xuan, bac kan\nhoi phu nu",
      draft: {
        roundId: 25,
        orgUnitId: 7,
        fieldId: 2,
        type: "new",
        variant: "running",
        subjectType: "collective",
        approach: "Vận động từng hộ",
        resultsSoFar: "1.200 m đường hoa\nhttps://example.org/tin",
        milestones: "",
      },
    });
  });

  test("without a year is of the campaign's round; another year is a fact about the model", () => {
    expect(draftOf({})).toMatchObject({ roundId: 26, milestones: "" });
    expect(draftOf({ year: "2011" })).toMatchObject({ roundId: 26, milestones: "2011" });
    expect(draftOf({ year: "Năm 2025" })).toMatchObject({ roundId: 25, milestones: "" });
  });

  test("finds its field by the campaign's name or by the usual short one", () => {
    const fields = [
      "KINH TẾ",
      "phat trien kinh te",
      "Văn hóa — xã hội",
      "Quốc phòng - an ninh",
      "",
    ];
    expect(fields.map((field) => draftOf({ field })?.fieldId)).toEqual([1, 1, 2, 3, null]);
  });

  test("knows collectives, individuals and households by their usual words", () => {
    const words = ["", "TT", "Cá nhân", "cn", "Hộ gia đình"];
    expect(words.map((subject_type) => draftOf({ subject_type })?.subjectType)).toEqual([
      "collective",
      "collective",
      "individual",
      "individual",
      "household",
    ]);
  });

  test("says what is wrong with each cell", () => {
    expect(codesOf({ name: " \u200b " })).toEqual(["name: required"]);
    expect(codesOf({ field: "Thể thao", subject_type: "đội", year: "23" })).toEqual([
      "field: unknown_field",
      "subject_type: unknown_subject",
      "year: bad_year",
    ]);
    expect(codesOf({ source_url: "javascript:alert(1)" })).toEqual(["source_url: bad_link"]);
    const long = "a".repeat(registrationLimits.name + 1);
    expect(plan(line({ name: long })).problems).toEqual([
      { row: 2, column: "name", code: "too_long", params: { max: 200, length: 201 } },
    ]);
    expect(codesOf({ summary: "b".repeat(6001) })).toEqual(["summary: too_long"]);
  });

  test("is hostile text and nothing more", () => {
    const name = `=HYPERLINK("x") <script>alert(1)</script> '; drop table people --`;
    expect(draftOf({ name })?.name).toBe(name);
  });
});

describe("a list", () => {
  test("holds no row twice, whatever its dashes, marks and capitals", () => {
    const { rows, problems } = plan(
      line({ name: "Dân vận khéo – tổ 5" }, 2),
      line({ name: "DAN VAN KHEO - TỔ 5" }, 3),
      line({ name: "Dân vận khéo – tổ 5", year: "2025" }, 4),
    );
    expect(rows.map((row) => row.row)).toEqual([2, 4]);
    expect(problems).toEqual([{ row: 3, column: "name", code: "twice", params: { first: 2 } }]);
  });

  test("counts composed and decomposed letters as the same", () => {
    const name = "Tiếng kẻng an ninh";
    expect(plan(line({ name }), line({ name: name.normalize("NFD") }, 3)).rows.length).toBe(1);
  });

  test("is taken with one row up to as many as one import may hold", () => {
    const codes = [0, 1, importRowsMax, importRowsMax + 1].map((count) => refusedRows(count));
    expect(codes).toEqual([
      { code: "import_empty" },
      null,
      null,
      { code: "import_too_many", params: { max: importRowsMax } },
    ]);
  });
});
