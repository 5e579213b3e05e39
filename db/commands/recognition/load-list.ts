import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ListCase } from "../../../domain/recognition/rules.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { WriteTx } from "../../doors.ts";
import { campaigns, rounds } from "../../schema/campaigns.ts";
import { orgUnits } from "../../schema/org.ts";
import { recognitionListItems, recognitionLists } from "../../schema/recognition.ts";

const recogniser = alias(orgUnits, "recogniser");

export type LoadedList = ListCase & {
  readonly title: string;
  readonly roundId: number;
  readonly orgPath: string;
  readonly frozenAt: Date | null;
  readonly decisionId: number | null;
  readonly issuer: {
    readonly orgUnitId: number;
    readonly orgPath: string;
    readonly name: string;
    readonly symbol: string;
  };
};

/** Locks a list and compares the version that was seen. Not there and not yours are one. */
export async function lockList(
  tx: WriteTx,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<LoadedList>> {
  const list = recognitionLists;
  await tx.select({ id: list.id }).from(list).where(eq(list.id, seen.id)).for("update");
  const [row] = await tx
    .select({
      list,
      ownerPath: campaigns.orgPath,
      recogniserName: campaigns.recogniserName,
      symbol: campaigns.decisionSymbol,
      recogniserUnitId: recogniser.id,
      recogniserPath: recogniser.path,
      lines: sql<number>`(select count(*)::int from ${recognitionListItems}
        where ${recognitionListItems.listId} = ${list.id})`,
    })
    .from(list)
    .innerJoin(rounds, eq(rounds.id, list.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(recogniser, eq(recogniser.id, campaigns.recogniserUnitId))
    .where(eq(list.id, seen.id));
  if (!row) return refuse({ code: "not_found" });
  if (row.list.version !== seen.version) return refuse({ code: "stale" });
  const { recogniserName: name, recogniserUnitId: orgUnitId, symbol } = row;
  return ok({
    ...row.list,
    ownerPath: row.ownerPath,
    recogniserPath: row.recogniserPath,
    lines: row.lines,
    issuer: { orgUnitId, orgPath: row.recogniserPath, name, symbol },
  });
}

/** The audit line of a change to a list. */
export function listEntry(
  action: string,
  list: { readonly id: number; readonly orgPath: string },
  change: { before?: Record<string, unknown>; after?: Record<string, unknown> } = {},
) {
  return {
    action: `recognition_list.${action}`,
    subject: { type: "recognition_list", id: list.id },
    orgPath: list.orgPath,
    ...change,
  };
}
