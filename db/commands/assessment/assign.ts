import { and, eq, inArray, ne } from "drizzle-orm";
import { decideAssign } from "../../../domain/assessment/rules.ts";
import type { AssignMembers } from "../../../domain/assessment/schema.ts";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AuditEntry, type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { type Officer, officersAt } from "../../queries/committee.ts";
import { conflictsOf } from "../../queries/conflicts.ts";
import { registrationCases } from "../../queries/registration-case.ts";
import { sheetFor } from "../../queries/sheet.ts";
import { assessments, scores } from "../../schema/assessments.ts";
import { personNames } from "../../schema/person-names.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { lockRegistrations } from "../model-registration/load.ts";

type Subject = RegistrationCase & { readonly name: string; readonly roundId: number };
type Seat = Pick<typeof assessments.$inferSelect, "kind" | "personId">;
type Sheet = Seat & {
  readonly id: number;
  readonly registrationId: number;
  readonly sentAt: Date | null;
  readonly member: string;
};

/**
 * The secretary says who inspects and who scores one or many registrations; all or none of it
 * holds. Nobody is assigned to a registration of the own unit, nobody taken off who has sent.
 */
export async function assignMembers(
  tx: WriteTx,
  ctx: Context,
  input: AssignMembers,
): Promise<Result<Done<{ count: number; roundId: number }>>> {
  await lockRegistrations(tx, input.registrationIds);
  const subjects = await subjectsOf(tx, ctx, input);
  if (!subjects.ok) return subjects;
  const checked = await checkPeople(tx, ctx, input, subjects.value);
  if (!checked.ok) return checked;
  const held = await heldSheets(tx, input.registrationIds);
  const entries: AuditEntry[] = [];
  for (const subject of subjects.value) {
    const own = held.filter(({ registrationId }) => registrationId === subject.id);
    const entry = await assignOne(tx, ctx, input, { subject, held: own });
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  const [first, ...rest] = entries;
  const [subject] = subjects.value;
  if (!first || !subject) return refuse({ code: "not_found" });
  return done({ count: entries.length, roundId: subject.roundId }, first, ...rest);
}

async function subjectsOf(
  tx: WriteTx,
  ctx: Context,
  { registrationIds }: AssignMembers,
): Promise<Result<Subject[]>> {
  const cases = await registrationCases(tx, ctx.viewer, registrationIds);
  const rows = await tx
    .select({
      id: modelRegistrations.id,
      name: modelRegistrations.name,
      roundId: modelRegistrations.roundId,
    })
    .from(modelRegistrations)
    .where(inArray(modelRegistrations.id, registrationIds));
  const subjects: Subject[] = [];
  for (const id of registrationIds) {
    const subject = cases.get(id);
    const row = rows.find((one) => one.id === id);
    if (!subject || !row) return refuse({ code: "not_found" });
    const answer = decideAssign(ctx.viewer, subject);
    if (!answer.ok) return refuse(ofItem(row.name, answer.refusal.code));
    subjects.push({ ...subject, ...row });
  }
  return ok(subjects);
}

function ofItem(name: string, reason: string) {
  return { code: "item_refused", params: { name, reason } } as const;
}

/** Everybody named is a member of each owner's committee, and of the own unit of none. */
async function checkPeople(
  tx: WriteTx,
  ctx: Context,
  input: AssignMembers,
  subjects: readonly Subject[],
): Promise<Result<null>> {
  const today = plainDateOf(ctx.now);
  const asked = [...new Set([...input.inspectorIds, ...input.scorerIds])];
  const names = new Map<number, string>();
  for (const path of new Set(subjects.map(({ ownerPath }) => ownerPath))) {
    const members: Officer[] = await officersAt(tx, "committee_member", path, today);
    for (const { id, name } of members) names.set(id, name);
    if (asked.some((id) => !members.some((member) => member.id === id))) {
      return refuse({ code: "invalid_reference" });
    }
  }
  const [conflict] = await conflictsOf(tx, asked, input.registrationIds, today);
  if (!conflict) return ok(null);
  const name = subjects.find(({ id }) => id === conflict.registrationId)?.name ?? "";
  const member = names.get(conflict.personId) ?? "";
  return refuse({ code: "member_own_unit", params: { member, name } });
}

function heldSheets(tx: WriteTx, registrationIds: readonly number[]): Promise<Sheet[]> {
  return tx
    .select({
      id: assessments.id,
      registrationId: assessments.registrationId,
      kind: assessments.kind,
      personId: assessments.personId,
      sentAt: assessments.sentAt,
      member: personNames.name,
    })
    .from(assessments)
    .innerJoin(personNames, eq(personNames.id, assessments.personId))
    .where(
      and(inArray(assessments.registrationId, [...registrationIds]), ne(assessments.kind, "self")),
    );
}

const sameAs = (a: Seat) => (b: Seat) => a.kind === b.kind && a.personId === b.personId;

async function assignOne(
  tx: WriteTx,
  ctx: Context,
  input: AssignMembers,
  { subject, held }: { subject: Subject; held: readonly Sheet[] },
): Promise<Result<AuditEntry>> {
  const asked = [
    ...input.inspectorIds.map((personId) => ({ kind: "team" as const, personId })),
    ...input.scorerIds.map((personId) => ({ kind: "committee" as const, personId })),
  ];
  const added = asked.filter((one) => !held.some(sameAs(one)));
  const dropped = input.mode === "set" ? held.filter((one) => !asked.some(sameAs(one))) : [];
  const sent = dropped.find(({ sentAt }) => sentAt !== null);
  if (sent) {
    const { member } = sent;
    return refuse({
      code: "member_already_sent",
      params: { member, name: subject.name },
    });
  }
  await dropSheets(tx, dropped);
  const sheetId = added.length > 0 ? await sheetFor(tx, subject.id) : 0;
  if (sheetId === null) return refuse({ code: "no_sheet" });
  const place = { registrationId: subject.id, orgPath: subject.orgPath, sheetId };
  const rows = added.map((one) => ({
    ...place,
    ...one,
    assignedAt: ctx.now,
    sample: ctx.sample,
  }));
  if (rows.length > 0) await tx.insert(assessments).values(rows);
  await nameTeam(tx, input, subject.id);
  return ok(entryOf(subject, held, { added, dropped }, input.teamName));
}

/** The inspectors of a registration go under one name; adding without one leaves it. */
async function nameTeam(tx: WriteTx, { teamName, mode }: AssignMembers, registrationId: number) {
  if (teamName === "" && mode === "add") return;
  await tx
    .update(assessments)
    .set({ teamName })
    .where(and(eq(assessments.registrationId, registrationId), eq(assessments.kind, "team")));
}

async function dropSheets(tx: WriteTx, dropped: readonly Sheet[]): Promise<void> {
  if (dropped.length === 0) return;
  const ids = dropped.map(({ id }) => id);
  await tx.delete(scores).where(inArray(scores.assessmentId, ids));
  await tx.delete(assessments).where(inArray(assessments.id, ids));
}

function entryOf(
  subject: Subject,
  held: readonly Seat[],
  change: { readonly added: readonly Seat[]; readonly dropped: readonly Seat[] },
  teamName: string,
): AuditEntry {
  const list = (seats: readonly Seat[]) => ({
    team: seats.filter(({ kind }) => kind === "team").map(({ personId }) => personId),
    committee: seats.filter(({ kind }) => kind === "committee").map(({ personId }) => personId),
  });
  const kept = held.filter((one) => !change.dropped.includes(one));
  return {
    action: "assessment.assign",
    subject: { type: "registration", id: subject.id },
    orgPath: subject.orgPath,
    before: list(held),
    after: { ...list([...kept, ...change.added]), ...(teamName ? { teamName } : {}) },
  };
}
