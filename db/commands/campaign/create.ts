import { eq } from "drizzle-orm";
import { defaultClasses } from "../../../domain/campaign/defaults.ts";
import { checkPeriod, checkRound, checkSheet } from "../../../domain/campaign/round.ts";
import type { CreateCampaign } from "../../../domain/campaign/schema.ts";
import { contains } from "../../../domain/org/path.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaigns, movements, rounds } from "../../schema/campaigns.ts";
import { orgUnits } from "../../schema/org.ts";
import { type LoadedUnit, livingUnitForAct } from "../org-unit/load.ts";
import { insertLists, insertSheet } from "./insert-lists.ts";
import { campaignEntry } from "./load.ts";

/** Opens a campaign of a committee's unit with its first round, lists, classes and sheet. */
export async function createCampaign(tx: WriteTx, ctx: Context, input: CreateCampaign) {
  const owner = await livingUnitForAct(tx, ctx, "campaign.manage", input.orgUnitId);
  if (!owner.ok) return owner;
  const sound = await checkCampaign(tx, input, owner.value.path);
  if (!sound.ok) return sound;
  const movement = await movementOf(tx, ctx, input, owner.value);
  if (!movement.ok) return movement;
  const { round, sheet, fields, topics, linkedMovements, ...rest } = input;
  const { movementId: _id, movementName: _name, ...columns } = rest;
  const [row] = await tx
    .insert(campaigns)
    .values({
      ...columns,
      movementId: movement.value,
      orgPath: owner.value.path,
      guidance: columns.guidance || null,
      sample: ctx.sample,
    })
    .returning({ id: campaigns.id, orgPath: campaigns.orgPath });
  if (!row) throw new Error("insert returned no row");
  const key = { campaignId: row.id, orgPath: row.orgPath };
  const classes = defaultClasses[input.classificationScheme];
  await insertLists(tx, key, { fields, topics, linkedMovements, classes });
  await insertSheet(tx, key, { number: 1, publishedAt: ctx.now }, sheet);
  const [opened] = await tx
    .insert(rounds)
    .values({ ...key, ...round })
    .returning({ id: rounds.id });
  const after = { name: input.name, startsOn: input.startsOn, endsOn: input.endsOn };
  const value = { id: row.id, roundId: opened?.id ?? 0 };
  return done(value, campaignEntry("create", row, { after }));
}

async function checkCampaign(
  tx: WriteTx,
  input: CreateCampaign,
  ownerPath: string,
): Promise<Result<null>> {
  const first = within("round", checkRound(input, input.round));
  const checks = [checkPeriod(input), first, checkSheet(input.sheet)];
  const refused = checks.find((answer) => !answer.ok);
  if (refused) return refused;
  const [recogniser] = await tx
    .select({ closedOn: orgUnits.closedOn, path: orgUnits.path })
    .from(orgUnits)
    .where(eq(orgUnits.id, input.recogniserUnitId));
  const field = "recogniserUnitId";
  if (!recogniser) return refuse({ code: "not_found", field });
  if (recogniser.closedOn !== null) return refuse({ code: "unit_closed", field });
  // Who decides for a place below would not see the lists, which stand at the owner's.
  return contains(recogniser.path, ownerPath)
    ? ok(null)
    : refuse({ code: "recogniser_below", field });
}

/** The same answer about a part of the form: its fields are named below the part. */
function within(part: string, answer: Result<null>): Result<null> {
  if (answer.ok) return answer;
  const { field } = answer.refusal;
  return field ? refuse({ ...answer.refusal, field: `${part}.${field}` }) : answer;
}

/** The movement that was chosen, or one of the owner's own. */
async function movementOf(
  tx: WriteTx,
  ctx: Context,
  input: CreateCampaign,
  owner: LoadedUnit,
): Promise<Result<number>> {
  if (input.movementId === null) {
    const name = input.movementName || input.name;
    const [row] = await tx
      .insert(movements)
      .values({ orgUnitId: owner.id, orgPath: owner.path, name, sample: ctx.sample })
      .returning({ id: movements.id });
    return row ? ok(row.id) : refuse({ code: "not_found", field: "movementId" });
  }
  const [movement] = await tx
    .select({ id: movements.id })
    .from(movements)
    .where(eq(movements.id, input.movementId));
  return movement ? ok(movement.id) : refuse({ code: "not_found", field: "movementId" });
}
