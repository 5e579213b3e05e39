/** After sending, the dossier; after saving, the report again. */
export function afterReport({ id }: { id: number }, { intent }: { intent: "save" | "send" }) {
  return intent === "send"
    ? `/registrations/${id}?da=self_report`
    : `/registrations/${id}/report?da=luu`;
}
