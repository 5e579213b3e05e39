import type { CanonicalField, ClassificationScheme } from "./lists.ts";

export type FieldRow = { readonly name: string; readonly canonical: CanonicalField };

/** The four canonical fields under the names every report uses. */
export const defaultFields: readonly FieldRow[] = [
  { name: "Phát triển kinh tế", canonical: "economy" },
  { name: "Văn hóa – xã hội", canonical: "culture_society" },
  { name: "Quốc phòng – an ninh", canonical: "defence_security" },
  { name: "Xây dựng hệ thống chính trị", canonical: "political_system" },
];

export type ClassRow = {
  readonly name: string;
  /** Lowest mean score of the class, points; null in a pass/fail scheme. */
  readonly minScore: number | null;
  readonly recognisable: boolean;
  readonly outstanding: boolean;
};

/** Classes a campaign begins with, best first; its committee's guidance may set others. */
export const defaultClasses: Readonly<Record<ClassificationScheme, readonly ClassRow[]>> = {
  classes: [
    { name: "Xuất sắc", minScore: 90, recognisable: true, outstanding: true },
    { name: "Tốt", minScore: 80, recognisable: true, outstanding: false },
    { name: "Khá", minScore: 65, recognisable: true, outstanding: false },
    { name: "Đạt", minScore: 50, recognisable: false, outstanding: false },
    { name: "Không đạt", minScore: 0, recognisable: false, outstanding: false },
  ],
  pass_fail: [
    { name: "Đạt hiệu quả", minScore: null, recognisable: true, outstanding: true },
    { name: "Chưa đạt", minScore: null, recognisable: false, outstanding: false },
  ],
};

export type CriterionRow = {
  readonly groupName: string;
  readonly name: string;
  readonly guidance: string;
  readonly maxPoints: number;
};

const groups: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  "A. Xây dựng mô hình": [
    ["Đăng ký đúng hạn, đủ nội dung; vấn đề có thật ở địa bàn, sản phẩm rõ ràng", 10],
    ["Có kế hoạch, phân công; nhân dân được bàn bạc, thống nhất (có biên bản họp)", 10],
  ],
  "B. Tổ chức thực hiện": [
    ["Cách vận động mới, sáng tạo, khéo", 15],
    ["Vai trò nêu gương của đảng viên, cán bộ", 10],
    ["Huy động được nhiều lực lượng và nhân dân tham gia", 10],
  ],
  "C. Kết quả": [
    ["Kết quả đạt được so với chỉ tiêu đã đăng ký", 20],
    ["Lợi ích và sự hài lòng của nhân dân", 10],
  ],
  "D. Tính bền vững": [
    ["Duy trì từ 12 tháng trở lên hoặc kể từ lần công nhận trước", 5],
    ["Đã nhân rộng hoặc có khả năng nhân rộng", 5],
  ],
  "Đ. Hồ sơ": [["Báo cáo đúng hạn, có minh chứng", 5]],
};

/** A reference sheet of 100 points, to be replaced by the real guidance. */
export const referenceSheet = {
  name: "Bảng điểm mẫu tham khảo",
  totalPoints: 100,
  isReference: true,
  criteria: Object.entries(groups).flatMap(([groupName, rows]) =>
    rows.map(([name, maxPoints]): CriterionRow => ({ groupName, name, guidance: "", maxPoints })),
  ),
} as const;
