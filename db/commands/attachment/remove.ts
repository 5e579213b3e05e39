import { and, eq, isNull } from "drizzle-orm";
import { decideFile, type RemoveAttachment } from "../../../domain/attachment/rules.ts";
import { type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { attachments } from "../../schema/files.ts";
import { lockCase } from "../model-registration/load.ts";

/** Takes a file out of a dossier; the row and its bytes stay for the record. */
export async function removeAttachment(
  tx: WriteTx,
  ctx: Context,
  input: RemoveAttachment,
): Promise<Result<Done<{ id: number; inspectionId: number | null }>>> {
  const living = and(eq(attachments.id, input.id), isNull(attachments.removedAt));
  const [found] = await tx.select().from(attachments).where(living);
  if (!found) return refuse({ code: "not_found" });
  const locked = await lockCase(tx, ctx, found.registrationId);
  if (!locked.ok) return locked;
  const allowed = decideFile(ctx.viewer, locked.value, found);
  if (!allowed.ok) return allowed;
  const removed = await tx
    .update(attachments)
    .set({ removedAt: ctx.now })
    .where(living)
    .returning({ id: attachments.id });
  if (removed.length === 0) return refuse({ code: "not_found" });
  const { fileName, caption, inspectionId } = found;
  return done(
    { id: found.registrationId, inspectionId },
    {
      action: "attachment.remove",
      subject: { type: "registration", id: found.registrationId },
      orgPath: found.orgPath,
      before: { attachmentId: found.id, fileName, caption },
    },
  );
}
