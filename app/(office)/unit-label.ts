import { getTranslations } from "next-intl/server";
import type { UnitName } from "@/db/queries/unit-names";
import { addDays, type PlainDate } from "@/domain/plain-date";
import { formatDate } from "@/lib/format";

/** Says a unit's name so that it cannot be another's: "Phường Đức Xuân (đến 30/06/2025)". */
export async function unitLabeller(): Promise<(unit: UnitName) => string> {
  const t = await getTranslations("lists.namesake");
  return ({ name, until, within }) => {
    if (until) return t("until", { name, date: formatDate(until) });
    return within ? t("within", { name, area: within }) : name;
  };
}

/** These units, each under a name that is its own. */
export async function labelled<U extends { readonly id: number; readonly name: string }>(
  units: readonly U[],
  names: ReadonlyMap<number, UnitName>,
): Promise<U[]> {
  const label = await unitLabeller();
  return units.map((unit) => ({ ...unit, name: label(names.get(unit.id) ?? bare(unit.name)) }));
}

/** Units of a choice that offers those of the past too, each of them with its last day. */
export async function withLastDays<
  U extends { readonly name: string; readonly closedOn: PlainDate | null },
>(units: readonly U[]): Promise<U[]> {
  const label = await unitLabeller();
  return units.map((unit) => ({
    ...unit,
    name: label({
      ...bare(unit.name),
      until: unit.closedOn ? addDays(unit.closedOn, -1) : null,
    }),
  }));
}

const bare = (name: string): UnitName => ({ name, until: null, within: null });
