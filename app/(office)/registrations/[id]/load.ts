import { notFound } from "next/navigation";
import { cache } from "react";
import { read } from "@/db/doors";
import { roundsToContinue } from "@/db/queries/continue";
import { getRegistration, getRegistrationParts } from "@/db/queries/registration";
import { registrationCases } from "@/db/queries/registration-case";
import { rowIdIn } from "@/domain/form/row-id";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { loadAssessment } from "./load-assessment";

/** All that the dossier pages show of one registration, in one snapshot; 404 when not visible. */
export const loadDossier = cache(async (viewer: Viewer, idText: string) => {
  const id = rowIdIn(idText);
  const found = await read(viewer, async (tx) => {
    const detail = await getRegistration(tx, id);
    if (!detail) return null;
    const parts = await getRegistrationParts(tx, id);
    const subject = (await registrationCases(tx, viewer, [id])).get(id);
    if (!subject) return null;
    const assessed = await loadAssessment(tx, viewer, subject);
    const nextRounds = await roundsToContinue(tx, viewer, id, plainDateOf(now()));
    return { detail, parts, subject, assessed, nextRounds };
  });
  return found ?? notFound();
});

export type Dossier = Awaited<ReturnType<typeof loadDossier>>;
