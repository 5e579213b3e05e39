import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { documentKinds } from "../../domain/recognition/lists.ts";
import { sampleCommendation } from "./commendation-decision/sample.ts";
import { sampleCommendationRevocation } from "./commendation-revocation/sample.ts";
import { sampleRecognition } from "./recognition-decision/sample.ts";
import { sampleRecognitionRevocation } from "./recognition-revocation/sample.ts";
import { documentTemplate, renderDocument } from "./render.ts";

const samples = {
  recognition_decision: sampleRecognition(2),
  commendation_decision: sampleCommendation(2),
  recognition_revocation: sampleRecognitionRevocation,
  commendation_revocation: sampleCommendationRevocation(2),
};

/** Those with a list have it as a second part, with pages of its own. */
const parts = {
  recognition_decision: 2,
  commendation_decision: 2,
  recognition_revocation: 1,
  commendation_revocation: 2,
};

type TagTree = { [tag: string]: TagTree };
type Tags = { tags: TagTree };

/** The tags that facts of this shape can fill: lists open a loop, texts in lists are {.}. */
function tagsOf(facts: unknown): TagTree {
  if (typeof facts !== "object" || facts === null) return {};
  const entries = Object.entries(facts).map(([key, value]): [string, TagTree] => {
    if (!Array.isArray(value)) return [key, {}];
    return [key, typeof value[0] === "string" ? { ".": {} } : tagsOf(value[0])];
  });
  return Object.fromEntries(entries);
}

function part(bytes: Uint8Array, name: string): string {
  return new PizZip(bytes).file(name)?.asText() ?? "";
}

const RUN = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

function lines(xml: string): string[] {
  const texts = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.replaceAll("<w:noBreakHyphen/>", "<w:t>-</w:t>").matchAll(RUN)]
      .map((run) => run[1])
      .join(""),
  );
  return texts.filter((text) => text !== "");
}

describe.each(documentKinds)("the template of %s", (kind) => {
  test("asks for every fact and for nothing else", () => {
    const template = new Docxtemplater(new PizZip(documentTemplate(kind).source), {
      paragraphLoop: true,
    }) as unknown as { getTags(): { document: Tags; headers: Tags[] } };
    const { document, headers } = template.getTags();
    expect(document.tags).toEqual(tagsOf({ ...samples[kind], superiorLines: [""] }));
    expect(headers.map(({ tags }) => tags)).toEqual(headers.map(() => ({ draftMark: {} })));
  });

  test("has the margins of the decree: 20, 18, 20 and 30 mm", () => {
    const xml = part(renderDocument(kind, samples[kind] as never).bytes, "word/document.xml");
    const margins = [...xml.matchAll(/<w:pgMar ([^/]*)\/>/g)].map(([, text = ""]) =>
      ["top", "right", "bottom", "left", "header"].map((side) => {
        const twips = new RegExp(`w:${side}="(\\d+)"`).exec(text)?.[1];
        return Math.round((Number(twips) * 25.4) / 1440);
      }),
    );
    expect(margins).toEqual(Array.from({ length: parts[kind] }, () => [20, 18, 20, 30, 10]));
  });

  test("numbers pages in the top margin from the second page of each part on", () => {
    const { bytes } = renderDocument(kind, samples[kind] as never);
    const xml = part(bytes, "word/document.xml");
    expect([...xml.matchAll(/<w:titlePg\/>/g)].length).toBe(parts[kind]);
    expect([...xml.matchAll(/<w:pgNumType w:start="1"\/>/g)].length).toBe(parts[kind] - 1);
    const relations = part(bytes, "word/_rels/document.xml.rels");
    const header = (type: string) =>
      [...xml.matchAll(/<w:headerReference w:type="(\w+)" r:id="(\w+)"\/>/g)]
        .filter(([, of]) => of === type)
        .map(([, , id]) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1])
        .map((target) => part(bytes, `word/${target}`).includes(" PAGE "));
    expect([header("first"), header("default")]).toEqual([
      Array.from({ length: parts[kind] }, () => false),
      Array.from({ length: parts[kind] }, () => true),
    ]);
  });

  test("repeats the head of the list and never splits a row", () => {
    const xml = part(renderDocument(kind, samples[kind] as never).bytes, "word/document.xml");
    expect([...xml.matchAll(/<w:tblHeader\/>/g)].length).toBe(parts[kind] - 1);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length);
  });

  test("leaves room for number and date in a draft and marks every page", () => {
    const { bytes } = renderDocument(kind, samples[kind] as never, { draft: true });
    const text = lines(part(bytes, "word/document.xml")).join("\n");
    expect([text.includes("09"), text.includes("2027, ")]).toEqual([false, false]);
    expect(text).toContain("An Mẫu, ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng");
    const headers = Object.keys(new PizZip(bytes).files).filter((name) => name.includes("header"));
    expect(headers.map((name) => lines(part(bytes, name)).join().endsWith("DỰ THẢO"))).toEqual(
      headers.map(() => true),
    );
  });

  test("is named by its hash, and equal facts give equal bytes", () => {
    const first = renderDocument(kind, samples[kind] as never);
    const again = renderDocument(kind, structuredClone(samples[kind]) as never);
    expect(first.templateVersion).toMatch(/^[0-9a-f]{64}$/);
    expect(again).toEqual(first);
  });

  test("prints hostile text as text", () => {
    const hostile = 'Lê & <w:br/> "Văn" {number}\u0000\u000b\ud800\ufffe \u202eMẫu';
    const facts = { ...samples[kind], signerName: hostile };
    const xml = part(renderDocument(kind, facts as never).bytes, "word/document.xml");
    expect(lines(xml)).toContain("Lê &amp; &lt;w:br/&gt; &quot;Văn&quot; {number}\ufffd Mẫu");
  });

  test("is an error with a fact missing, empty or unknown", () => {
    const { signerName: _, ...missing } = samples[kind];
    expect(() => renderDocument(kind, missing as never)).toThrow("signerName");
    expect(() => renderDocument(kind, { ...samples[kind], place: " " } as never)).toThrow("place");
    expect(() => renderDocument(kind, { ...samples[kind], extra: "" } as never)).toThrow("extra");
  });
});

test("rules are as long as the decree asks: the motto whole, issuer and summary a third to a half", () => {
  const { bytes } = renderDocument("commendation_decision", samples.commendation_decision);
  const xml = part(bytes, "word/document.xml");
  // In twips: the column or page that a rule stands in, less its indents left and right.
  const rules = [...xml.matchAll(/"DuongKe"\/><w:spacing[^>]*><w:ind w:left="(\d+)"/g)];
  const within = [3628, 5557, 9185, 9185];
  const lengths = rules.map(([, indent], at) => (within[at] ?? 0) - 2 * Number(indent));
  // "ỦY BAN NHÂN DÂN" is 39 mm, the motto 56 mm, a whole line of the summary 162 mm.
  expect(lengths.map((twips) => Math.round((twips * 25.4) / 1440))).toEqual([18, 56, 54, 42]);
});

test("a line never breaks within a number and its symbol", () => {
  const facts = { ...samples.commendation_decision, proposer: "Hội đồng tại Biên bản 27/BB-HĐ" };
  const xml = part(renderDocument("commendation_decision", facts).bytes, "word/document.xml");
  expect(xml.match(/[\p{Lu}\p{N}]-\p{Lu}/gu)).toBe(null);
  expect(xml).toContain('27/BB</w:t><w:noBreakHyphen/><w:t xml:space="preserve">HĐ');
});

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
    "Căn cứ Điều 93 Luật Thi đua, khen thưởng số 06/2022/QH15;",
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

test("a list of 397 is made in less than two seconds", () => {
  const started = performance.now();
  const { bytes } = renderDocument("recognition_decision", sampleRecognition(397));
  const elapsed = performance.now() - started;
  expect(lines(part(bytes, "word/document.xml")).filter((line) => line === "397").length).toBe(1);
  expect(elapsed < 2000).toBe(true);
});
