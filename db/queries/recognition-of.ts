import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ListOutcome } from "../../domain/recognition/lists.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { documents } from "../schema/files.ts";
import {
  decisions,
  outstandingSelections,
  recognitionListItems,
  recognitionLists,
} from "../schema/recognition.ts";
import { seenBy } from "./recognition.ts";

const revocation = alias(decisions, "revocation");
const revocationPaper = alias(documents, "revocation_paper");

/** List, decision, revocation and papers of one registration, where the viewer may see the list. */
async function onList(tx: ReadTx, viewer: Viewer, registrationId: number) {
  const [row] = await tx
    .select({
      listId: recognitionLists.id,
      listTitle: recognitionLists.title,
      listState: recognitionLists.state,
      outcome: recognitionListItems.outcome,
      note: recognitionListItems.note,
      issuerName: decisions.issuerName,
      number: decisions.number,
      symbol: decisions.symbol,
      decidedOn: decisions.decidedOn,
      signerName: decisions.signerName,
      paperId: documents.id,
      revokedById: revocation.id,
      revokedPaperId: revocationPaper.id,
      revokedNumber: revocation.number,
      revokedSymbol: revocation.symbol,
      revokedOn: revocation.decidedOn,
      revokedReason: revocation.reason,
      outstanding: sql<boolean>`${outstandingSelections.registrationId} is not null`,
    })
    .from(recognitionListItems)
    .innerJoin(recognitionLists, eq(recognitionLists.id, recognitionListItems.listId))
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .leftJoin(decisions, eq(decisions.id, recognitionLists.decisionId))
    .leftJoin(revocation, eq(revocation.id, recognitionListItems.revokedByDecisionId))
    .leftJoin(documents, eq(documents.decisionId, decisions.id))
    .leftJoin(revocationPaper, eq(revocationPaper.decisionId, revocation.id))
    .leftJoin(
      outstandingSelections,
      eq(outstandingSelections.registrationId, recognitionListItems.registrationId),
    )
    .where(and(eq(recognitionListItems.registrationId, registrationId), seenBy(viewer)));
  return row ?? null;
}

/** The facts of a decision whose list stays with who recognised: no list, no papers. */
async function told(tx: ReadTx, registrationId: number) {
  const [facts] = await tx.execute<{
    outcome: ListOutcome;
    issuerName: string;
    number: number;
    symbol: string;
    decidedOn: PlainDate;
    signerName: string;
    revokedNumber: number | null;
    revokedSymbol: string | null;
    revokedOn: PlainDate | null;
    revokedReason: string | null;
    outstanding: boolean;
  }>(sql`
    select outcome, issuer_name as "issuerName", number, symbol, decided_on::text as "decidedOn",
      signer_name as "signerName", revoked_number as "revokedNumber",
      revoked_symbol as "revokedSymbol", revoked_on::text as "revokedOn",
      revoked_reason as "revokedReason",
      exists (select from ${outstandingSelections}
        where ${outstandingSelections.registrationId} = ${registrationId}) as outstanding
    from app_recognition_of(${registrationId})`);
  if (!facts) return null;
  const kept = { listId: null, listTitle: null, listState: "decided", note: "" } as const;
  return { ...kept, ...facts, paperId: null, revokedById: null, revokedPaperId: null };
}

/**
 * What was decided on one registration; null before. Whoever sees the registration reads the
 * decision; the list and its papers only who may see the list.
 */
export async function recognitionOf(tx: ReadTx, viewer: Viewer, registrationId: number) {
  return (await onList(tx, viewer, registrationId)) ?? (await told(tx, registrationId));
}
