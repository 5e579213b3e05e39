import { eq } from "drizzle-orm";
import { decidePrepare, proposedOutcome } from "../../../domain/recognition/rules.ts";
import type { CreateList } from "../../../domain/recognition/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { unlistedOf } from "../../queries/listable.ts";
import { campaigns, rounds } from "../../schema/campaigns.ts";
import { recognitionListItems, recognitionLists } from "../../schema/recognition.ts";
import { listEntry } from "./load-list.ts";

/**
 * Begins the list put to the deciding body, with all classified registrations of the round that
 * stand on no list: proposed for recognition where their class allows it, else for declining.
 */
export async function createList(tx: WriteTx, ctx: Context, input: CreateList) {
  const [campaign] = await tx
    .select({ orgUnitId: campaigns.orgUnitId, orgPath: campaigns.orgPath })
    .from(rounds)
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(eq(rounds.id, input.roundId));
  if (!campaign) return refuse({ code: "not_found" });
  const allowed = decidePrepare(
    ctx.viewer,
    { ownerPath: campaign.orgPath, state: "draft" },
    "draft",
  );
  if (!allowed.ok) return allowed;
  const lines = await unlistedOf(tx, input.roundId);
  if (lines.length === 0) return refuse({ code: "list_empty" });
  const [list] = await tx
    .insert(recognitionLists)
    .values({
      ...campaign,
      roundId: input.roundId,
      title: input.title,
      state: "draft",
      createdById: ctx.viewer.personId,
      createdAt: ctx.now,
      sample: ctx.sample,
    })
    .returning({ id: recognitionLists.id });
  if (!list) throw new Error("insert returned no row");
  await tx.insert(recognitionListItems).values(
    lines.map((line, position) => ({
      listId: list.id,
      orgPath: campaign.orgPath,
      registrationId: line.id,
      outcome: proposedOutcome(line.recognisable),
      position,
    })),
  );
  const after = { title: input.title, lines: lines.length };
  return done(
    { id: list.id },
    listEntry("create", { ...list, orgPath: campaign.orgPath }, { after }),
  );
}
