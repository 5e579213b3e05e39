"use server";

import { removeAttachment } from "@/db/commands/attachment/remove";
import { requestDocument } from "@/db/commands/document/request";
import { reopenClassification } from "@/db/commands/model-registration/reopen";
import { revokeRecognition } from "@/db/commands/recognition/revoke";
import { RemoveAttachment } from "@/domain/attachment/rules";
import { TakeStepWithReason } from "@/domain/model-registration/schema";
import { MakeRevocation, RevokeRecognition } from "@/domain/recognition/schema";
import { action } from "@/lib/action";
import { issueDocument } from "@/lib/documents/issue";
import { dossierAfter } from "../places";
import { afterRemoval, toRecognition } from "./places";

export const removeFile = action({
  schema: RemoveAttachment,
  labels: "file.fields",
  command: removeAttachment,
  goTo: afterRemoval,
});
export const reopen = action({
  schema: TakeStepWithReason,
  labels: "registration.fields",
  command: reopenClassification,
  goTo: dossierAfter("reopen"),
});
export const revoke = action({
  schema: RevokeRecognition,
  labels: "recognition.fields",
  command: revokeRecognition,
  after: ({ decisionId }, viewer) => issueDocument(viewer, "recognition_revocation", decisionId),
  goTo: dossierAfter("revoke"),
});
export const makeRevocation = action({
  schema: MakeRevocation,
  labels: "recognition.fields",
  command: requestDocument,
  after: ({ decisionId, kind }, viewer) => issueDocument(viewer, kind, decisionId),
  goTo: toRecognition,
});
