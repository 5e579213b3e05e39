import { and, eq } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { numberSeries } from "../schema/recognition.ts";

/** The number that the series would give next; a proposal, fixed only when the decision is entered. */
export async function proposedNumber(
  tx: ReadTx,
  series: { readonly orgUnitId: number; readonly symbol: string; readonly year: number },
): Promise<number> {
  const [row] = await tx
    .select({ last: numberSeries.lastNumber })
    .from(numberSeries)
    .where(
      and(
        eq(numberSeries.orgUnitId, series.orgUnitId),
        eq(numberSeries.symbol, series.symbol),
        eq(numberSeries.year, series.year),
      ),
    );
  return (row?.last ?? 0) + 1;
}
