import type { campaignLists } from "@/db/queries/registration";
import type { unitsToRegister } from "@/db/queries/registration-form";

type Lists = Awaited<ReturnType<typeof campaignLists>>;

/** What the choices of the registration form offer. */
export type FormLists = Lists & { readonly units: Awaited<ReturnType<typeof unitsToRegister>> };

export const optionsOf = (rows: readonly { id: number; name: string }[]) =>
  rows.map((row) => ({ value: String(row.id), label: row.name }));
