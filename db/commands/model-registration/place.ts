import { and, eq, isNull, or } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { RegistrationDraft } from "../../../domain/model-registration/schema.ts";
import { contains } from "../../../domain/org/path.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaignLists } from "../../queries/registration.ts";
import { campaigns, rounds } from "../../schema/campaigns.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";
import { registrationMovements } from "../../schema/registration-parts.ts";
import { modelRegistrations } from "../../schema/registrations.ts";

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

/**
 * The campaign of this round, if it reaches this place: its owner stands above. Anybody else's
 * committee would never see what is registered here.
 */
export async function campaignAt(
  tx: WriteTx,
  { orgPath }: Pick<Place, "orgPath">,
  roundId: number,
): Promise<Result<number>> {
  const [round] = await tx
    .select({ campaignId: campaigns.id, ownerPath: campaigns.orgPath })
    .from(rounds)
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(eq(rounds.id, roundId));
  return round && contains(round.ownerPath, orgPath)
    ? ok(round.campaignId)
    : refuse({ code: "invalid_reference", field: "roundId" });
}

/** Field, topic and linked movements are what the round's campaign offers today, or kept. */
export async function checkLists(
  tx: WriteTx,
  ctx: Context,
  draft: RegistrationDraft,
  campaignId: number,
): Promise<Result<null>> {
  const kept = draft.id === null ? undefined : await chosenBefore(tx, draft.id);
  const today = plainDateOf(ctx.now);
  const { fields, topics, movements } = await campaignLists(tx, campaignId, today, kept);
  const asked = [
    { field: "fieldId", offered: fields, ids: draft.fieldId ? [draft.fieldId] : [] },
    { field: "topicId", offered: topics, ids: draft.topicId ? [draft.topicId] : [] },
    { field: "movementIds", offered: movements, ids: draft.movementIds },
  ];
  const foreign = asked.find(({ offered, ids }) =>
    ids.some((one) => !offered.some(({ id }) => id === one)),
  );
  return foreign ? refuse({ code: "invalid_reference", field: foreign.field }) : ok(null);
}

async function chosenBefore(tx: WriteTx, id: number) {
  const [row] = await tx
    .select({ fieldId: modelRegistrations.fieldId, topicId: modelRegistrations.topicId })
    .from(modelRegistrations)
    .where(eq(modelRegistrations.id, id));
  const movements = await tx
    .select({ id: registrationMovements.linkedMovementId })
    .from(registrationMovements)
    .where(eq(registrationMovements.registrationId, id));
  const movementIds = movements.map((movement) => movement.id);
  return row && { ...row, movementIds };
}
