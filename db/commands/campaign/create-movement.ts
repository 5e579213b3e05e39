import type { CreateMovement } from "../../../domain/campaign/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { movements } from "../../schema/campaigns.ts";
import { livingUnitForAct } from "../org-unit/load.ts";

/** Begins a movement at a unit; campaigns of the units below may belong to it. */
export async function createMovement(tx: WriteTx, ctx: Context, input: CreateMovement) {
  const owner = await livingUnitForAct(tx, ctx, "campaign.manage", input.orgUnitId);
  if (!owner.ok) return owner;
  const orgPath = owner.value.path;
  const [row] = await tx
    .insert(movements)
    .values({ orgUnitId: owner.value.id, orgPath, name: input.name, sample: ctx.sample })
    .returning({ id: movements.id });
  if (!row) throw new Error("insert returned no row");
  return done(
    { id: row.id },
    {
      action: "movement.create",
      subject: { type: "movement", id: row.id },
      orgPath,
      after: { name: input.name },
    },
  );
}
