import type { Theme } from "./theme.ts";

/** Models of the field "Phát triển kinh tế". */
export const economy: readonly Theme[] = [
  {
    key: "rau-an-toan",
    field: "economy",
    topic: 2,
    by: ["farmers", "group", "women"],
    subject: "collective",
    names: ["Liên kết trồng rau an toàn {place}", "Vườn rau sạch không thuốc cấm {place}"],
    rationale:
      "Hộ trồng rau nhỏ lẻ, mỗi nhà một cách làm, bán qua thương lái nên giá bấp bênh; người mua chưa tin rau an toàn.",
    objectives: "Các hộ cùng trồng theo một quy trình, có sổ ghi chép và nơi bán ổn định.",
    criteria: "Mẫu rau kiểm tra nhanh đạt yêu cầu; hộ nào vi phạm quy ước thì tự ra khỏi tổ.",
    approach:
      "Mời hai hộ làm tốt nói cách làm của mình; họp từng cụm 6–8 hộ để dân tự đặt quy ước; cán bộ khuyến nông hướng dẫn tại ruộng; chi hội đứng ra ký với bếp ăn trường học.",
    people: "Các hộ trồng rau, bếp ăn trường học và người tiêu dùng trong phường",
    partners: "Trạm khuyến nông; trường học trên địa bàn; chi hội phụ nữ",
    outputs: "Quy ước trồng rau an toàn; sổ ghi chép của từng hộ; hợp đồng tiêu thụ.",
    replicability: "Quy ước ngắn, hộ ít đất cũng làm được; nhân sang các tổ có bãi trồng rau.",
    targets: [
      { metric: "Hộ tham gia tổ liên kết", unit: "hộ", planned: 24, proof: "Danh sách ký quy ước" },
      {
        metric: "Diện tích trồng theo quy trình",
        unit: "m²",
        planned: 9500,
        proof: "Trích đo, ảnh",
      },
      {
        metric: "Sản lượng bán qua hợp đồng",
        unit: "tấn",
        planned: 18,
        proof: "Hợp đồng, sổ giao hàng",
      },
      { metric: "Buổi tập huấn tại ruộng", unit: "buổi", planned: 6, proof: "Danh sách dự" },
      {
        metric: "Thu nhập tăng thêm mỗi hộ",
        unit: "triệu đồng",
        planned: 14,
        proof: "Sổ thu chi của hộ",
      },
    ],
    resources: [
      ["people", 62_000_000],
      ["budget", 15_000_000],
      ["work_days", 180],
    ],
  },
  {
    key: "tiet-kiem",
    field: "economy",
    topic: 2,
    by: ["women", "farmers", "veterans"],
    subject: "collective",
    names: [
      "Tổ tiết kiệm quay vòng giúp nhau làm kinh tế {place}",
      "Hũ tiết kiệm – con giống trao tay {place}",
    ],
    rationale:
      "Hội viên khó khăn thiếu vốn nhỏ để mua giống, ngại vay ngân hàng và dễ vay nặng lãi.",
    objectives: "Hội viên góp đều hằng tháng, quay vòng vốn không lấy lãi cho người cần trước.",
    criteria: "Không có nợ quá hạn; người được vay có phương án và báo kết quả trước tổ.",
    approach:
      "Bắt đầu từ mức góp rất nhỏ; bình xét công khai người được vay; hội viên có kinh nghiệm kèm một người mới; đọc sổ quỹ tại mỗi buổi sinh hoạt.",
    people: "Hội viên, nhất là hội viên thuộc hộ nghèo, cận nghèo",
    partners: "Ngân hàng Chính sách xã hội; chi bộ; ban công tác Mặt trận",
    outputs: "Sổ quỹ; biên bản bình xét; danh sách hộ được giúp.",
    replicability:
      "Chỉ cần một tổ trưởng có uy tín và sổ quỹ công khai; đã có tổ khác xin học tập.",
    targets: [
      { metric: "Hội viên tham gia góp vốn", unit: "người", planned: 45, proof: "Sổ quỹ" },
      { metric: "Vốn quay vòng trong năm", unit: "triệu đồng", planned: 120, proof: "Sổ quỹ" },
      {
        metric: "Hộ được giúp vốn, con giống",
        unit: "hộ",
        planned: 12,
        proof: "Biên bản bình xét",
      },
      {
        metric: "Hộ thoát nghèo, cận nghèo",
        unit: "hộ",
        planned: 4,
        proof: "Quyết định công nhận",
      },
      { metric: "Buổi sinh hoạt đọc sổ quỹ", unit: "buổi", planned: 11, proof: "Sổ sinh hoạt" },
    ],
    resources: [
      ["people", 120_000_000],
      ["work_days", 60],
    ],
  },
  {
    key: "hong-khong-hat",
    field: "economy",
    topic: 2,
    by: ["group", "farmers", "cell"],
    subject: "collective",
    names: ["Phát triển vườn hồng không hạt {place}", "Cải tạo vườn tạp trồng cây ăn quả {place}"],
    rationale:
      "Nhiều vườn tạp bỏ cỏ, cây già cỗi; thanh niên đi làm xa, người ở nhà ngại thay đổi.",
    objectives: "Cải tạo vườn tạp, đưa giống tốt vào và có người thu mua.",
    criteria: "Cây sống trên 90%; hộ ghi được chi phí và biết cách ghép, tỉa.",
    approach:
      "Đảng viên làm vườn mẫu trước; tổ đổi công giúp nhau phát dọn; mời người trồng giỏi dạy ghép cành; thống nhất thời điểm thu để bán chung.",
    people: "Các hộ có vườn tạp",
    partners: "Hợp tác xã; hội nông dân; trạm khuyến nông",
    outputs: "Vườn đã cải tạo; sổ theo dõi cây; nhóm bán chung.",
    replicability: "Hợp đất đồi thấp quanh thành phố; cây giống ghép tại chỗ nên ít tốn kém.",
    targets: [
      { metric: "Vườn tạp được cải tạo", unit: "vườn", planned: 18, proof: "Ảnh trước và sau" },
      { metric: "Cây giống trồng mới", unit: "cây", planned: 1200, proof: "Biên bản giao nhận" },
      { metric: "Ngày công đổi công", unit: "công", planned: 260, proof: "Bảng chấm công" },
      {
        metric: "Hộ biết ghép, tỉa thành thạo",
        unit: "hộ",
        planned: 15,
        proof: "Danh sách tập huấn",
      },
      { metric: "Tỷ lệ cây sống", unit: "%", planned: 90, proof: "Biên bản kiểm đếm" },
    ],
    resources: [
      ["people", 48_000_000],
      ["budget", 20_000_000],
      ["work_days", 260],
    ],
  },
  {
    key: "dang-vien-giup-ho",
    field: "economy",
    topic: 2,
    by: ["cell", "veterans", "front"],
    subject: "collective",
    names: [
      "Mỗi đảng viên giúp một hộ thoát nghèo {place}",
      "Nhóm nòng cốt đỡ đầu hộ khó khăn {place}",
    ],
    rationale: "Hộ nghèo còn lại đều có hoàn cảnh riêng, cách giúp chung chung không còn hiệu quả.",
    objectives: "Mỗi hộ có một đảng viên theo sát, một kế hoạch riêng và thoát nghèo bền vững.",
    criteria: "Hộ tự nói được mình thiếu gì; sáu tháng một lần chi bộ cùng hộ đánh giá lại.",
    approach:
      "Đến nhà trò chuyện nhiều buổi trước khi bàn việc; phân loại thiếu vốn, thiếu việc, thiếu người; góp giống, giới thiệu việc làm, kèm con học; công khai kết quả ở buổi sinh hoạt chi bộ.",
    people: "Hộ nghèo, cận nghèo của tổ",
    partners: "Mặt trận; hội phụ nữ; doanh nghiệp trên địa bàn",
    outputs: "Kế hoạch của từng hộ; sổ theo dõi; danh sách hộ thoát nghèo.",
    replicability: "Không cần nhiều tiền, cần người theo việc đến cùng; các chi bộ khác làm được.",
    targets: [
      { metric: "Hộ có đảng viên đỡ đầu", unit: "hộ", planned: 9, proof: "Phân công của chi bộ" },
      {
        metric: "Hộ thoát nghèo, cận nghèo",
        unit: "hộ",
        planned: 5,
        proof: "Quyết định công nhận",
      },
      { metric: "Tiền và hiện vật giúp hộ", unit: "triệu đồng", planned: 38, proof: "Sổ thu, chi" },
      {
        metric: "Người được giới thiệu việc làm",
        unit: "người",
        planned: 6,
        proof: "Hợp đồng lao động",
      },
      { metric: "Lượt đảng viên xuống hộ", unit: "lượt", planned: 108, proof: "Sổ theo dõi" },
    ],
    resources: [
      ["people", 26_000_000],
      ["business", 12_000_000],
      ["work_days", 90],
    ],
  },
  {
    key: "kinh-te-gia-dinh",
    field: "economy",
    topic: 2,
    by: ["farmers", "group", "veterans"],
    subject: "individual",
    names: [
      "{who} làm kinh tế vườn – ao – chuồng và giúp bà con cùng làm",
      "{who} nuôi gà đồi an toàn sinh học, chia sẻ con giống",
    ],
    rationale: "Trong tổ nhiều hộ có đất nhưng chưa dám đầu tư vì thiếu người làm trước để tin.",
    objectives: "Làm kinh tế có lãi tại gia đình và giúp ít nhất năm hộ khác làm theo.",
    criteria: "Có sổ thu chi; hộ được giúp có sản phẩm bán ra trong năm.",
    approach:
      "Mở cổng cho bà con vào xem, nói cả lúc thất bại; cho mượn con giống trả sau; đến từng nhà giúp làm chuồng; nhắn nhóm nhắc lịch tiêm phòng.",
    people: "Các hộ chăn nuôi nhỏ trong tổ",
    partners: "Chi hội nông dân; trạm chăn nuôi và thú y",
    outputs: "Chuồng trại mẫu; danh sách hộ được giúp; lịch tiêm phòng chung.",
    replicability: "Cách cho mượn giống trả sau dễ làm, chi hội đã nhận theo dõi tiếp.",
    targets: [
      {
        metric: "Hộ được hướng dẫn, giúp giống",
        unit: "hộ",
        planned: 7,
        proof: "Danh sách hộ nhận",
      },
      { metric: "Con giống cho mượn trả sau", unit: "con", planned: 600, proof: "Sổ giao nhận" },
      {
        metric: "Thu nhập của gia đình trong năm",
        unit: "triệu đồng",
        planned: 160,
        proof: "Sổ thu chi",
      },
      { metric: "Buổi hướng dẫn tại nhà", unit: "buổi", planned: 14, proof: "Sổ của chi hội" },
      { metric: "Đàn vật nuôi được tiêm phòng", unit: "%", planned: 100, proof: "Sổ tiêm phòng" },
    ],
    resources: [
      ["people", 85_000_000],
      ["work_days", 45],
    ],
  },
  {
    key: "ban-hang-so",
    field: "economy",
    topic: 2,
    by: ["youth", "women", "farmers"],
    subject: "collective",
    names: [
      "Đưa nông sản lên sàn thương mại điện tử {place}",
      "Nhóm bán hàng trực tuyến giúp bà con {place}",
    ],
    rationale:
      "Miến dong, gạo nếp, quả tươi làm ra ngon nhưng chỉ bán quanh chợ, đến vụ bị ép giá.",
    objectives: "Bà con bán được hàng ra ngoài tỉnh, biết đóng gói và ghi nhãn đúng quy định.",
    criteria: "Đơn hàng giao đúng hẹn; không có phản ánh về chất lượng chưa được trả lời.",
    approach:
      "Thanh niên nhận chụp ảnh, mở gian hàng; người già gói hàng, người trẻ trả lời khách; mỗi tối thứ tư học cùng nhau ở nhà văn hóa; trích một phần nhỏ lập quỹ bao bì.",
    people: "Hộ sản xuất nhỏ và đoàn viên, hội viên",
    partners: "Bưu điện; tổ công nghệ số cộng đồng; hợp tác xã",
    outputs: "Gian hàng đang hoạt động; bộ ảnh sản phẩm; bảng phân công.",
    replicability: "Chỉ cần điện thoại và người chịu khó; các chi đoàn khác đã đăng ký học.",
    targets: [
      {
        metric: "Hộ có sản phẩm trên gian hàng",
        unit: "hộ",
        planned: 16,
        proof: "Trang gian hàng",
      },
      { metric: "Đơn hàng giao thành công", unit: "đơn", planned: 320, proof: "Sổ đơn hàng" },
      { metric: "Doanh thu trong năm", unit: "triệu đồng", planned: 140, proof: "Sổ thu chi" },
      { metric: "Người được hướng dẫn", unit: "người", planned: 40, proof: "Danh sách lớp" },
      { metric: "Sản phẩm có nhãn đúng quy định", unit: "sản phẩm", planned: 8, proof: "Mẫu nhãn" },
    ],
    resources: [
      ["people", 18_000_000],
      ["business", 10_000_000],
      ["work_days", 70],
    ],
  },
];
