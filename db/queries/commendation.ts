import { and, asc, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { placesFor } from "../../domain/access/can.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns } from "../schema/campaigns.ts";
import {
  awardForms,
  baseSalaryRates,
  commendations,
  councilSeats,
  nomineeRegistrations,
  nominees,
} from "../schema/commendations.ts";
import { documents } from "../schema/files.ts";
import { steps } from "../schema/history.ts";
import { roleAssignments } from "../schema/memberships.ts";
import { orgUnits } from "../schema/org.ts";
import { personNames } from "../schema/person-names.ts";
import { decisions } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";
import { heldOn } from "./held-on.ts";

const revocation = alias(decisions, "revocation");

/** A dossier with its form of award, campaign, issuer and decisions; null when not visible. */
export async function getCommendation(tx: ReadTx, id: number) {
  const [found] = await tx
    .select({
      row: commendations,
      form: awardForms,
      campaign: { id: campaigns.id, name: campaigns.name },
      issuer: { id: orgUnits.id, name: orgUnits.name },
      decision: decisions,
      revocation,
    })
    .from(commendations)
    .innerJoin(awardForms, eq(awardForms.id, commendations.awardFormId))
    .innerJoin(campaigns, eq(campaigns.id, commendations.campaignId))
    .innerJoin(orgUnits, eq(orgUnits.id, commendations.orgUnitId))
    .leftJoin(decisions, eq(decisions.id, commendations.decisionId))
    .leftJoin(revocation, eq(revocation.id, commendations.revocationDecisionId))
    .where(eq(commendations.id, id));
  return found ?? null;
}

/** Nominees, what each rests on, the council's seats, history and papers of a dossier. */
export async function getCommendationParts(tx: ReadTx, id: number) {
  const listed = await tx
    .select()
    .from(nominees)
    .where(eq(nominees.commendationId, id))
    .orderBy(asc(nominees.position), asc(nominees.id));
  const basis = await tx
    .select({
      nomineeId: nominees.id,
      id: modelRegistrations.id,
      code: modelRegistrations.code,
      name: modelRegistrations.name,
    })
    .from(nomineeRegistrations)
    .innerJoin(nominees, eq(nominees.id, nomineeRegistrations.nomineeId))
    .innerJoin(modelRegistrations, eq(modelRegistrations.id, nomineeRegistrations.registrationId))
    .where(eq(nominees.commendationId, id))
    .orderBy(asc(modelRegistrations.id));
  const seats = await tx
    .select()
    .from(councilSeats)
    .where(eq(councilSeats.commendationId, id))
    .orderBy(asc(councilSeats.id));
  const log = await tx
    .select()
    .from(steps)
    .where(eq(steps.commendationId, id))
    .orderBy(desc(steps.happenedAt), desc(steps.id));
  const papers = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      fileName: documents.fileName,
      byteSize: documents.byteSize,
      createdAt: documents.createdAt,
    })
    .from(documents)
    .innerJoin(
      commendations,
      or(
        eq(commendations.decisionId, documents.decisionId),
        eq(commendations.revocationDecisionId, documents.decisionId),
      ),
    )
    .where(eq(commendations.id, id))
    .orderBy(asc(documents.id));
  return { nominees: listed, basis, seats, log, papers };
}

/** Members of the council of this issuer on a day, whether their accounts are open today or not. */
export function councilOn(tx: ReadTx, orgUnitId: number, day: PlainDate) {
  const { id, name, title, active } = personNames;
  return tx
    .select({ id, name, title, active })
    .from(roleAssignments)
    .innerJoin(personNames, eq(personNames.id, roleAssignments.personId))
    .where(
      and(
        eq(roleAssignments.role, "council_member"),
        eq(roleAssignments.orgUnitId, orgUnitId),
        heldOn(roleAssignments, day),
      ),
    )
    .orderBy(asc(personNames.id));
}

/** Who sat when the council of this issuer last met, as its minutes name them. */
export async function lastCouncil(tx: ReadTx, orgUnitId: number) {
  const [last] = await tx
    .select({ id: commendations.id })
    .from(commendations)
    .where(and(eq(commendations.orgUnitId, orgUnitId), isNotNull(commendations.councilMetOn)))
    .orderBy(desc(commendations.councilMetOn), desc(commendations.id))
    .limit(1);
  return tx
    .select({ name: councilSeats.name, title: councilSeats.title })
    .from(councilSeats)
    .where(eq(councilSeats.commendationId, last?.id ?? 0))
    .orderBy(asc(councilSeats.id));
}

/** Forms of award that this viewer prepares dossiers by, in force on a day. */
export function formsToUse(tx: ReadTx, viewer: Viewer, today: PlainDate) {
  const units = placesFor(viewer, "commendation.prepare").map((place) => place.id);
  return tx
    .select({
      id: awardForms.id,
      name: awardForms.name,
      orgUnitId: awardForms.orgUnitId,
      issuerName: awardForms.issuerName,
    })
    .from(awardForms)
    .where(and(inArray(awardForms.orgUnitId, [...units, 0]), heldOn(awardForms, today)))
    .orderBy(asc(awardForms.orgUnitId), asc(awardForms.id));
}

/** Campaigns whose registrations this viewer could propose for an award, the latest first. */
export function campaignsToCommend(tx: ReadTx, viewer: Viewer) {
  const paths = placesFor(viewer, "commendation.prepare").map((place) => place.path);
  const within = sql`${`{${paths.join(",")}}`}::ltree[]`;
  return tx
    .select({ id: campaigns.id, name: campaigns.name })
    .from(campaigns)
    .where(
      sql`(${campaigns.orgPath} <@ any (${within}) or ${campaigns.orgPath} @> any (${within}))`,
    )
    .orderBy(desc(campaigns.startsOn), desc(campaigns.id));
}

/** All forms of award of the units this viewer prepares dossiers for, and those of the line above. */
export function listAwardForms(tx: ReadTx) {
  return tx
    .select({ form: awardForms, unitName: orgUnits.name })
    .from(awardForms)
    .innerJoin(orgUnits, eq(orgUnits.id, awardForms.orgUnitId))
    .orderBy(inVietnameseOrder(orgUnits.name), desc(awardForms.validFrom), asc(awardForms.id));
}

/** One form of award; null when not visible. */
export async function getAwardForm(tx: ReadTx, id: number) {
  const [form] = await tx.select().from(awardForms).where(eq(awardForms.id, id));
  return form ?? null;
}

/** Base salaries with their days and sources, the latest first. */
export function salaryRates(tx: ReadTx) {
  return tx
    .select({
      validFrom: baseSalaryRates.validFrom,
      amount: baseSalaryRates.amount,
      source: baseSalaryRates.source,
    })
    .from(baseSalaryRates)
    .orderBy(desc(baseSalaryRates.validFrom));
}
