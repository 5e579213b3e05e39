const next = {
  appraise: "?da=appraise",
  files: "/files?da=luu",
  save: "/inspection?da=luu",
} as const;

/** After closing the inspection, the dossier; after saving, the record again, or its photos. */
export function afterInspection({ id }: { id: number }, { intent }: { intent: keyof typeof next }) {
  return `/registrations/${id}${next[intent]}`;
}
