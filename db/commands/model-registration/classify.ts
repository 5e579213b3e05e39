import { checkConclusion, propose } from "../../../domain/assessment/classify.ts";
import type { ClassifyRegistrations } from "../../../domain/assessment/schema.ts";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AuditEntry, type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { classable } from "../../queries/campaign-classes.ts";
import { committeeTotals } from "../../queries/committee-totals.ts";
import { registrationCases } from "../../queries/registration-case.ts";
import { classifications } from "../../schema/assessments.ts";
import { admitLocked, lockRegistrations } from "./load.ts";
import { recordStep } from "./record-step.ts";

type Item = ClassifyRegistrations["items"][number];
type Concluded = { readonly classId: number; readonly mean: number | null };

/**
 * The chair concludes the class of one or many registrations, all or none. The thresholds only
 * propose: another class may be concluded with a reason, and nothing is classed without the chair.
 */
export async function classifyRegistrations(
  tx: WriteTx,
  ctx: Context,
  input: ClassifyRegistrations,
): Promise<Result<Done<{ count: number; roundId: number }>>> {
  const ids = input.items.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refuse({ code: "duplicate" });
  await lockRegistrations(tx, ids);
  const cases = await registrationCases(tx, ctx.viewer, ids);
  const known = await classable(tx, ids);
  const totals = await committeeTotals(tx, ids);
  const entries: AuditEntry[] = [];
  for (const item of input.items) {
    const subject = cases.get(item.id);
    const facts = known.get(item.id);
    if (!subject || !facts) return refuse({ code: "not_found" });
    const proposal = propose(totals.get(item.id) ?? [], facts.classes);
    const chosen = facts.classes.find(({ id }) => id === item.classId) ?? null;
    const fault = checkConclusion(proposal, chosen, item.reason);
    const concluded = chosen ? { classId: chosen.id, mean: proposal.mean } : null;
    const entry =
      fault || !concluded
        ? refuse(fault ?? { code: "class_missing" })
        : await concludeOne(tx, ctx, subject, { item, concluded, conclusion: input.conclusion });
    if (!entry.ok) {
      const params = { name: facts.name, reason: entry.refusal.code };
      return refuse({ code: "item_refused", params });
    }
    entries.push(entry.value);
  }
  const [first, ...rest] = entries;
  const [subject] = known.values();
  if (!first || !subject) return refuse({ code: "not_found" });
  return done({ count: entries.length, roundId: subject.roundId }, first, ...rest);
}

async function concludeOne(
  tx: WriteTx,
  ctx: Context,
  subject: RegistrationCase,
  { item, concluded, conclusion }: { item: Item; concluded: Concluded; conclusion: string },
): Promise<Result<AuditEntry>> {
  if (subject.version !== item.version) return refuse({ code: "stale" });
  const admitted = admitLocked(ctx, "classify", subject);
  if (!admitted.ok) return admitted;
  const { classId, mean } = concluded;
  const text = [item.reason, conclusion].filter(Boolean).join("\n");
  await tx.insert(classifications).values({
    registrationId: subject.id,
    orgPath: subject.orgPath,
    classId,
    meanScore: mean,
    conclusion: text,
    concludedById: ctx.viewer.personId,
    concludedAt: ctx.now,
    sample: ctx.sample,
  });
  const entry = await recordStep(tx, ctx, {
    ...admitted.value,
    step: "classify",
    note: text,
    asked: { classId, mean },
    set: { classId },
  });
  return ok(entry);
}
