import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { DocumentKind } from "../../domain/recognition/lists.ts";
import {
  type CommendationDecisionFacts,
  commendationDecisionFacts,
} from "./commendation-decision/facts.ts";
import {
  type CommendationRevocationFacts,
  commendationRevocationFacts,
} from "./commendation-revocation/facts.ts";
import {
  type RecognitionDecisionFacts,
  recognitionDecisionFacts,
} from "./recognition-decision/facts.ts";
import {
  type RecognitionRevocationFacts,
  recognitionRevocationFacts,
} from "./recognition-revocation/facts.ts";

export type DocumentFacts = {
  recognition_decision: RecognitionDecisionFacts;
  commendation_decision: CommendationDecisionFacts;
  recognition_revocation: RecognitionRevocationFacts;
  commendation_revocation: CommendationRevocationFacts;
};

const documents = {
  recognition_decision: { folder: "recognition-decision", facts: recognitionDecisionFacts },
  commendation_decision: { folder: "commendation-decision", facts: commendationDecisionFacts },
  recognition_revocation: { folder: "recognition-revocation", facts: recognitionRevocationFacts },
  commendation_revocation: {
    folder: "commendation-revocation",
    facts: commendationRevocationFacts,
  },
} satisfies Record<DocumentKind, unknown>;

// Number and date are given when the paper is issued; until then there is room to write them.
const blank = (width: number) => "\u00a0".repeat(width);
const toWrite = {
  number: blank(8),
  date: `ngày${blank(4)}tháng${blank(4)}năm${blank(6)}`,
};

// Stands in while the facts of a draft are checked: blanks alone would count as missing.
const written = { number: "…", date: "…" };

const templates = new Map<DocumentKind, { source: Buffer; version: string }>();

/** The template's bytes and its version (SHA-256, hex); read once in the life of the process. */
export function documentTemplate(kind: DocumentKind): { source: Buffer; version: string } {
  const known = templates.get(kind);
  if (known) return known;
  const folder = join(process.cwd(), "lib", "documents", documents[kind].folder);
  const source = readFileSync(join(folder, "template.docx"));
  const template = { source, version: createHash("sha256").update(source).digest("hex") };
  templates.set(kind, template);
  return template;
}

/**
 * The paper as a Word file. Throws when a fact is missing, is not asked for or cannot be printed.
 * A draft carries "DỰ THẢO" on every page and room for number and date, whatever the facts say.
 * What a sample prints says "DỮ LIỆU MẪU" in the same place: its bodies exist, its people do not.
 * Equal facts, options and template give equal bytes.
 */
export function renderDocument<K extends DocumentKind>(
  kind: K,
  facts: DocumentFacts[K],
  options: { readonly draft?: boolean; readonly sample?: boolean } = {},
): { bytes: Uint8Array; templateVersion: string } {
  const { source, version } = documentTemplate(kind);
  const draft = options.draft ?? false;
  const checked = documents[kind].facts.parse({ ...facts, ...(draft && written) });
  const document = new Docxtemplater(new PizZip(source), {
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: (part) => {
      throw new Error(`The template of ${kind} asks for {${part.value}}, which is not a fact`);
    },
  });
  document.render({ ...checked, ...(draft && toWrite), draftMark: marksOf(options) });
  rewrite(document, keepNumbersWhole);
  rewrite(document, keepEndsTogether);
  return { bytes: pack(document), templateVersion: version };
}

function marksOf({ draft, sample }: { readonly draft?: boolean; readonly sample?: boolean }) {
  return [draft && "DỰ THẢO", sample && "DỮ LIỆU MẪU"].filter(Boolean).join(" – ");
}

// "01-QĐ/BCĐ", "91/2017/NĐ-CP": a number and its symbol stay on one line.
const INNER_HYPHEN = /(?<=[\p{Lu}\p{N}])-(?=\p{Lu})/gu;
const KEPT = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';

/** Word breaks a line at a hyphen, and knows the one it keeps by an element of its own. */
function keepNumbersWhole(xml: string): string {
  return xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, (run) => run.replace(INNER_HYPHEN, KEPT));
}

const LIST = /<w:tbl>(?:(?!<\/w:tbl>).)*<w:tblHeader\/>.*?<\/w:tbl>/gs;
const ROW = /<w:tr>.*?<\/w:tr>/gs;
const ENDING_ROWS = 3;

/** A page never begins with the sum of a list, or its very last row, alone. */
function keepEndsTogether(xml: string): string {
  return xml.replace(LIST, (list) => {
    const rows = list.match(ROW)?.length ?? 0;
    let at = 0;
    return list.replace(ROW, (row) => {
      at += 1;
      return at > rows - ENDING_ROWS ? row.replace(/<w:pStyle [^>]*>/g, "$&<w:keepNext/>") : row;
    });
  });
}

function rewrite(document: Docxtemplater<PizZip>, change: (xml: string) => string): void {
  const zip = document.getZip();
  zip.file("word/document.xml", change(zip.file("word/document.xml")?.asText() ?? ""));
}

function pack(document: Docxtemplater<PizZip>): Uint8Array {
  const zip = document.getZip();
  for (const file of Object.values(zip.files)) file.date = new Date(1980, 0, 1);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
