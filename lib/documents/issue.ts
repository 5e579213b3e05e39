import { createHash, randomUUID } from "node:crypto";
import { keepDocument } from "../../db/commands/document/keep.ts";
import { announceBytes } from "../../db/commands/file/unowned.ts";
import { read, type WriteOptions, write } from "../../db/doors.ts";
import { commendationFacts } from "../../db/queries/commendation-facts.ts";
import { documentOf } from "../../db/queries/documents.ts";
import { recognitionFacts } from "../../db/queries/recognition-facts.ts";
import { commendationRevoked, recognitionRevoked } from "../../db/queries/revocation-facts.ts";
import type { DocumentKind } from "../../domain/recognition/lists.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { now } from "../clock.ts";
import { diskStorage, newFileKey } from "../files/storage.ts";
import { formatTwoDigits } from "../format.ts";
import { sampleSignInsOffered } from "../sample.ts";
import { composeCommendation } from "./commendation-decision/compose.ts";
import { composeCommendationRevocation } from "./commendation-revocation/compose.ts";
import { composeRecognition } from "./recognition-decision/compose.ts";
import { composeRecognitionRevocation } from "./recognition-revocation/compose.ts";
import { renderDocument } from "./render.ts";

type Paper = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly templateVersion: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Whether the paper says on every page that it belongs to a sample. */
type Mark = { readonly sample: boolean };

export const wordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** How each kind of paper is made from its decision; null when there is nothing to print. */
const makers: Readonly<
  Record<DocumentKind, (viewer: Viewer, decisionId: number, mark: Mark) => Promise<Paper | null>>
> = {
  recognition_decision: makeRecognition,
  commendation_decision: makeCommendation,
  recognition_revocation: makeRecognitionRevocation,
  commendation_revocation: makeCommendationRevocation,
};

async function makeRecognition(
  viewer: Viewer,
  decisionId: number,
  mark: Mark,
): Promise<Paper | null> {
  const raw = await read(viewer, (tx) => recognitionFacts(tx, decisionId));
  if (!raw?.decision || raw.lines.length === 0) return null;
  const facts = composeRecognition(raw);
  const fileName = fileNameOf(raw.decision);
  return { ...renderDocument("recognition_decision", facts, mark), fileName, facts };
}

async function makeCommendation(
  viewer: Viewer,
  decisionId: number,
  mark: Mark,
): Promise<Paper | null> {
  const raw = await read(viewer, (tx) => commendationFacts(tx, decisionId));
  if (!raw || raw.awarded.length === 0) return null;
  const facts = composeCommendation(raw);
  const fileName = fileNameOf(raw.decision);
  return { ...renderDocument("commendation_decision", facts, mark), fileName, facts };
}

async function makeRecognitionRevocation(viewer: Viewer, decisionId: number, mark: Mark) {
  const raw = await read(viewer, (tx) => recognitionRevoked(tx, decisionId));
  if (!raw) return null;
  const facts = composeRecognitionRevocation(raw);
  const fileName = fileNameOf(raw.decision);
  return { ...renderDocument("recognition_revocation", facts, mark), fileName, facts };
}

async function makeCommendationRevocation(viewer: Viewer, decisionId: number, mark: Mark) {
  const raw = await read(viewer, (tx) => commendationRevoked(tx, decisionId));
  if (!raw || raw.awarded.length === 0) return null;
  const facts = composeCommendationRevocation(raw);
  const fileName = fileNameOf(raw.decision);
  return { ...renderDocument("commendation_revocation", facts, mark), fileName, facts };
}

function fileNameOf({ number, symbol }: { number: number; symbol: string }): string {
  return `Quyết định ${formatTwoDigits(number)}-${symbol.replaceAll("/", "-")}.docx`;
}

/**
 * Makes and keeps the paper of a decision unless it is there already: frozen facts, rendered
 * once, never again. May be called again after a failure; throws when this person may not.
 */
export async function issueDocument(
  viewer: Viewer,
  kind: DocumentKind,
  decisionId: number,
  at: Pick<WriteOptions, "now" | "sample"> = { now: now() },
): Promise<void> {
  const held = await read(viewer, (tx) => documentOf(tx, decisionId, kind));
  const paper = held ? null : await makers[kind](viewer, decisionId, await markOf(at));
  if (!paper) return;
  const storage = diskStorage();
  const storageKey = newFileKey();
  await announceBytes([storageKey]);
  await storage.put(storageKey, paper.bytes);
  const options = { ...at, requestId: randomUUID() };
  const kept = await write(viewer, options, keepDocument, {
    decisionId,
    kind,
    storageKey,
    fileName: paper.fileName,
    mediaType: wordFile,
    byteSize: paper.bytes.byteLength,
    sha256: createHash("sha256").update(paper.bytes).digest("hex"),
    facts: paper.facts,
    templateVersion: paper.templateVersion,
  });
  // Another request was first, or it was refused: these bytes belong to nobody.
  if (!kept.ok || kept.value.storageKey !== storageKey) await storage.del(storageKey);
  if (!kept.ok) throw new Error(`a paper was refused: ${kept.refusal.code}`);
}

async function markOf({ sample }: Pick<WriteOptions, "sample">): Promise<Mark> {
  return { sample: sample === true || (await sampleSignInsOffered()).length > 0 };
}
