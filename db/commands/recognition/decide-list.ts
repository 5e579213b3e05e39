import { eq } from "drizzle-orm";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { type Admitted, decideLines } from "../../../domain/recognition/lines.ts";
import { decideDecision } from "../../../domain/recognition/rules.ts";
import type { DecideList } from "../../../domain/recognition/schema.ts";
import type { Result } from "../../../domain/result.ts";
import { type AuditEntry, type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { recognitionLists } from "../../schema/recognition.ts";
import { type Issued, issueDecision } from "../issue-decision.ts";
import { recordStep } from "../model-registration/record-step.ts";
import { lockLines } from "./lines.ts";
import { type LoadedList, listEntry, lockList } from "./load-list.ts";

export type Decided = {
  readonly id: number;
  readonly decisionId: number;
  readonly number: number;
};

/**
 * Enters the decision on a frozen list: each line is recognised or not, under one number. A line
 * that the signer may not decide (own unit, on hold) refuses the whole decision by name.
 */
export async function decideList(
  tx: WriteTx,
  ctx: Context,
  input: DecideList,
): Promise<Result<Done<Decided>>> {
  const locked = await lockList(tx, input);
  if (!locked.ok) return locked;
  const list = locked.value;
  const allowed = decideDecision(ctx.viewer, list);
  if (!allowed.ok) return allowed;
  const lines = await lockLines(tx, ctx, list.id);
  const admitted = decideLines(ctx.viewer, lines, plainDateOf(ctx.now));
  if (!admitted.ok) return admitted;
  const issued = await issueDecision(tx, ctx, {
    ...input,
    kind: "recognition",
    issuer: list.issuer,
    ...(list.frozenAt
      ? { notBefore: { day: plainDateOf(list.frozenAt), code: "date_before_list" } }
      : {}),
  });
  if (!issued.ok) return issued;
  const entries = await moveLines(tx, ctx, admitted.value, issued.value);
  await tx
    .update(recognitionLists)
    .set({ state: "decided", decisionId: issued.value.id, version: list.version + 1 })
    .where(eq(recognitionLists.id, list.id));
  const { id: decisionId, number } = issued.value;
  return done({ id: list.id, decisionId, number }, entryOf(list, input, issued.value), ...entries);
}

async function moveLines(
  tx: WriteTx,
  ctx: Context,
  admitted: readonly Admitted[],
  issued: Issued,
): Promise<AuditEntry[]> {
  const { id: decisionId, number, decidedOn } = issued;
  const paper = { asked: { decisionId, number, decidedOn }, decidedOn };
  const entries: AuditEntry[] = [];
  for (const line of admitted) entries.push(await recordStep(tx, ctx, { ...line, ...paper }));
  return entries;
}

function entryOf(list: LoadedList, input: DecideList, issued: Issued): AuditEntry {
  const { signerName, signerTitle, abstractLine } = input;
  const { id: decisionId, number, decidedOn } = issued;
  return listEntry("decide", list, {
    before: { state: "frozen" },
    after: {
      state: "decided",
      decisionId,
      number,
      decidedOn,
      signerName,
      signerTitle,
      abstractLine,
    },
  });
}
