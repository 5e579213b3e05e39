import { and, eq, isNull, or } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { RegistrationDraft } from "../../../domain/model-registration/schema.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaignFields, focusTopics, linkedMovements, rounds } from "../../schema/campaigns.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";

export type Place = {
  orgUnitId: number;
  orgPath: string;
  areaId: number;
  provinceId: number;
  unitVersionId: number;
  unitName: string;
};

/** Where a registration will lie: a living unit that the viewer may register for. */
export async function placeOf(tx: WriteTx, ctx: Context, unitId: number): Promise<Result<Place>> {
  const [unit] = await tx
    .select({
      orgUnitId: orgUnits.id,
      orgPath: orgUnits.path,
      areaId: orgUnits.areaId,
      provinceId: orgUnits.provinceId,
      unitName: orgUnits.name,
      closedOn: orgUnits.closedOn,
      unitVersionId: unitVersions.id,
    })
    .from(orgUnits)
    .innerJoin(
      unitVersions,
      // The last version of a closed unit ends the day the unit does.
      and(
        eq(unitVersions.unitId, orgUnits.id),
        or(isNull(unitVersions.validTo), eq(unitVersions.validTo, orgUnits.closedOn)),
      ),
    )
    .where(eq(orgUnits.id, unitId));
  if (!unit || !can(ctx.viewer, "registration.write", unit.orgPath)) {
    return refuse({ code: "not_allowed", field: "orgUnitId" });
  }
  const { closedOn, ...place } = unit;
  return closedOn === null ? ok(place) : refuse({ code: "unit_closed", field: "orgUnitId" });
}

/** Field, topic and linked movements must be of the round's own campaign. */
export async function checkLists(tx: WriteTx, draft: RegistrationDraft): Promise<Result<null>> {
  const [round] = await tx
    .select({ campaignId: rounds.campaignId })
    .from(rounds)
    .where(eq(rounds.id, draft.roundId));
  if (!round) return refuse({ code: "invalid_reference", field: "roundId" });
  const { campaignId } = round;
  const of = (list: typeof campaignFields | typeof focusTopics | typeof linkedMovements) =>
    tx.select({ id: list.id }).from(list).where(eq(list.campaignId, campaignId));
  const asked = [
    { field: "fieldId", list: campaignFields, ids: draft.fieldId ? [draft.fieldId] : [] },
    { field: "topicId", list: focusTopics, ids: draft.topicId ? [draft.topicId] : [] },
    { field: "movementIds", list: linkedMovements, ids: draft.movementIds },
  ];
  for (const { field, list, ids } of asked) {
    if (ids.length === 0) continue;
    const known = new Set((await of(list)).map((row) => row.id));
    if (ids.some((one) => !known.has(one))) return refuse({ code: "invalid_reference", field });
  }
  return ok(null);
}
