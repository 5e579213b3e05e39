import { and, asc, desc, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import {
  campaignFields,
  campaigns,
  focusTopics,
  linkedMovements,
  ratingClasses,
  rounds,
} from "../schema/campaigns.ts";
import { attachments } from "../schema/files.ts";
import { steps } from "../schema/history.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import {
  registrationHolds,
  registrationMovements,
  registrationResources,
  registrationTargets,
  returnNotes,
} from "../schema/registration-parts.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { previousOf } from "./previous-of.ts";

const area = alias(orgUnits, "area");

/** One registration with the names that its dossier shows; null when not there or not yours. */
export async function getRegistration(tx: ReadTx, id: number) {
  const [found] = await tx
    .select({
      row: modelRegistrations,
      round: rounds,
      campaign: campaigns,
      unitName: unitVersions.name,
      areaName: area.name,
      fieldName: campaignFields.name,
      topicName: focusTopics.name,
      className: ratingClasses.name,
    })
    .from(modelRegistrations)
    .innerJoin(rounds, eq(rounds.id, modelRegistrations.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(unitVersions, eq(unitVersions.id, modelRegistrations.unitVersionId))
    .leftJoin(area, eq(area.id, unitVersions.areaThenId))
    .leftJoin(campaignFields, eq(campaignFields.id, modelRegistrations.fieldId))
    .leftJoin(focusTopics, eq(focusTopics.id, modelRegistrations.topicId))
    .leftJoin(ratingClasses, eq(ratingClasses.id, modelRegistrations.classId))
    .where(eq(modelRegistrations.id, id));
  return found ? { ...found, previous: await previousOf(tx, id) } : null;
}

/** The repeated parts of a registration: targets, resources, movements, papers, log, remarks. */
export async function getRegistrationParts(tx: ReadTx, id: number) {
  const [targets, resources, movements, papers, log, notes, holds] = await Promise.all([
    tx
      .select()
      .from(registrationTargets)
      .where(eq(registrationTargets.registrationId, id))
      .orderBy(registrationTargets.position),
    tx
      .select()
      .from(registrationResources)
      .where(eq(registrationResources.registrationId, id))
      .orderBy(registrationResources.position),
    tx
      .select({ id: linkedMovements.id, name: linkedMovements.name })
      .from(registrationMovements)
      .innerJoin(linkedMovements, eq(linkedMovements.id, registrationMovements.linkedMovementId))
      .where(eq(registrationMovements.registrationId, id))
      .orderBy(linkedMovements.position),
    tx
      .select()
      .from(attachments)
      .where(and(eq(attachments.registrationId, id), isNull(attachments.removedAt)))
      .orderBy(attachments.id),
    tx
      .select()
      .from(steps)
      .where(eq(steps.registrationId, id))
      .orderBy(desc(steps.happenedAt), desc(steps.id)),
    tx
      .select()
      .from(returnNotes)
      .where(and(eq(returnNotes.registrationId, id), isNull(returnNotes.answeredAt)))
      .orderBy(returnNotes.id),
    tx
      .select()
      .from(registrationHolds)
      .where(and(eq(registrationHolds.registrationId, id), isNull(registrationHolds.endedAt))),
  ]);
  return { targets, resources, movements, papers, log, notes, hold: holds[0] ?? null };
}

export type RegistrationDetail = NonNullable<Awaited<ReturnType<typeof getRegistration>>>;
export type RegistrationParts = Awaited<ReturnType<typeof getRegistrationParts>>;

/** What a registration has chosen already; it keeps it, whatever became of the entry. */
type Chosen = {
  readonly fieldId: number | null;
  readonly topicId: number | null;
  readonly movementIds: readonly number[];
};

const nothing: Chosen = { fieldId: null, topicId: null, movementIds: [] };

/** The lists of one campaign that its registration form offers on a day: entries then in use. */
export async function campaignLists(
  tx: ReadTx,
  campaignId: number,
  today: PlainDate,
  { fieldId, topicId, movementIds }: Chosen = nothing,
) {
  const of = (
    list: typeof campaignFields | typeof focusTopics | typeof linkedMovements,
    chosen: readonly (number | null)[],
    inTime?: SQL,
  ) =>
    tx
      .select({ id: list.id, name: list.name })
      .from(list)
      .where(
        and(
          eq(list.campaignId, campaignId),
          or(and(eq(list.retired, false), inTime), inArray(list.id, [0, ...chosen.filter(isId)])),
        ),
      )
      .orderBy(asc(list.position));
  const inTime = and(
    or(isNull(focusTopics.validFrom), lte(focusTopics.validFrom, today)),
    or(isNull(focusTopics.validTo), gte(focusTopics.validTo, today)),
  );
  const [fields, topics, movements] = await Promise.all([
    of(campaignFields, [fieldId]),
    of(focusTopics, [topicId], inTime),
    of(linkedMovements, movementIds),
  ]);
  return { fields, topics, movements };
}

const isId = (id: number | null): id is number => id !== null;
