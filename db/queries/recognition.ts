import { and, asc, count, desc, eq, inArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { placesFor } from "../../domain/access/can.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { documents } from "../schema/files.ts";
import { orgUnits } from "../schema/org.ts";
import { personNames } from "../schema/person-names.ts";
import {
  decisions,
  outstandingSelections,
  recognitionListItems,
  recognitionLists,
} from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { linesOf } from "./listable.ts";

const recogniser = alias(orgUnits, "recogniser");

/** Lists before their decision are seen by those who prepare, conclude and decide them. */
export function seenBy(viewer: Viewer) {
  const units = (
    ["recognition.prepare", "registration.classify", "registration.recognise"] as const
  ).flatMap((action) => placesFor(viewer, action).map(({ id }) => id));
  const own = units.length > 0 ? units : [0];
  return or(
    eq(recognitionLists.state, "decided"),
    inArray(campaigns.orgUnitId, own),
    inArray(campaigns.recogniserUnitId, own),
  );
}

const lineCount = (outcome: "recognise" | "decline") =>
  sql<number>`(select count(*)::int from ${recognitionListItems}
    where ${recognitionListItems.listId} = ${recognitionLists.id}
      and ${recognitionListItems.outcome} = ${outcome})`;

const listColumns = {
  list: recognitionLists,
  roundName: rounds.name,
  roundYear: rounds.year,
  campaignId: campaigns.id,
  campaignName: campaigns.name,
  ownerPath: campaigns.orgPath,
  recogniserPath: recogniser.path,
  recogniserUnitId: recogniser.id,
  recogniserName: campaigns.recogniserName,
  symbol: campaigns.decisionSymbol,
  signerTitle: campaigns.signerTitle,
  recognise: lineCount("recognise"),
  decline: lineCount("decline"),
  decision: decisions,
  frozenBy: personNames.name,
};

function selectLists(tx: ReadTx) {
  return tx
    .select(listColumns)
    .from(recognitionLists)
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(recogniser, eq(recogniser.id, campaigns.recogniserUnitId))
    .leftJoin(decisions, eq(decisions.id, recognitionLists.decisionId))
    .leftJoin(personNames, eq(personNames.id, recognitionLists.frozenById));
}

/** A page of the recognition lists the viewer may see, the latest first; `after` is the last one seen. */
export async function listLists(
  tx: ReadTx,
  viewer: Viewer,
  after: number | null = null,
  listsAtOnce = 50,
) {
  const [{ total } = { total: 0 }] = await tx
    .select({ total: count() })
    .from(recognitionLists)
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(seenBy(viewer));
  const last = sql`(select seen.created_at, seen.id from recognition_lists seen where seen.id = ${after})`;
  const earlier =
    after === null
      ? undefined
      : sql`(${recognitionLists.createdAt}, ${recognitionLists.id}) < ${last}`;
  const found = await selectLists(tx)
    .where(and(seenBy(viewer), earlier))
    .orderBy(desc(recognitionLists.createdAt), desc(recognitionLists.id))
    .limit(listsAtOnce + 1);
  const rows = found.slice(0, listsAtOnce);
  return { total, rows, next: found.length > listsAtOnce ? (rows.at(-1)?.list.id ?? null) : null };
}

/**
 * Lines in the list's order: as frozen, or as they would be frozen now. `state` is null where the
 * registration has gone out of the viewer's sight with its unit; a frozen line says the rest.
 */
async function linesOfList(tx: ReadTx, listId: number) {
  const rows = await tx
    .select({
      registrationId: recognitionListItems.registrationId,
      outcome: recognitionListItems.outcome,
      note: recognitionListItems.note,
      frozenName: recognitionListItems.frozenName,
      frozenUnitName: recognitionListItems.frozenUnitName,
      frozenFieldName: recognitionListItems.frozenFieldName,
      frozenClassName: recognitionListItems.frozenClassName,
      state: modelRegistrations.state,
      subjectType: modelRegistrations.subjectType,
      suspended: modelRegistrations.suspended,
      outstanding: sql<boolean>`${outstandingSelections.registrationId} is not null`,
    })
    .from(recognitionListItems)
    .leftJoin(modelRegistrations, eq(modelRegistrations.id, recognitionListItems.registrationId))
    .leftJoin(
      outstandingSelections,
      eq(outstandingSelections.registrationId, recognitionListItems.registrationId),
    )
    .where(eq(recognitionListItems.listId, listId))
    .orderBy(asc(recognitionListItems.position));
  const live = new Map(
    (
      await linesOf(
        tx,
        rows.map(({ registrationId }) => registrationId),
      )
    ).map((line) => [line.id, line]),
  );
  return rows.map(({ frozenName, frozenUnitName, frozenFieldName, frozenClassName, ...row }) => {
    const now = live.get(row.registrationId);
    return {
      ...row,
      name: frozenName ?? now?.name ?? "",
      unitName: frozenUnitName ?? now?.unitName ?? "",
      fieldName: frozenFieldName ?? now?.fieldName ?? "",
      className: frozenClassName ?? now?.className ?? "",
      recognisable: now?.recognisable ?? false,
      /** Its class allows it to be chosen as outstanding. */
      mayStandOut: now?.outstanding ?? false,
    };
  });
}

/** One list with its lines and paper; null when not there or not (yet) yours to see. */
export async function getList(tx: ReadTx, viewer: Viewer, id: number) {
  const [head] = await selectLists(tx).where(and(eq(recognitionLists.id, id), seenBy(viewer)));
  if (!head) return null;
  const lines = await linesOfList(tx, id);
  const [paper] = await tx
    .select({ id: documents.id, fileName: documents.fileName, createdAt: documents.createdAt })
    .from(documents)
    .where(
      and(
        eq(documents.decisionId, head.decision?.id ?? 0),
        eq(documents.kind, "recognition_decision"),
      ),
    );
  return { ...head, lines, paper: paper ?? null };
}
export type RecognitionList = NonNullable<Awaited<ReturnType<typeof getList>>>;
