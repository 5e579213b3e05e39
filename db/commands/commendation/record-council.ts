import { and, eq, inArray, max } from "drizzle-orm";
import type { CommendationCase, Nominee } from "../../../domain/commendation/guards.ts";
import type { RecordCouncil } from "../../../domain/commendation/schema.ts";
import { hasPassed, votingCouncil } from "../../../domain/commendation/votes.ts";
import { fold } from "../../../domain/fold.ts";
import { type PlainDate, plainDateOf } from "../../../domain/plain-date.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { councilOn } from "../../queries/commendation.ts";
import { conflictsOf } from "../../queries/conflicts.ts";
import { councilSeats, nominees } from "../../schema/commendations.ts";
import { steps } from "../../schema/history.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** Enters the council's minutes: who sat, how they voted for each nominee, and who passed. */
export async function recordCouncil(tx: WriteTx, ctx: Context, input: RecordCouncil) {
  const admitted = await admit(tx, ctx, "record_council", input, async (subject) =>
    withVotes(subject, input, await recusals(tx, subject, input)),
  );
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const day = await checkDay(tx, ctx, subject, input);
  if (!day.ok) return day;
  const refusal = await seatCouncil(tx, subject, input);
  if (refusal) return refusal;
  const { council } = subject;
  if (!council) throw new Error("the council's result was admitted without a council");
  for (const { id, votes, recused } of subject.nominees) {
    if (!votes) throw new Error("the council's result was admitted without votes");
    await tx
      .update(nominees)
      .set({
        votesFor: votes.for,
        votesAgainst: votes.against,
        votesBlank: votes.blank,
        passed: hasPassed(votes, votingCouncil(council, recused), subject.rule),
      })
      .where(eq(nominees.id, id));
  }
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "record_council",
    to,
    asked: {
      metOn: input.metOn,
      minutesNumber: input.minutesNumber,
      members: council.members,
      present: council.present,
      votes: subject.nominees.map(({ name, votes, recused }) => ({ name, recused, ...votes })),
    },
    set: {
      councilMetOn: input.metOn,
      councilMembers: council.members,
      councilPresent: council.present,
      councilMinutesNumber: input.minutesNumber,
    },
  });
  return done({ id: subject.id }, entry);
}

/** The dossier as the minutes make it: what the votes are asked about is what they brought. */
function withVotes(
  subject: CommendationCase,
  input: RecordCouncil,
  recused: ReadonlyMap<number, number>,
): CommendationCase {
  const present = input.seats.filter((seat) => seat.present).length;
  const votes = new Map(
    input.votes.map(({ nomineeId, against, blank, for: typed }) => {
      const rest = present - (recused.get(nomineeId) ?? 0) - against - blank;
      return [nomineeId, { for: typed ?? Math.max(rest, 0), against, blank }];
    }),
  );
  return {
    ...subject,
    council: { metOn: input.metOn, members: input.seats.length, present },
    nominees: subject.nominees.map((one) => ({
      ...one,
      votes: votes.get(one.id) ?? null,
      recused: recused.get(one.id) ?? 0,
    })),
  };
}

/** The council met by today, and not before what it votes on was recognised. */
async function checkDay(
  tx: WriteTx,
  ctx: Context,
  subject: CommendationCase,
  { metOn }: RecordCouncil,
): Promise<Result<null>> {
  if (metOn > plainDateOf(ctx.now)) return refuse({ code: "day_in_future", field: "metOn" });
  const basis = subject.nominees.flatMap((one) => one.achievements);
  const ids = basis.map(({ registrationId }) => registrationId);
  const [last] = await tx
    .select({ recognisedOn: max(steps.decidedOn) })
    .from(steps)
    .where(and(inArray(steps.registrationId, ids), eq(steps.step, "recognise")));
  const recognisedOn = last?.recognisedOn;
  if (!recognisedOn || metOn >= recognisedOn) return ok(null);
  const params = { date: recognisedOn };
  return refuse({ code: "date_before_recognition", params, field: "metOn" });
}

/** By nominee, how many of those who sat are of its own unit: nobody votes on that. */
async function recusals(
  tx: WriteTx,
  { orgUnitId, nominees: proposed }: CommendationCase,
  { metOn, seats }: RecordCouncil,
): Promise<Map<number, number>> {
  const known = await councilByName(tx, orgUnitId, metOn);
  const present = seats.filter((seat) => seat.present);
  const sat = present.flatMap(({ name }) => known.get(fold(name)) ?? []);
  const basis = (one: Nominee) => one.achievements.map(({ registrationId }) => registrationId);
  const conflicts = await conflictsOf(tx, sat, proposed.flatMap(basis), metOn);
  return new Map(
    proposed.map((one) => {
      const own = conflicts.filter(({ registrationId }) => basis(one).includes(registrationId));
      return [one.id, new Set(own.map(({ personId }) => personId)).size];
    }),
  );
}

/** Members of the issuer's council on this day who have an account, by their folded names. */
async function councilByName(
  tx: WriteTx,
  orgUnitId: number,
  day: PlainDate,
): Promise<Map<string, number>> {
  const members = await councilOn(tx, orgUnitId, day);
  return new Map(members.map(({ id, name }) => [fold(name), id]));
}

/** Writes the seats by name; a member with an account is linked. */
async function seatCouncil(
  tx: WriteTx,
  { id, orgPath, orgUnitId }: CommendationCase,
  { metOn, seats }: RecordCouncil,
) {
  const names = seats.map((seat) => fold(seat.name));
  const twin = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twin >= 0) return refuse({ code: "duplicate", field: `seats[${twin}].name` });
  const known = await councilByName(tx, orgUnitId, metOn);
  const rows = seats.map((seat) => ({
    ...seat,
    commendationId: id,
    orgPath,
    personId: known.get(fold(seat.name)),
  }));
  await tx.insert(councilSeats).values(rows);
  return null;
}
