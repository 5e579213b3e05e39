import type { RegistrationStep } from "@/domain/model-registration/workflow";

/** The dossier, told which step has just been taken there. */
export function dossierAfter(step: RegistrationStep) {
  return ({ id }: { id: number }) => `/registrations/${id}?da=${step}`;
}

/** After saving: on to the review when that was the button, else back to the form. */
export function afterSave({ id }: { id: number }, input: { intent: "save" | "submit" }) {
  return input.intent === "submit"
    ? `/registrations/${id}/review`
    : `/registrations/${id}/edit?da=luu`;
}
