import { eq, max } from "drizzle-orm";
import { refusedNominee } from "../../../domain/commendation/eligibility.ts";
import {
  type Nomination,
  nominationsOf,
  nomineeSearchText,
} from "../../../domain/commendation/nominees.ts";
import type { AddNominees } from "../../../domain/commendation/schema.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { candidates } from "../../queries/commendation-case.ts";
import { commendations, nomineeRegistrations, nominees } from "../../schema/commendations.ts";
import { lockRegistrations } from "../model-registration/load.ts";
import { loadForEdit } from "./load.ts";

/**
 * Puts recognised registrations on the list of nominees, all or none: those of one subject as one
 * nomination. Each is held to the very checks that are shown beside it.
 */
export async function addNominees(tx: WriteTx, ctx: Context, input: AddNominees) {
  const loaded = await loadForEdit(tx, ctx, input);
  if (!loaded.ok) return loaded;
  const { id, orgPath, campaignId, nominees: there } = loaded.value;
  const known = there.flatMap((one) => one.achievements.map((row) => row.registrationId));
  const fresh = input.registrationIds.filter((one) => !known.includes(one));
  const nominations = await nominationsFrom(tx, ctx, { id, orgPath, campaignId }, fresh);
  if (!nominations.ok) return nominations;
  const [last] = await tx
    .select({ position: max(nominees.position) })
    .from(nominees)
    .where(eq(nominees.commendationId, id));
  let position = (last?.position ?? 0) + 1;
  for (const nomination of nominations.value) {
    await insertNominee(tx, ctx, { commendationId: id, orgPath, position }, nomination);
    position += 1;
  }
  const version = input.version + 1;
  await tx.update(commendations).set({ version }).where(eq(commendations.id, id));
  const after = nominations.value.map(({ name, registrationIds }) => ({ name, registrationIds }));
  return done(
    { id, version },
    {
      action: "commendation.add_nominees",
      subject: { type: "commendation", id },
      orgPath,
      after: { nominees: after },
    },
  );
}

async function nominationsFrom(
  tx: WriteTx,
  ctx: Context,
  dossier: { id: number; orgPath: string; campaignId: number },
  registrationIds: readonly number[],
): Promise<Result<Nomination[]>> {
  await lockRegistrations(tx, [...registrationIds, 0]);
  const found = await candidates(tx, ctx.viewer, dossier, registrationIds);
  if (found.length < registrationIds.length) return refuse({ code: "not_found" });
  const refusal = refusedNominee(ctx.viewer, found, dossier.campaignId, true);
  if (refusal) return refuse(refusal);
  const picked = found.map(({ name, achievements, ...row }) => ({
    ...row,
    subjectName: name,
    name: achievements[0]?.name ?? name,
  }));
  return ok(nominationsOf(picked));
}

async function insertNominee(
  tx: WriteTx,
  ctx: Context,
  place: { commendationId: number; orgPath: string; position: number },
  { registrationIds, ...nomination }: Nomination,
): Promise<void> {
  const [row] = await tx
    .insert(nominees)
    .values({
      ...place,
      ...nomination,
      searchText: nomineeSearchText(nomination.name, nomination.unitName),
      sample: ctx.sample,
    })
    .returning({ id: nominees.id });
  if (!row) throw new Error("insert returned no row");
  await tx.insert(nomineeRegistrations).values(
    registrationIds.map((registrationId) => ({
      nomineeId: row.id,
      orgPath: place.orgPath,
      registrationId,
    })),
  );
}
