export const personActs = [
  "create",
  "edit",
  "role",
  "role_end",
  "work",
  "reset",
  "deactivate",
  "reactivate",
] as const;
export type PersonAct = (typeof personActs)[number];

/** The person's page, told what has just been done there; roles name their person beside them. */
export function personAfter(act: PersonAct) {
  return (done: { readonly id: number; readonly personId?: number }) =>
    `/people/${done.personId ?? done.id}?da=${act}`;
}
