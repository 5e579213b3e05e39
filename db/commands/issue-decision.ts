import { type PlainDate, plainDateOf } from "../../domain/plain-date.ts";
import type { DecisionKind, DocumentKind } from "../../domain/recognition/lists.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { Context } from "../command.ts";
import type { WriteTx } from "../doors.ts";
import { enqueue } from "../jobs.ts";
import { decisions } from "../schema/recognition.ts";
import { issueNumber } from "./issue-number.ts";

/** Time enough for the request to make the paper itself. */
const afterRequest = 60;

export type Issue = {
  readonly kind: DecisionKind;
  readonly issuer: {
    readonly orgUnitId: number;
    readonly orgPath: string;
    readonly name: string;
    readonly symbol: string;
  };
  /** Null: the next number of the issuer's series of that year. */
  readonly number: number | null;
  readonly decidedOn: PlainDate;
  /** The day before which it cannot have been decided, and the refusal that says so. */
  readonly notBefore?: {
    readonly day: PlainDate;
    readonly code: "date_before_list" | "date_before_decision";
  };
  readonly abstractLine: string;
  readonly reason?: string;
  readonly signerName: string;
  readonly signerTitle: string;
};

/** A decision as entered: what the paper says and where it lies. */
export type Issued = {
  readonly id: number;
  readonly number: number;
  readonly decidedOn: PlainDate;
};

/**
 * Enters a signed decision under its number. Refused: a day to come, a day before what it
 * decides on, a number that is taken. Its paper is made by the request that signs it, or by a
 * job if that could not.
 */
export async function issueDecision(
  tx: WriteTx,
  ctx: Context,
  issue: Issue,
): Promise<Result<Issued>> {
  const { issuer, decidedOn, notBefore } = issue;
  if (decidedOn > plainDateOf(ctx.now)) {
    return refuse({ code: "date_in_future", field: "decidedOn" });
  }
  if (notBefore && decidedOn < notBefore.day) {
    return refuse({ code: notBefore.code, field: "decidedOn" });
  }
  const year = Number(decidedOn.slice(0, 4));
  const { name: issuerName, ...place } = issuer;
  const number = await issueNumber(tx, { ...place, year }, issue.number);
  if (!number.ok) return number;
  const [row] = await tx
    .insert(decisions)
    .values({
      ...place,
      issuerName,
      year,
      kind: issue.kind,
      number: number.value,
      decidedOn,
      abstractLine: issue.abstractLine,
      reason: issue.reason ?? "",
      signerName: issue.signerName,
      signerTitle: issue.signerTitle,
      enteredById: ctx.viewer.personId,
      enteredAt: ctx.now,
      sample: ctx.sample,
    })
    .returning({ id: decisions.id });
  if (!row) throw new Error("insert returned no row");
  await leavePaper(tx, ctx, { decisionId: row.id, kind: paperOf[issue.kind] });
  return ok({ id: row.id, number: number.value, decidedOn });
}

const paperOf: Readonly<Record<DecisionKind, DocumentKind>> = {
  recognition: "recognition_decision",
  commendation: "commendation_decision",
  recognition_revocation: "recognition_revocation",
  commendation_revocation: "commendation_revocation",
};

async function leavePaper(
  tx: WriteTx,
  ctx: Context,
  paper: { readonly decisionId: number; readonly kind: DocumentKind },
): Promise<void> {
  // The loading of the sample chooses for itself which papers it makes.
  if (ctx.sample) return;
  const job = { ...paper, personId: ctx.viewer.personId };
  await enqueue(tx, "issue_document", job, {
    key: String(paper.decisionId),
    seconds: afterRequest,
  });
}
