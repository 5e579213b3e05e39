import { and, eq } from "drizzle-orm";
import type { CommendationCase } from "../../../domain/commendation/guards.ts";
import type { CommendationState, CommendationStep } from "../../../domain/commendation/workflow.ts";
import type { PlainDate } from "../../../domain/plain-date.ts";
import type { AuditEntry, Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { commendations } from "../../schema/commendations.ts";
import { steps } from "../../schema/history.ts";

type Change = {
  readonly subject: CommendationCase;
  readonly step: CommendationStep;
  readonly to: CommendationState;
  readonly note?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
  /** The day on the paper, for steps that a decision takes. */
  readonly decidedOn?: PlainDate;
  /** Other columns that the step sets. */
  readonly set?: Partial<typeof commendations.$inferInsert>;
};

/**
 * Moves a dossier to its new state and appends the step, in one go: the state column is always
 * the last step. The caller has locked the row and asked the domain.
 */
export async function recordStep(tx: WriteTx, ctx: Context, change: Change): Promise<AuditEntry> {
  const { subject, step, to, note = "", asked, decidedOn, set = {} } = change;
  const { id, orgPath, state, version } = subject;
  await tx
    .update(commendations)
    .set({ ...set, state: to, version: version + 1, stateSince: ctx.now })
    .where(and(eq(commendations.id, id), eq(commendations.version, version)));
  await appendStep(tx, ctx, {
    commendationId: id,
    orgPath,
    step,
    fromState: state,
    toState: to,
    note,
    asked,
    decidedOn,
  });
  return {
    action: `commendation.${step}`,
    subject: { type: "commendation", id },
    orgPath,
    before: { state },
    after: { state: to, ...(note ? { note } : {}), ...asked },
  };
}

type Row = Pick<
  typeof steps.$inferInsert,
  "commendationId" | "orgPath" | "step" | "fromState" | "toState" | "note" | "asked" | "decidedOn"
>;

/** Appends one line of history, with the actor's name and title as they are today. */
export async function appendStep(tx: WriteTx, ctx: Context, row: Row): Promise<void> {
  await tx.insert(steps).values({
    ...row,
    actorId: ctx.viewer.personId,
    actorName: ctx.viewer.name,
    actorTitle: ctx.viewer.title,
    happenedAt: ctx.now,
    sample: ctx.sample,
  });
}
