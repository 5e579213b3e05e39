import { and, eq, sql } from "drizzle-orm";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { WriteTx } from "../doors.ts";
import { decisions, numberSeries } from "../schema/recognition.ts";

/** A series of numbers: one issuer, one symbol, one year. */
export type Series = {
  readonly orgUnitId: number;
  readonly orgPath: string;
  /** What follows the number on paper: "QĐ-UBND". */
  readonly symbol: string;
  readonly year: number;
};

/**
 * The number of a decision: the typed one, or the next of its series. The series row stays locked
 * until the issuing transaction ends, so two decisions at once get two numbers and a refused one
 * leaves no gap. A typed number that is already used is refused (`number_taken`).
 */
export async function issueNumber(
  tx: WriteTx,
  series: Series,
  typed: number | null,
): Promise<Result<number>> {
  const { orgUnitId, symbol, year } = series;
  await tx
    .insert(numberSeries)
    .values({ ...series, lastNumber: 0 })
    .onConflictDoNothing();
  const row = and(
    eq(numberSeries.orgUnitId, orgUnitId),
    eq(numberSeries.symbol, symbol),
    eq(numberSeries.year, year),
  );
  const [locked] = await tx
    .select({ last: numberSeries.lastNumber })
    .from(numberSeries)
    .where(row)
    .for("update");
  if (!locked) return refuse({ code: "not_allowed" });
  const number = typed ?? locked.last + 1;
  if (await isTaken(tx, series, number)) return refuse({ code: "number_taken", field: "number" });
  await tx
    .update(numberSeries)
    .set({ lastNumber: sql`greatest(${numberSeries.lastNumber}, ${number})` })
    .where(row);
  return ok(number);
}

async function isTaken(tx: WriteTx, series: Series, number: number): Promise<boolean> {
  const [found] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(
      and(
        eq(decisions.orgUnitId, series.orgUnitId),
        eq(decisions.symbol, series.symbol),
        eq(decisions.year, series.year),
        eq(decisions.number, number),
      ),
    );
  return found !== undefined;
}
