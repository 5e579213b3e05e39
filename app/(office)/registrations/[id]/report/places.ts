const next = { send: "?da=self_report", files: "/files?da=luu", save: "/report?da=luu" } as const;

/** After sending, the dossier; after saving, the report again, or the files that go with it. */
export function afterReport({ id }: { id: number }, { intent }: { intent: keyof typeof next }) {
  return `/registrations/${id}${next[intent]}`;
}
