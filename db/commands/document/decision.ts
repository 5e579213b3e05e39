import { eq } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { Action } from "../../../domain/access/roles.ts";
import type { DecisionKind, DocumentKind } from "../../../domain/recognition/lists.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { decisions } from "../../schema/recognition.ts";

const papers: Readonly<
  Record<DocumentKind, { readonly of: DecisionKind; readonly may: readonly Action[] }>
> = {
  recognition_decision: {
    of: "recognition",
    may: ["registration.recognise", "recognition.prepare"],
  },
  commendation_decision: {
    of: "commendation",
    may: ["commendation.decide", "commendation.prepare"],
  },
  recognition_revocation: {
    of: "recognition_revocation",
    may: ["registration.recognise", "recognition.prepare"],
  },
  commendation_revocation: {
    of: "commendation_revocation",
    may: ["commendation.decide", "commendation.prepare"],
  },
};

/** The decision that a paper of this kind belongs to, if the viewer may have it made. */
export async function decisionForDocument(
  tx: WriteTx,
  ctx: Context,
  asked: { readonly decisionId: number; readonly kind: DocumentKind },
): Promise<Result<{ id: number; orgUnitId: number; orgPath: string }>> {
  const [row] = await tx
    .select({
      id: decisions.id,
      kind: decisions.kind,
      orgUnitId: decisions.orgUnitId,
      orgPath: decisions.orgPath,
    })
    .from(decisions)
    .where(eq(decisions.id, asked.decisionId));
  const paper = papers[asked.kind];
  if (row?.kind !== paper.of) return refuse({ code: "not_found" });
  const allowed = paper.may.some((action) => can(ctx.viewer, action, row.orgPath));
  return allowed ? ok(row) : refuse({ code: "not_allowed" });
}
