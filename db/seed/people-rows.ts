import type { Role } from "../../domain/access/roles.ts";
import { type SampleUsername, sampleSignIns } from "./sign-ins.ts";
import { cityAreas } from "./units.ts";

export type PersonRow = {
  readonly username: string;
  readonly name: string;
  readonly title: string;
  /** Role and the key of the unit where it is held; the first unit looks after the account. */
  readonly roles: readonly (readonly [Role, string])[];
  /** Keys of the organisations where the person works. */
  readonly worksAt?: readonly string[];
};

const officers = [
  "Nông Thị Chuyên",
  "Hà Văn Dự",
  "Ma Thị Ánh Tuyết",
  "Lường Văn Quán",
  "Bế Thị Thủy",
  "Đàm Văn Phúc Hậu",
  "Triệu Thị Mấy",
  "Hoàng Văn Sự",
  "Dương Thị Khuyên",
];

/** Thành phố Bắc Kạn, 2021–2025: its offices ended with the city. */
export const cityPeople: readonly PersonRow[] = [
  ...cityAreas.map(
    ({ key, name }, index): PersonRow => ({
      username: `canbo.${key}.tp`,
      name: officers[index] ?? "Cán bộ",
      title: `Cán bộ ${name}`,
      roles: [["ward_officer", key]],
    }),
  ),
  {
    username: "thuky.tp",
    name: "Hoàng Thị Mẫn",
    title: "Thư ký Ban Chỉ đạo thành phố",
    roles: [["committee_secretary", "tp"]],
  },
  {
    username: "thanhvien1.tp",
    name: "Nông Văn Trọng",
    title: "Ủy viên Ban Chỉ đạo thành phố",
    roles: [["committee_member", "tp"]],
  },
  {
    username: "thanhvien2.tp",
    name: "Lục Thị Đào",
    title: "Ủy viên Ban Chỉ đạo thành phố",
    roles: [["committee_member", "tp"]],
  },
  {
    username: "thanhvien3.tp",
    name: "Vi Đức Thành Công",
    title: "Ủy viên Ban Chỉ đạo thành phố",
    roles: [["committee_member", "tp"]],
  },
  {
    username: "truongban.tp",
    name: "Hứa Văn Khoát",
    title: "Phó Bí thư Thường trực Thành ủy, Trưởng Ban Chỉ đạo",
    roles: [["committee_chair", "tp"]],
  },
  {
    username: "tdkt.tp",
    name: "Chu Thị Lệ",
    title: "Chuyên viên thi đua – khen thưởng thành phố",
    roles: [["commendation_officer", "tp"]],
  },
  {
    username: "chutich.tp",
    name: "Bế Quang Thạch",
    title: "Chủ tịch UBND thành phố",
    roles: [["leader", "tp"]],
  },
];

/** Who was in the city's council for emulation and commendation, as its minutes name them. */
export const cityCouncil: readonly (readonly [string, string])[] = [
  ["Bế Quang Thạch", "Chủ tịch Hội đồng"],
  ["Hứa Văn Khoát", "Phó Chủ tịch"],
  ["Chu Thị Lệ", "Ủy viên thư ký"],
  ["Nông Văn Trọng", "Ủy viên"],
  ["Lục Thị Đào", "Ủy viên"],
  ["Vi Đức Thành Công", "Ủy viên"],
  ["Phạm Thị Bình Minh", "Ủy viên"],
];

type Post = readonly [
  username: SampleUsername,
  title: string,
  role: Role,
  at: string,
  worksAt?: string,
];

// Members and chair come from different organisations, so that for every dossier enough of them
// are free; thanhvien3.ducxuan works at a school that registers, and is recused there.
const posts: readonly Post[] = [
  ["canbo.ducxuan", "Chuyên viên Phòng Văn hóa – Xã hội", "ward_officer", "dx26"],
  ["thuky.ducxuan", "Phó Trưởng Ban Xây dựng Đảng", "committee_secretary", "dx26", "dx26.dang"],
  ["thanhvien1.ducxuan", "Chủ tịch Hội Nông dân", "committee_member", "dx26", "dx26.farmers"],
  ["thanhvien2.ducxuan", "Chủ tịch Hội LHPN", "committee_member", "dx26", "dx26.women"],
  ["thanhvien3.ducxuan", "Hiệu trưởng", "committee_member", "dx26", "ducxuan.school.0"],
  ["thanhvien4.ducxuan", "Bí thư Đoàn Thanh niên", "committee_member", "dx26", "dx26.youth"],
  ["thanhvien5.ducxuan", "Phó Trưởng Công an phường", "committee_member", "dx26", "dx26.police"],
  ["truongban.ducxuan", "Phó Bí thư Thường trực Đảng ủy", "committee_chair", "dx26", "dx26.dang"],
  ["tdkt.ducxuan", "Công chức thi đua – khen thưởng", "commendation_officer", "dx26"],
  ["hoidong1.ducxuan", "Phó Chủ tịch UBND phường", "council_member", "dx26"],
  ["chutich.ducxuan", "Chủ tịch UBND phường Đức Xuân", "leader", "dx26"],
  ["canbo.backan", "Chuyên viên Phòng Văn hóa – Xã hội", "ward_officer", "bk26"],
  ["thuky.backan", "Phó Trưởng Ban Xây dựng Đảng", "committee_secretary", "bk26", "bk26.dang"],
  ["thanhvien1.backan", "Chủ tịch Hội Cựu chiến binh", "committee_member", "bk26", "bk26.veterans"],
  ["thanhvien2.backan", "Chủ tịch Hội LHPN", "committee_member", "bk26", "bk26.women"],
  ["thanhvien3.backan", "Phó Chủ tịch Ủy ban MTTQ", "committee_member", "bk26", "bk26.front"],
  ["truongban.backan", "Phó Bí thư Thường trực Đảng ủy", "committee_chair", "bk26", "bk26.dang"],
  ["tdkt.backan", "Công chức thi đua – khen thưởng", "commendation_officer", "bk26"],
  ["chutich.backan", "Chủ tịch UBND phường Bắc Kạn", "leader", "bk26"],
  ["lanhdao.thainguyen", "Phó Trưởng Ban Tuyên giáo và Dân vận", "viewer", "tn"],
  ["kiemtra.thainguyen", "Ủy viên Ủy ban Kiểm tra", "auditor", "tn"],
];

/** The people of 2026 whom the sign-in page offers, but for the administrator, who was there before. */
export const todaysPeople: readonly PersonRow[] = posts.map(
  ([username, title, role, at, worksAt]) => ({
    username,
    name: sampleSignIns.find((one) => one.username === username)?.name ?? username,
    title,
    roles: [[role, at]],
    worksAt: worksAt ? [worksAt] : [],
  }),
);

/** Runs the province's committee; opens the movement that the wards' campaigns belong to. */
export const provinceSecretary: PersonRow = {
  username: "thuky.thainguyen",
  name: "Trịnh Thị Khánh Ly",
  title: "Chuyên viên Ban Tuyên giáo và Dân vận",
  roles: [["committee_secretary", "tn"]],
};

/** Who sits in the councils of 2026, as their minutes name them. */
export const wardCouncils: Readonly<
  Record<"dx26" | "bk26", readonly (readonly [string, string])[]>
> = {
  dx26: [
    ["Nông Quốc Việt Dũng", "Chủ tịch Hội đồng"],
    ["Nguyễn Hữu Tạo", "Phó Chủ tịch Hội đồng"],
    ["Phùng Thị Mai", "Ủy viên thư ký"],
    ["Lường Thị Thu Hà", "Ủy viên"],
    ["Sằm Văn Điệp", "Ủy viên"],
    ["Cao Thị Thương", "Ủy viên"],
    ["La Văn Tuệ", "Ủy viên"],
  ],
  bk26: [
    ["Hoàng Trung Nghĩa", "Chủ tịch Hội đồng"],
    ["Chu Thị Kim Cúc", "Ủy viên thư ký"],
    ["Lộc Thị Nhâm", "Ủy viên"],
    ["Bàn Văn Tịnh", "Ủy viên"],
    ["Phạm Thị Diễm", "Ủy viên"],
  ],
};
