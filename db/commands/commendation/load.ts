import { eq } from "drizzle-orm";
import { type CommendationCase, standingNominees } from "../../../domain/commendation/guards.ts";
import { decideCommendation, decideEdit } from "../../../domain/commendation/steps.ts";
import type { CommendationState, CommendationStep } from "../../../domain/commendation/workflow.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { commendationCase } from "../../queries/commendation-case.ts";
import { commendations } from "../../schema/commendations.ts";
import { lockRegistrations } from "../model-registration/load.ts";

type Seen = { readonly id: number; readonly version: number };

/**
 * Locks a dossier and compares the version that was seen, then locks the registrations it rests
 * on, so that none is put on hold or revoked in between. Not there and not yours are one.
 */
async function loadForUpdate(
  tx: WriteTx,
  ctx: Context,
  seen: Seen,
): Promise<Result<CommendationCase>> {
  const [locked] = await tx
    .select({ version: commendations.version })
    .from(commendations)
    .where(eq(commendations.id, seen.id))
    .for("update");
  if (!locked) return refuse({ code: "not_found" });
  if (locked.version !== seen.version) return refuse({ code: "stale" });
  const found = await commendationCase(tx, ctx.viewer, seen.id);
  if (!found) return refuse({ code: "not_found" });
  const ids = standingNominees(found).flatMap((one) =>
    one.achievements.map((achievement) => achievement.registrationId),
  );
  if (ids.length === 0) return ok(found);
  await lockRegistrations(tx, ids);
  const settled = await commendationCase(tx, ctx.viewer, seen.id);
  return settled ? ok(settled) : refuse({ code: "not_found" });
}

export type Admitted = { readonly subject: CommendationCase; readonly to: CommendationState };

/**
 * Locks, compares and asks the domain: may this step be taken? `complete` adds what the step
 * itself brings, before the question is asked.
 */
export async function admit(
  tx: WriteTx,
  ctx: Context,
  step: CommendationStep,
  seen: Seen,
  complete: (subject: CommendationCase) => CommendationCase | Promise<CommendationCase> = (
    subject,
  ) => subject,
): Promise<Result<Admitted>> {
  const loaded = await loadForUpdate(tx, ctx, seen);
  if (!loaded.ok) return loaded;
  const subject = await complete(loaded.value);
  const answer = decideCommendation(ctx.viewer, subject, step);
  return answer.ok ? ok({ subject, to: answer.value }) : answer;
}

/** Locks a dossier whose text or nominees are to be changed, while that is allowed. */
export async function loadForEdit(
  tx: WriteTx,
  ctx: Context,
  seen: Seen,
): Promise<Result<CommendationCase>> {
  const loaded = await loadForUpdate(tx, ctx, seen);
  if (!loaded.ok) return loaded;
  const subject = loaded.value;
  const answer = decideEdit(ctx.viewer, subject);
  return answer.ok ? loaded : answer;
}
