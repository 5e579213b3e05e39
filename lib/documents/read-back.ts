import PizZip from "pizzip";
import { sampleCommendation } from "./commendation-decision/sample.ts";
import { sampleCommendationRevocation } from "./commendation-revocation/sample.ts";
import { sampleRecognition } from "./recognition-decision/sample.ts";
import { sampleRecognitionRevocation } from "./recognition-revocation/sample.ts";

/** Facts of a paper of each kind, for trying out its template. */
export const samples = {
  recognition_decision: sampleRecognition(2),
  commendation_decision: sampleCommendation(2),
  recognition_revocation: sampleRecognitionRevocation,
  commendation_revocation: sampleCommendationRevocation(2),
};

/** One part of a Word file, as text; "" where there is none. */
export function part(bytes: Uint8Array, name: string): string {
  return new PizZip(bytes).file(name)?.asText() ?? "";
}

const RUN = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** The text of each paragraph that has any. */
export function lines(xml: string): string[] {
  const texts = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.replaceAll("<w:noBreakHyphen/>", "<w:t>-</w:t>").matchAll(RUN)]
      .map((run) => run[1])
      .join(""),
  );
  return texts.filter((text) => text !== "");
}
