"use server";

import { resumeRegistration, suspendRegistration } from "@/db/commands/model-registration/hold";
import { acceptRegistration, returnRegistration } from "@/db/commands/model-registration/receive";
import { saveRegistration } from "@/db/commands/model-registration/save";
import { submitRegistration } from "@/db/commands/model-registration/submit";
import { withdrawRegistration } from "@/db/commands/model-registration/withdraw";
import {
  RegistrationDraft,
  ReturnRegistration,
  SuspendRegistration,
  TakeStep,
  TakeStepWithReason,
} from "@/domain/model-registration/schema";
import { action } from "@/lib/action";
import { afterSave, dossierAfter } from "./places";

export const save = action({
  schema: RegistrationDraft,
  labels: "registration.fields",
  command: saveRegistration,
  goTo: afterSave,
});
export const autosave = action({
  schema: RegistrationDraft,
  labels: "registration.fields",
  command: saveRegistration,
  stay: (saved) => saved,
});
export const submit = action({
  schema: TakeStep,
  labels: "registration.fields",
  command: submitRegistration,
  goTo: dossierAfter("submit"),
});
export const accept = action({
  schema: TakeStep,
  labels: "registration.fields",
  command: acceptRegistration,
  goTo: dossierAfter("accept"),
});
export const giveBack = action({
  schema: ReturnRegistration,
  labels: "registration.fields",
  command: returnRegistration,
  goTo: dossierAfter("return"),
});
export const withdraw = action({
  schema: TakeStepWithReason,
  labels: "registration.fields",
  command: withdrawRegistration,
  goTo: dossierAfter("withdraw"),
});
export const suspend = action({
  schema: SuspendRegistration,
  labels: "registration.fields",
  command: suspendRegistration,
  goTo: dossierAfter("suspend"),
});
export const resume = action({
  schema: TakeStepWithReason,
  labels: "registration.fields",
  command: resumeRegistration,
  goTo: dossierAfter("resume"),
});
