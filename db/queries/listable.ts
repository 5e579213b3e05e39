import { and, count, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { compareVietnamese } from "../../domain/vietnamese-order.ts";
import type { ReadTx } from "../doors.ts";
import { campaignFields, ratingClasses } from "../schema/campaigns.ts";
import { unitVersions } from "../schema/org.ts";
import { recognitionListItems } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";

/** What the line of a list says of a registration. */
export type ListableLine = {
  readonly id: number;
  readonly name: string;
  /** The unit as it was called on the day of registration. */
  readonly unitName: string;
  readonly fieldName: string;
  readonly className: string;
  readonly recognisable: boolean;
  readonly outstanding: boolean;
};

async function lines(tx: ReadTx, where: SQL | undefined): Promise<ListableLine[]> {
  const rows = await tx
    .select({
      id: modelRegistrations.id,
      name: modelRegistrations.name,
      unitName: unitVersions.name,
      fieldName: campaignFields.name,
      className: ratingClasses.name,
      recognisable: ratingClasses.recognisable,
      outstanding: ratingClasses.outstanding,
    })
    .from(modelRegistrations)
    .innerJoin(unitVersions, eq(unitVersions.id, modelRegistrations.unitVersionId))
    .innerJoin(ratingClasses, eq(ratingClasses.id, modelRegistrations.classId))
    .leftJoin(campaignFields, eq(campaignFields.id, modelRegistrations.fieldId))
    .leftJoin(recognitionListItems, eq(recognitionListItems.registrationId, modelRegistrations.id))
    .where(where);
  return rows
    .map((row) => ({ ...row, fieldName: row.fieldName ?? "" }))
    .sort(
      (a, b) =>
        compareVietnamese(a.unitName, b.unitName) ||
        compareVietnamese(a.name, b.name) ||
        a.id - b.id,
    );
}

/** Classified registrations of a round that stand on no list yet, by unit and name. */
export function unlistedOf(tx: ReadTx, roundId: number): Promise<ListableLine[]> {
  return lines(
    tx,
    and(
      eq(modelRegistrations.roundId, roundId),
      eq(modelRegistrations.state, "classified"),
      isNull(recognitionListItems.listId),
    ),
  );
}

/** How many of these rounds' classified registrations stand on no list yet, by round. */
export async function unlistedCounts(
  tx: ReadTx,
  roundIds: readonly number[],
): Promise<Map<number, number>> {
  const { roundId } = modelRegistrations;
  const rows = await tx
    .select({ roundId, count: count() })
    .from(modelRegistrations)
    .leftJoin(recognitionListItems, eq(recognitionListItems.registrationId, modelRegistrations.id))
    .where(
      and(
        inArray(roundId, [0, ...roundIds]),
        eq(modelRegistrations.state, "classified"),
        isNull(recognitionListItems.listId),
      ),
    )
    .groupBy(roundId);
  return new Map(rows.map((row) => [row.roundId, row.count]));
}

/** The lines of these registrations as they would be frozen now. */
export function linesOf(tx: ReadTx, ids: readonly number[]): Promise<ListableLine[]> {
  return lines(tx, inArray(modelRegistrations.id, ids.length > 0 ? [...ids] : [0]));
}
