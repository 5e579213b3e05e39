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
    .for("update");
}

/** Locks one registration and compares the version that was seen. Not there and not yours are one. */
export async function loadForUpdate(
  tx: WriteTx,
  ctx: Context,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<RegistrationCase>> {
  await lockRegistrations(tx, [seen.id]);
  const cases = await registrationCases(tx, ctx.viewer, [seen.id]);
  const subject = cases.get(seen.id);
  if (!subject) return refuse({ code: "not_found" });
  return subject.version === seen.version ? ok(subject) : refuse({ code: "stale" });
}

/** Locks, compares and asks the domain: may this step be taken? The case and the new state. */
export async function admit(
  tx: WriteTx,
  ctx: Context,
  step: RegistrationStep,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<{ subject: RegistrationCase; to: RegistrationState }>> {
  const loaded = await loadForUpdate(tx, ctx, seen);
  if (!loaded.ok) return loaded;
  const subject = loaded.value;
  const answer = decideRegistration(ctx.viewer, subject, step, plainDateOf(ctx.now));
  return answer.ok ? ok({ subject, to: answer.value }) : answer;
}
