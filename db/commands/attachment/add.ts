import { and, count, eq, isNull, sum } from "drizzle-orm";
import {
  type AttachmentForm,
  attachmentLimits,
  decideFile,
  kindOf,
} from "../../../domain/attachment/rules.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { inspections } from "../../schema/assessments.ts";
import { attachments } from "../../schema/files.ts";
import { registrationTargets } from "../../schema/registration-parts.ts";
import { lockCase } from "../model-registration/load.ts";

/** A file that was received, checked and stored under the keys where its bytes now lie. */
export type KeptFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** Hex, of the bytes as kept. */
  readonly sha256: string;
  readonly storageKey: string;
  readonly thumbnailKey: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly takenAt: Date | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** A stored file with what was said of it. */
export type NewAttachment = AttachmentForm & KeptFile;

export type Added = { readonly id: number; readonly storageKey: string };

/** Enters a stored file into a dossier. Its bytes are kept under `storageKey` already. */
export async function addAttachment(
  tx: WriteTx,
  ctx: Context,
  input: NewAttachment,
): Promise<Result<Done<Added>>> {
  const locked = await lockCase(tx, ctx, input.registrationId);
  if (!locked.ok) return locked;
  const subject = locked.value;
  const allowed = decideFile(ctx.viewer, subject, input);
  if (!allowed.ok) return allowed;
  if (input.inspectionId !== null && !input.mediaType.startsWith("image/")) {
    return refuse({ code: "photos_only" });
  }
  const room = await checkRoom(tx, input);
  if (!room.ok) return room;
  const placed = await checkPlace(tx, input);
  if (!placed.ok) return placed;
  const kind = kindOf(input.kind, input);
  const [row] = await tx
    .insert(attachments)
    .values({
      ...input,
      kind,
      orgPath: subject.orgPath,
      addedById: ctx.viewer.personId,
      addedAt: ctx.now,
      sample: ctx.sample,
    })
    .returning({ id: attachments.id });
  if (!row) throw new Error("insert returned no row");
  const { fileName, caption, sha256, byteSize } = input;
  return done(
    { id: row.id, storageKey: input.storageKey },
    {
      action: "attachment.add",
      subject: { type: "registration", id: subject.id },
      orgPath: subject.orgPath,
      after: { attachmentId: row.id, fileName, caption, kind, sha256, byteSize },
    },
  );
}

async function checkRoom(tx: WriteTx, input: NewAttachment): Promise<Result<null>> {
  const [held] = await tx
    .select({ files: count(), bytes: sum(attachments.byteSize).mapWith(Number) })
    .from(attachments)
    .where(
      and(eq(attachments.registrationId, input.registrationId), isNull(attachments.removedAt)),
    );
  const full =
    (held?.files ?? 0) >= attachmentLimits.files ||
    (held?.bytes ?? 0) + input.byteSize > attachmentLimits.bytes;
  return full ? refuse({ code: "too_many_files" }) : ok(null);
}

/** The target or inspection it proves is of this very registration. */
async function checkPlace(tx: WriteTx, input: NewAttachment): Promise<Result<null>> {
  const { registrationId, targetId, inspectionId } = input;
  for (const { table, id } of [
    { table: registrationTargets, id: targetId },
    { table: inspections, id: inspectionId },
  ]) {
    if (id === null) continue;
    const [found] = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, id), eq(table.registrationId, registrationId)));
    if (!found) return refuse({ code: "not_found" });
  }
  return ok(null);
}
