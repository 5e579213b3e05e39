import { and, eq } from "drizzle-orm";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import {
  type RegistrationState,
  type RegistrationStep,
  registrationWorkflow,
} from "../../../domain/model-registration/workflow.ts";
import type { PlainDate } from "../../../domain/plain-date.ts";
import type { AuditEntry, Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { steps } from "../../schema/history.ts";
import { modelRegistrations } from "../../schema/registrations.ts";

type Change = {
  readonly subject: RegistrationCase;
  readonly step: RegistrationStep;
  readonly to: RegistrationState;
  readonly note?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
  /** The day on the paper, when a decision takes the step: the day that reports count. */
  readonly decidedOn?: PlainDate;
  /** Other columns that the step sets. */
  readonly set?: Partial<typeof modelRegistrations.$inferInsert>;
};

/** The line of history that a registration begins with. */
export function firstStep(ctx: Context, registrationId: number, orgPath: string) {
  const step = { step: "create", toState: registrationWorkflow.initial };
  return { registrationId, orgPath, ...step, ...doneBy(ctx) };
}

/** Who takes a step, under the name and title of today, and when. */
function doneBy({ viewer, now, sample }: Context) {
  return {
    actorId: viewer.personId,
    actorName: viewer.name,
    actorTitle: viewer.title,
    happenedAt: now,
    sample,
  };
}

/**
 * Moves a registration to its new state and appends the step, in one go: the state column is
 * always the last step. The caller has locked the row and asked the domain.
 */
export async function recordStep(tx: WriteTx, ctx: Context, change: Change): Promise<AuditEntry> {
  const { subject, step, to, note = "", asked, decidedOn, set = {} } = change;
  const moved = to !== subject.state;
  await tx
    .update(modelRegistrations)
    .set({
      ...set,
      state: to,
      version: subject.version + 1,
      ...(moved ? { stateSince: ctx.now } : {}),
    })
    .where(
      and(eq(modelRegistrations.id, subject.id), eq(modelRegistrations.version, subject.version)),
    );
  await tx.insert(steps).values({
    registrationId: subject.id,
    orgPath: subject.orgPath,
    step,
    fromState: subject.state,
    toState: to,
    note,
    asked,
    decidedOn,
    ...doneBy(ctx),
  });
  return {
    action: `registration.${step}`,
    subject: { type: "registration", id: subject.id },
    orgPath: subject.orgPath,
    before: { state: subject.state },
    after: { state: to, ...(note ? { note } : {}), ...asked },
  };
}
