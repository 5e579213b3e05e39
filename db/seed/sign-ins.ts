/** The one password of every sample person. */
export const samplePassword = "dan-van-kheo";

// argon2id of samplePassword (19 MiB, two passes): made once, so that loading takes no hashing.
export const samplePasswordHash =
  "$argon2id$v=19$m=19456,t=2,p=1$eg7Wd81LfD0P3q5L4+BKaw$7sIHiru8EZV5tEFA0j/mj2Ba+eR9voOXIQJX2w6TXzU";

/** The invented people whom the sign-in page offers on sample data, in the order of the work. */
export const sampleSignIns = [
  { username: "canbo.ducxuan", name: "Nông Thị Hạnh", work: "Cán bộ đăng ký, phường Đức Xuân" },
  { username: "canbo.backan", name: "Hoàng Văn Khiêm", work: "Cán bộ đăng ký, phường Bắc Kạn" },
  {
    username: "thuky.ducxuan",
    name: "Lường Thị Thu Hà",
    work: "Thư ký Ban Chỉ đạo, phường Đức Xuân",
  },
  {
    username: "thanhvien1.ducxuan",
    name: "Triệu Văn Sình",
    work: "Thành viên Ban Chỉ đạo, phường Đức Xuân",
  },
  {
    username: "thanhvien2.ducxuan",
    name: "Đàm Thị Bích",
    work: "Thành viên Ban Chỉ đạo, phường Đức Xuân",
  },
  {
    username: "thanhvien3.ducxuan",
    name: "Ma Quang Huy",
    work: "Thành viên Ban Chỉ đạo, phường Đức Xuân",
  },
  {
    username: "thanhvien4.ducxuan",
    name: "Bế Thị Lan Anh",
    work: "Thành viên Ban Chỉ đạo, phường Đức Xuân",
  },
  {
    username: "thanhvien5.ducxuan",
    name: "Vi Văn Thông",
    work: "Thành viên Ban Chỉ đạo, phường Đức Xuân",
  },
  {
    username: "truongban.ducxuan",
    name: "Hà Đình Lượng",
    work: "Trưởng Ban Chỉ đạo, phường Đức Xuân",
  },
  {
    username: "tdkt.ducxuan",
    name: "Phùng Thị Mai",
    work: "Cán bộ thi đua – khen thưởng, phường Đức Xuân",
  },
  {
    username: "hoidong1.ducxuan",
    name: "Nguyễn Hữu Tạo",
    work: "Thành viên Hội đồng TĐKT, phường Đức Xuân",
  },
  {
    username: "chutich.ducxuan",
    name: "Nông Quốc Việt Dũng",
    work: "Chủ tịch UBND phường Đức Xuân",
  },
  { username: "thuky.backan", name: "Lộc Thị Nhâm", work: "Thư ký Ban Chỉ đạo, phường Bắc Kạn" },
  {
    username: "thanhvien1.backan",
    name: "Dương Văn Pín",
    work: "Thành viên Ban Chỉ đạo, phường Bắc Kạn",
  },
  {
    username: "thanhvien2.backan",
    name: "Hứa Thị Mỵ",
    work: "Thành viên Ban Chỉ đạo, phường Bắc Kạn",
  },
  {
    username: "thanhvien3.backan",
    name: "Trần Đức Thuận",
    work: "Thành viên Ban Chỉ đạo, phường Bắc Kạn",
  },
  {
    username: "truongban.backan",
    name: "Lục Văn Hoan",
    work: "Trưởng Ban Chỉ đạo, phường Bắc Kạn",
  },
  {
    username: "tdkt.backan",
    name: "Chu Thị Kim Cúc",
    work: "Cán bộ thi đua – khen thưởng, phường Bắc Kạn",
  },
  { username: "chutich.backan", name: "Hoàng Trung Nghĩa", work: "Chủ tịch UBND phường Bắc Kạn" },
  {
    username: "lanhdao.thainguyen",
    name: "Đặng Thế Phương",
    work: "Lãnh đạo tỉnh Thái Nguyên: xem toàn tỉnh và lịch sử 2021–2023",
  },
  {
    username: "kiemtra.thainguyen",
    name: "Phạm Thị Thanh Vân",
    work: "Kiểm tra, tỉnh Thái Nguyên: xem nhật ký",
  },
  { username: "quantri.thainguyen", name: "Ngô Minh Trí", work: "Quản trị, tỉnh Thái Nguyên" },
] as const;
export type SampleUsername = (typeof sampleSignIns)[number]["username"];
