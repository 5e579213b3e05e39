import type { campaignLists } from "@/db/queries/registration";
import type { earlierRegistrations } from "@/db/queries/registration-form";
import type { unitsToRegister } from "@/db/queries/units-for";
import { compareVietnamese } from "@/domain/vietnamese-order";

type Lists = Awaited<ReturnType<typeof campaignLists>>;

/** What the choices of the registration form offer. */
export type FormLists = Lists & {
  readonly units: Awaited<ReturnType<typeof unitsToRegister>>;
  readonly earlier: Awaited<ReturnType<typeof earlierRegistrations>>;
};

export const optionsOf = (rows: readonly { id: number; name: string }[]) =>
  rows.map((row) => ({ value: String(row.id), label: row.name }));

type Said = { name: string; unit: string; year: string };

/** Earlier registrations by the commune they lie in today, in the order of their names. */
export function earlierOptions(earlier: FormLists["earlier"], say: (one: Said) => string) {
  const areaOf = ({ areaName, unitName }: FormLists["earlier"][number]) => areaName ?? unitName;
  return [...new Set(earlier.map(areaOf))].sort(compareVietnamese).map((label) => ({
    label,
    options: earlier
      .filter((one) => areaOf(one) === label)
      .map(({ id, name, unitName, year }) => ({
        value: String(id),
        label: say({ name, unit: unitName, year: String(year) }),
      }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
  }));
}
