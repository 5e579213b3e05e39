export const unitActs = ["create", "contacts", "rename", "merge"] as const;
export type UnitAct = (typeof unitActs)[number];

/** The unit's page, told what has just been done there. */
export function unitAfter(act: UnitAct) {
  return ({ id }: { readonly id: number }) => `/units/${id}?da=${act}`;
}
