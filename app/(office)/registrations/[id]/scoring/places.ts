/** After sending, one's own queue; after saving, the sheet again. */
export function afterScoring(
  { registrationId, kind }: { registrationId: number; kind: "team" | "committee" },
  { intent }: { intent: "save" | "send" },
) {
  return intent === "send"
    ? "/assessments?da=gui"
    : `/registrations/${registrationId}/scoring?phieu=${kind}&da=luu`;
}
