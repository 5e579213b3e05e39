import { eq } from "drizzle-orm";
import type { DecideList } from "../../domain/recognition/schema.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { NewDocument } from "../commands/document/keep.ts";
import { createList } from "../commands/recognition/create-list.ts";
import { decideList } from "../commands/recognition/decide-list.ts";
import { freezeList } from "../commands/recognition/freeze-list.ts";
import { read } from "../doors.ts";
import { recognitionLists } from "../schema/recognition.ts";
import { doing } from "./doing.ts";
import type { Scene } from "./registrations.ts";

/** A list as seen now. */
export function listSeen(viewer: Viewer, id: number): Promise<{ id: number; version: number }> {
  return read(viewer, async (tx) => {
    const [row] = await tx
      .select({ id: recognitionLists.id, version: recognitionLists.version })
      .from(recognitionLists)
      .where(eq(recognitionLists.id, id));
    if (!row) throw new Error(`no list ${id}`);
    return row;
  });
}

/** A list of the campaign's round with everything that is classified. */
export async function aList(scene: Scene): Promise<{ id: number; version: number }> {
  const input = { roundId: scene.campaign.roundId, title: "Đợt công nhận năm 2026" };
  const { id } = await doing(scene.secretary, createList, input);
  return listSeen(scene.secretary, id);
}

/** The same, frozen. */
export async function aFrozenList(scene: Scene): Promise<{ id: number; version: number }> {
  const list = await aList(scene);
  await doing(scene.secretary, freezeList, list);
  return listSeen(scene.secretary, list.id);
}

/** What the chair types to decide a list, on the day of the tests, numbered by the series. */
export function decisionOf(list: { id: number; version: number }): DecideList {
  return {
    ...list,
    number: null,
    decidedOn: "2026-09-15",
    abstractLine: "Công nhận mô hình “Dân vận khéo” năm 2026",
    signerName: "Trần Văn Mẫu",
    signerTitle: "Trưởng ban",
  };
}

/** Recognises everything classified in the scene, by one decision. */
export async function aDecidedList(scene: Scene) {
  const decided = await doing(scene.chair, decideList, decisionOf(await aFrozenList(scene)));
  return { ...decided, ...(await listSeen(scene.secretary, decided.id)) };
}

/** A paper of this decision, as it is kept when it was made. */
export const paperOf = (decisionId: number): NewDocument => ({
  decisionId,
  kind: "recognition_decision",
  fileName: "quyet-dinh.docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  byteSize: 30_000,
  sha256: "0".repeat(64),
  storageKey: crypto.randomUUID(),
  facts: { number: "01" },
  templateVersion: "1",
});
