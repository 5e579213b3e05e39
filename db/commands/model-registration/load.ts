import { inArray } from "drizzle-orm";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import { decideRegistration } from "../../../domain/model-registration/steps.ts";
import type {
  RegistrationState,
  RegistrationStep,
} from "../../../domain/model-registration/workflow.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { registrationCases } from "../../queries/registration-case.ts";
import { modelRegistrations } from "../../schema/registrations.ts";

/** Locks these registrations in id order, so that two bulk acts cannot wait for each other. */
export async function lockRegistrations(tx: WriteTx, ids: readonly number[]): Promise<void> {
  await tx
    .select({ id: modelRegistrations.id })
    .from(modelRegistrations)
    .where(inArray(modelRegistrations.id, [...ids]))
    .orderBy(modelRegistrations.id)
    // Weaker than "update": a registration that carries this one on may refer to it meanwhile.
    .for("no key update");
}

/** Locks one registration and reads its case. Not there and not yours are one. */
export async function lockCase(
  tx: WriteTx,
  ctx: Context,
  id: number,
): Promise<Result<RegistrationCase>> {
  await lockRegistrations(tx, [id]);
  const subject = (await registrationCases(tx, ctx.viewer, [id])).get(id);
  return subject ? ok(subject) : refuse({ code: "not_found" });
}

/** Locks one registration and compares the version that was seen. */
export async function loadForUpdate(
  tx: WriteTx,
  ctx: Context,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<RegistrationCase>> {
  const locked = await lockCase(tx, ctx, seen.id);
  if (!locked.ok) return locked;
  return locked.value.version === seen.version ? locked : refuse({ code: "stale" });
}

/** Locks, compares and asks the domain: may this step be taken? The case and the new state. */
export async function admit(
  tx: WriteTx,
  ctx: Context,
  step: RegistrationStep,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<{ subject: RegistrationCase; to: RegistrationState }>> {
  const loaded = await loadForUpdate(tx, ctx, seen);
  return loaded.ok ? admitLocked(ctx, step, loaded.value) : loaded;
}

/** Asks the domain about a case whose row is locked already. */
export function admitLocked(
  ctx: Context,
  step: RegistrationStep,
  subject: RegistrationCase,
): Result<{ subject: RegistrationCase; to: RegistrationState }> {
  const answer = decideRegistration(ctx.viewer, subject, step, plainDateOf(ctx.now));
  return answer.ok ? ok({ subject, to: answer.value }) : answer;
}
