import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { documentKinds } from "../../domain/recognition/lists.ts";
import { lines, part, samples } from "./read-back.ts";
import { sampleRecognition } from "./recognition-decision/sample.ts";
import { documentTemplate, renderDocument } from "./render.ts";

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
    expect(text).toContain("An Mẫu, ngày\u00a0\u00a0\u00a0\u00a0tháng");
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

test("a paper of a sample says so at the top of every page, an issued one nothing", () => {
  const marks = [{}, { sample: true }, { sample: true, draft: true }].map((options) => {
    const { bytes } = renderDocument("recognition_decision", sampleRecognition(2), options);
    const headers = Object.keys(new PizZip(bytes).files).filter((name) => name.includes("header"));
    // The number of the page stands before the mark.
    return [...new Set(headers.map((name) => lines(part(bytes, name)).join("").replace("2", "")))];
  });
  expect(marks).toEqual([[""], ["DỮ LIỆU MẪU"], ["DỰ THẢO – DỮ LIỆU MẪU"]]);
});

test("a line never breaks within a number and its symbol", () => {
  const facts = { ...samples.commendation_decision, proposer: "Hội đồng tại Biên bản 27/BB-HĐ" };
  const xml = part(renderDocument("commendation_decision", facts).bytes, "word/document.xml");
  expect(xml.match(/[\p{Lu}\p{N}]-\p{Lu}/gu)).toBe(null);
  expect(xml).toContain('27/BB</w:t><w:noBreakHyphen/><w:t xml:space="preserve">HĐ');
});

test("a list of 397 is made in less than two seconds", () => {
  const started = performance.now();
  const { bytes } = renderDocument("recognition_decision", sampleRecognition(397));
  const elapsed = performance.now() - started;
  expect(lines(part(bytes, "word/document.xml")).filter((line) => line === "397").length).toBe(1);
  expect(elapsed < 2000).toBe(true);
});

test("no page begins with the sum or the last row of a list alone", () => {
  const kept = (["recognition_decision", "commendation_decision"] as const).map((kind) => {
    const xml = part(renderDocument(kind, samples[kind] as never).bytes, "word/document.xml");
    const rows = xml.slice(xml.indexOf("<w:tblHeader/>")).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    return rows.map((row) => {
      const paragraphs = row.match(/<w:p>/g)?.length;
      return row.match(/<w:keepNext\/>/g)?.length === paragraphs;
    });
  });
  // The rows after the head; the last three go to the next page together.
  expect(kept).toEqual([
    [true, true],
    [false, false, false, false, false, false, true, true, true],
  ]);
});

test("a column holds its longest usual word or number on one line", () => {
  const widthOf = (kind: "recognition_decision" | "commendation_decision", tag: string) => {
    const xml = part(documentTemplate(kind).source, "word/document.xml");
    const [cell = ""] = xml
      .split("<w:tc>")
      .filter((text) => text.includes(`{${tag}}`))
      .slice(-1);
    return Number(/<w:tcW w:w="(\d+)"/.exec(cell)?.[1]) - 140;
  };
  // Times New Roman 12, in twips: "Quốc phòng – an ninh", "Giấy khen", "120.520.000" in bold.
  expect(widthOf("recognition_decision", "field")).toBeGreaterThan(2253);
  expect(widthOf("commendation_decision", "award")).toBeGreaterThan(993);
  expect(widthOf("commendation_decision", "totalBonus")).toBeGreaterThan(1200);
});
