import { and, eq } from "drizzle-orm";
import type { DocumentKind } from "../../../domain/recognition/lists.ts";
import type { Result } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { documents } from "../../schema/files.ts";
import { decisionForDocument } from "./decision.ts";

/** A rendered paper whose bytes are stored already, and the facts it was made from. */
export type NewDocument = {
  readonly decisionId: number;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** Hex. */
  readonly sha256: string;
  readonly storageKey: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly templateVersion: string;
};

export type Kept = { readonly id: number; readonly storageKey: string };

/**
 * Enters the paper of a decision. One decision has one paper of a kind: when it is there already,
 * that one is answered and the newly stored bytes are the caller's to delete.
 */
export async function keepDocument(
  tx: WriteTx,
  ctx: Context,
  input: NewDocument,
): Promise<Result<Done<Kept>>> {
  const decision = await decisionForDocument(tx, ctx, input);
  if (!decision.ok) return decision;
  const { orgUnitId, orgPath } = decision.value;
  await tx
    .insert(documents)
    .values({ ...input, orgUnitId, orgPath, createdAt: ctx.now, sample: ctx.sample })
    .onConflictDoNothing();
  const [row] = await tx
    .select({ id: documents.id, storageKey: documents.storageKey })
    .from(documents)
    .where(and(eq(documents.decisionId, input.decisionId), eq(documents.kind, input.kind)));
  if (!row) throw new Error("the document is neither new nor there");
  const { kind, sha256, templateVersion } = input;
  const isNew = row.storageKey === input.storageKey;
  return done(row, {
    action: isNew ? "document.keep" : "document.keep_again",
    subject: { type: "decision", id: input.decisionId },
    orgPath,
    after: { documentId: row.id, kind, sha256, templateVersion },
  });
}
