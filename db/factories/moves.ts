import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { reorganiseUnits } from "../commands/org-unit/reorganise.ts";
import { doing } from "./doing.ts";
import { aUnit, type Foundation } from "./foundation.ts";

/** Takes an organisation, with all it registered, to a new ward out of its old ward's sight. */
export async function movedElsewhere(
  { administrator, province }: Pick<Foundation, "administrator" | "province">,
  unit: UnitPlace,
): Promise<void> {
  const other = await aUnit(administrator, province, "ward");
  await doing(administrator, reorganiseUnits, {
    onDate: "2026-09-15",
    legalText: "Nghị quyết 2/NQ",
    created: [],
    ended: [],
    moved: [{ unitId: unit.id, toId: other.id, toKey: "" }],
  });
}
