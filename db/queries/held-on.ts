import { type AnyColumn, and, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import type { PlainDate } from "../../domain/plain-date.ts";

type Dated = { readonly validFrom: AnyColumn; readonly validTo: AnyColumn };

/** Whether a dated row holds on this day: from its first day on, `validTo` being the first without it. */
export function heldOn({ validFrom, validTo }: Dated, day: PlainDate): SQL | undefined {
  return and(lte(validFrom, day), or(isNull(validTo), gt(validTo, day)));
}
