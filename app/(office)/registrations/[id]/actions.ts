"use server";

import { removeAttachment } from "@/db/commands/attachment/remove";
import { reopenClassification } from "@/db/commands/model-registration/reopen";
import { revokeRecognition } from "@/db/commands/recognition/revoke";
import { RemoveAttachment } from "@/domain/attachment/rules";
import { TakeStepWithReason } from "@/domain/model-registration/schema";
import { RevokeRecognition } from "@/domain/recognition/schema";
import { action } from "@/lib/action";
import { dossierAfter } from "../places";
import { afterRemoval } from "./places";

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
  goTo: dossierAfter("revoke"),
});
