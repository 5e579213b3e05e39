import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
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
  modelRegistrations,
  registrationHolds,
  registrationMovements,
  registrationResources,
  registrationTargets,
  returnNotes,
} from "../schema/registrations.ts";

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
  return found ?? null;
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

/** The lists of one campaign that its registration form offers. */
export async function campaignLists(tx: ReadTx, campaignId: number) {
  const of = (list: typeof campaignFields | typeof focusTopics | typeof linkedMovements) =>
    tx
      .select({ id: list.id, name: list.name })
      .from(list)
      .where(and(eq(list.campaignId, campaignId), eq(list.retired, false)))
      .orderBy(asc(list.position));
  const [fields, topics, movements] = await Promise.all([
    of(campaignFields),
    of(focusTopics),
    of(linkedMovements),
  ]);
  return { fields, topics, movements };
}
