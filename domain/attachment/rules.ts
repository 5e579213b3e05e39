import { z } from "zod";
import { can } from "../access/can.ts";
import { decideInspection } from "../assessment/rules.ts";
import { choice, optionalLine, optionalRowId, rowId } from "../form/inputs.ts";
import type { RegistrationCase } from "../model-registration/guards.ts";
import { attachmentKinds } from "../model-registration/lists.ts";
import type { RegistrationState } from "../model-registration/workflow.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Viewer } from "../viewer.ts";

/** How much one dossier may hold: files, and bytes in all. */
export const attachmentLimits = { files: 30, bytes: 200 * 1024 * 1024, caption: 200 } as const;

/** What is said of a file beside its bytes; the boxes of the upload form. */
export const AttachmentForm = z.object({
  registrationId: rowId(),
  targetId: optionalRowId(),
  inspectionId: optionalRowId(),
  kind: choice(attachmentKinds),
  caption: optionalLine(attachmentLimits.caption),
});
export type AttachmentForm = z.infer<typeof AttachmentForm>;

/** A paper is no photo, whatever the box said: among the photos nobody would see it. */
export function kindOf(
  kind: AttachmentForm["kind"],
  { mediaType }: { readonly mediaType: string },
): AttachmentForm["kind"] {
  return kind === "photo" && !mediaType.startsWith("image/") ? "other" : kind;
}

/** Taking a file out of the dossier. */
export const RemoveAttachment = z.object({ id: rowId() });
export type RemoveAttachment = z.infer<typeof RemoveAttachment>;

const writing: readonly RegistrationState[] = ["draft", "returned", "accepted"];

/** May this viewer put files of the unit into the dossier now? */
function decideUnitFile(viewer: Viewer, subject: RegistrationCase): Result<null> {
  if (!can(viewer, "registration.write", subject.orgPath)) return refuse({ code: "not_allowed" });
  if (!writing.includes(subject.state)) return refuse({ code: "wrong_state" });
  return subject.suspended ? refuse({ code: "suspended" }) : ok(null);
}

/** Does this viewer put files into this dossier at all, be it not now? */
export function bringsFiles(viewer: Viewer, subject: RegistrationCase): boolean {
  return [null, 0].some((inspectionId) => {
    const answer = decideFile(viewer, subject, { inspectionId });
    return (
      answer.ok || answer.refusal.code === "suspended" || answer.refusal.code === "wrong_state"
    );
  });
}

/** May this viewer put this file into the dossier, or take it out? Photos of a visit are its team's. */
export function decideFile(
  viewer: Viewer,
  subject: RegistrationCase,
  file: { readonly inspectionId: number | null },
): Result<null> {
  return file.inspectionId === null
    ? decideUnitFile(viewer, subject)
    : decideInspection(viewer, subject);
}
