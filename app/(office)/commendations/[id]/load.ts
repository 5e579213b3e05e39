import { notFound } from "next/navigation";
import { cache } from "react";
import { read } from "@/db/doors";
import { getCommendation, getCommendationParts } from "@/db/queries/commendation";
import { commendationCase } from "@/db/queries/commendation-case";
import { rowIdIn } from "@/domain/form/row-id";
import type { Refusal } from "@/domain/refusal";
import type { Result } from "@/domain/result";
import type { Viewer } from "@/domain/viewer";

/** All that the pages of one dossier show, in one snapshot; 404 when not visible. */
export const loadDossier = cache(async (viewer: Viewer, idText: string) => {
  const id = rowIdIn(idText);
  const found = await read(viewer, async (tx) => {
    const detail = await getCommendation(tx, id);
    const subject = detail ? await commendationCase(tx, viewer, id) : null;
    if (!detail || !subject) return null;
    return { detail, subject, parts: await getCommendationParts(tx, id) };
  });
  return found ?? notFound();
});

/** Why a page of the dossier is not open now; null when it is, 404 when it never is to this reader. */
export function closedBy(answer: Result<unknown>): Refusal | null {
  if (answer.ok) return null;
  return answer.refusal.code === "not_allowed" ? notFound() : answer.refusal;
}

export type Dossier = Awaited<ReturnType<typeof loadDossier>>;
