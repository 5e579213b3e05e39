import type { DocumentKind } from "../../../domain/recognition/lists.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { decisionForDocument } from "./decision.ts";

/** Asks for the paper of a decision to be made (again); it is rendered after this. */
export async function requestDocument(
  tx: WriteTx,
  ctx: Context,
  input: { readonly decisionId: number; readonly kind: DocumentKind },
) {
  const decision = await decisionForDocument(tx, ctx, input);
  if (!decision.ok) return decision;
  return done(input, {
    action: "document.request",
    subject: { type: "decision", id: input.decisionId },
    orgPath: decision.value.orgPath,
    after: { kind: input.kind },
  });
}
