import { expect, test } from "vitest";
import { lines, part, samples } from "./read-back.ts";
import { renderDocument } from "./render.ts";

test("a recognition decision reads as the party writes it", () => {
  const { bytes } = renderDocument("recognition_decision", samples.recognition_decision);
  expect(lines(part(bytes, "word/document.xml"))).toEqual([
    "ĐẢNG ỦY PHƯỜNG AN MẪU",
    "BAN CHỈ ĐẠO PHONG TRÀO",
    "THI ĐUA “DÂN VẬN KHÉO”",
    "*",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số 09-QĐ/BCĐ",
    "An Mẫu, ngày 05 tháng 02 năm 2027",
    "QUYẾT ĐỊNH",
    "công nhận mô hình, điển hình “Dân vận khéo” năm 2026",
    "-----",
    "- Căn cứ Quy chế làm việc của Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu;",
    "- Căn cứ Kế hoạch tổ chức phong trào thi đua “Dân vận khéo” năm 2026 của Đảng ủy phường;",
    "- Căn cứ kết quả kiểm tra, đánh giá các mô hình, điển hình đăng ký năm 2026;",
    "- Xét đề nghị của Tổ Giúp việc Ban Chỉ đạo tại Tờ trình ngày 28 tháng 01 năm 2027,",
    "BAN CHỈ ĐẠO QUYẾT ĐỊNH",
    "Điều 1. Công nhận 2 mô hình, điển hình “Dân vận khéo” năm 2026 trên địa bàn phường An Mẫu, gồm các mô hình tập thể và điển hình cá nhân (có danh sách kèm theo).",
    "Điều 2. Ban Xây dựng Đảng chủ trì, phối hợp với các cơ quan, đơn vị liên quan theo dõi, hướng dẫn duy trì, nâng cao chất lượng và nhân rộng các mô hình, điển hình được công nhận.",
    "Điều 3. Văn phòng Đảng ủy, các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.",
    "Nơi nhận:",
    "- Như Điều 3,",
    "- Ban Tuyên giáo và Dân vận cấp trên (b/c),",
    "- Thường trực Đảng ủy,",
    "- Lưu Văn phòng Đảng ủy.",
    "T/M BAN CHỈ ĐẠO",
    "TRƯỞNG BAN",
    "Trần Văn Mẫu",
    "DANH SÁCH",
    "Mô hình, điển hình “Dân vận khéo” được công nhận năm 2026",
    "(Kèm theo Quyết định số 09-QĐ/BCĐ ngày 05 tháng 02 năm 2027 của Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu)",
    "-----",
    ...["STT", "Tên mô hình, điển hình", "Đơn vị", "Lĩnh vực", "Đối tượng", "Ghi chú"],
    "1",
    "Vận động nhân dân tự nguyện hiến đất, góp ngày công mở rộng đường liên tổ và thắp sáng ngõ xóm",
    ...["Tổ dân phố số 1", "Xây dựng hệ thống chính trị", "Cá nhân", "Duy trì"],
    "2",
    "Tổ tự quản giữ gìn vệ sinh môi trường",
    ...["Tổ dân phố số 2", "Văn hóa – xã hội", "Tập thể"],
  ]);
});

test("a commendation decision reads as the state writes it", () => {
  const { bytes } = renderDocument("commendation_decision", samples.commendation_decision);
  expect(lines(part(bytes, "word/document.xml"))).toEqual([
    "ỦY BAN NHÂN DÂN",
    "PHƯỜNG AN MẪU",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 09/QĐ-UBND",
    "An Mẫu, ngày 05 tháng 02 năm 2027",
    "QUYẾT ĐỊNH",
    "Về việc khen thưởng tập thể, cá nhân, hộ gia đình tiêu biểu trong phong trào thi đua “Dân vận khéo” năm 2026",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN MẪU",
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    "Căn cứ Luật Thi đua, khen thưởng và các văn bản quy định chi tiết, hướng dẫn thi hành;",
    "Theo đề nghị của Hội đồng Thi đua – Khen thưởng phường tại Biên bản họp ngày 28 tháng 01 năm 2027.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân phường cho 02 tập thể, 01 cá nhân và 01 hộ gia đình có thành tích tiêu biểu trong phong trào thi đua “Dân vận khéo” năm 2026 (có danh sách kèm theo).",
    "Điều 2. Tiền thưởng kèm theo Giấy khen là 12.340.000 đồng (bằng chữ: Mười hai triệu ba trăm bốn mươi nghìn đồng), chi từ Quỹ thi đua, khen thưởng của phường; mức thưởng của từng trường hợp ghi trong danh sách kèm theo.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường, các đơn vị có liên quan và các tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    ...["Nơi nhận:", "- Như Điều 3;", "- Thường trực Đảng ủy (b/c);"],
    ...["- Ủy ban MTTQ Việt Nam phường;", "- Lưu: VT, TĐKT.", "CHỦ TỊCH", "Lê Thị Mẫu"],
    "DANH SÁCH",
    "Tập thể, cá nhân, hộ gia đình được khen thưởng",
    "(Kèm theo Quyết định số 09/QĐ-UBND ngày 05 tháng 02 năm 2027 của Chủ tịch Ủy ban nhân dân phường An Mẫu)",
    ...["STT", "Họ tên cá nhân, tên tập thể, hộ gia đình", "Đơn vị", "Mô hình, thành tích"],
    ...["Hình thức khen", "Tiền thưởng (đồng)", "I. TẬP THỂ"],
    ...["1", "Chi bộ tổ dân phố số 1, phường An Mẫu", "Đảng bộ phường An Mẫu"],
    ...["Vận động nhân dân hiến đất mở rộng đường liên tổ dân phố", "Giấy khen", "620.000"],
    ...["2", "Chi bộ tổ dân phố số 2, phường An Mẫu", "Đảng bộ phường An Mẫu"],
    ...["Ngõ phố tự quản", "Giấy khen", "620.000", "II. CÁ NHÂN"],
    ...["1", "Bà Nguyễn Thị Mẫu, Bí thư chi bộ tổ dân phố số 3", "Đảng bộ phường An Mẫu"],
    ...["Vận động nhân dân hiến đất mở rộng đường liên tổ dân phố", "Giấy khen", "310.000"],
    ...["III. HỘ GIA ĐÌNH", "1", "Hộ gia đình ông Hoàng Văn Mẫu", "Đảng bộ phường An Mẫu"],
    ...["Vận động nhân dân hiến đất mở rộng đường liên tổ dân phố", "Giấy khen", "470.000"],
    ...["Tổng cộng", "12.340.000", "Bằng chữ: Mười hai triệu ba trăm bốn mươi nghìn đồng."],
  ]);
});

test("a revoked recognition reads as the party writes it", () => {
  const { bytes } = renderDocument("recognition_revocation", samples.recognition_revocation);
  expect(lines(part(bytes, "word/document.xml")).slice(3)).toEqual([
    "*",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số 09-QĐ/BCĐ",
    "An Mẫu, ngày 05 tháng 02 năm 2027",
    "QUYẾT ĐỊNH",
    "thu hồi công nhận mô hình “Dân vận khéo”",
    "-----",
    "- Căn cứ Quy chế làm việc của Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu;",
    "- Căn cứ Quyết định số 07-QĐ/BCĐ ngày 20 tháng 11 năm 2026 của Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường An Mẫu công nhận mô hình, điển hình “Dân vận khéo” năm 2026;",
    "- Xét đề nghị của Ban Xây dựng Đảng,",
    "BAN CHỈ ĐẠO QUYẾT ĐỊNH",
    "Điều 1. Thu hồi việc công nhận mô hình “Tổ tự quản giữ gìn vệ sinh môi trường” năm 2026 của Chi hội Phụ nữ tổ 5 (Tổ dân phố số 5) tại Quyết định số 07-QĐ/BCĐ ngày 20 tháng 11 năm 2026. Lý do: Số liệu báo cáo không đúng với thực tế.",
    "Điều 2. Kể từ ngày Quyết định này có hiệu lực, mô hình nêu tại Điều 1 không còn trong danh sách được công nhận; các nội dung khác của Quyết định số 07-QĐ/BCĐ ngày 20 tháng 11 năm 2026 giữ nguyên hiệu lực.",
    "Điều 3. Ban Xây dựng Đảng, các cơ quan, đơn vị có liên quan và Chi hội Phụ nữ tổ 5 (Tổ dân phố số 5) chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.",
    ...["Nơi nhận:", "- Như Điều 3,", "- Thường trực Đảng ủy,", "- Lưu Văn phòng Đảng ủy."],
    ...["T/M BAN CHỈ ĐẠO", "TRƯỞNG BAN", "Trần Văn Mẫu"],
  ]);
});

test("a cancelled commendation reads as the state writes it", () => {
  const { bytes } = renderDocument("commendation_revocation", samples.commendation_revocation);
  const text = lines(part(bytes, "word/document.xml"));
  expect(text.slice(4, 19)).toEqual([
    "Số: 09/QĐ-UBND",
    "An Mẫu, ngày 05 tháng 02 năm 2027",
    "QUYẾT ĐỊNH",
    "Về việc hủy bỏ Quyết định số 05/QĐ-UBND ngày 20/11/2026",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN MẪU",
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    "Căn cứ Luật Thi đua, khen thưởng và các văn bản quy định chi tiết, hướng dẫn thi hành;",
    "Căn cứ Điều 93 Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Căn cứ Quyết định số 05/QĐ-UBND ngày 20 tháng 11 năm 2026 của Chủ tịch Ủy ban nhân dân phường An Mẫu về việc tặng Giấy khen.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Hủy bỏ Quyết định số 05/QĐ-UBND ngày 20 tháng 11 năm 2026 của Chủ tịch Ủy ban nhân dân phường An Mẫu về việc tặng Giấy khen. Lý do: Kê khai thành tích không đúng. Kết quả kiểm tra cho thấy số liệu báo cáo không đúng.",
    "Điều 2. Thu hồi Giấy khen và tiền thưởng kèm theo của 02 tập thể, 01 cá nhân và 01 hộ gia đình (có danh sách kèm theo). Tổng số tiền thưởng thu hồi là 12.340.000 đồng (bằng chữ: Mười hai triệu ba trăm bốn mươi nghìn đồng).",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường, các đơn vị có liên quan và các tập thể, cá nhân, hộ gia đình có tên tại Điều 2 chịu trách nhiệm thi hành Quyết định này./.",
    ...["Nơi nhận:", "- Như Điều 3;"],
  ]);
  expect(text.slice(text.indexOf("STT"), text.indexOf("II. CÁ NHÂN"))).toEqual([
    ...["STT", "Họ tên cá nhân, tên tập thể, hộ gia đình", "Đơn vị", "Mô hình, thành tích"],
    ...["Số sổ vàng", "Tiền thưởng thu hồi (đồng)", "I. TẬP THỂ"],
    ...["1", "Chi bộ tổ dân phố số 1, phường An Mẫu", "Đảng bộ phường An Mẫu"],
    ...["Vận động nhân dân hiến đất mở rộng đường liên tổ dân phố", "1/2026", "620.000"],
    ...["2", "Chi bộ tổ dân phố số 2, phường An Mẫu", "Đảng bộ phường An Mẫu"],
    ...["Ngõ phố tự quản", "2/2026", "620.000"],
  ]);
});
