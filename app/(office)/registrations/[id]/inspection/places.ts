/** After closing the inspection, the dossier; after saving, the record again. */
export function afterInspection(
  { id }: { id: number },
  { intent }: { intent: "save" | "appraise" },
) {
  return intent === "appraise"
    ? `/registrations/${id}?da=appraise`
    : `/registrations/${id}/inspection?da=luu`;
}
