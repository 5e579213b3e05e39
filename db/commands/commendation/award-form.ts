import { eq } from "drizzle-orm";
import { type PlainDate, plainDateOf } from "../../../domain/plain-date.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { awardForms } from "../../schema/commendations.ts";

export type AwardForm = typeof awardForms.$inferSelect;

/** Is the form in force on this day? `validTo` is the first day it no longer is. */
function isInForce(form: Pick<AwardForm, "validFrom" | "validTo">, day: PlainDate): boolean {
  return form.validFrom <= day && (form.validTo === null || day < form.validTo);
}

/** Who issues, and under which symbol, as the form of award says. */
export function issuerOf({ orgUnitId, orgPath, issuerName, decisionSymbol }: AwardForm) {
  return { orgUnitId, orgPath, name: issuerName, symbol: decisionSymbol };
}

/** The form of award, in force on this day (today when not said). */
export async function formInForce(
  tx: WriteTx,
  ctx: Context,
  id: number,
  day: PlainDate = plainDateOf(ctx.now),
): Promise<Result<AwardForm>> {
  const [form] = await tx.select().from(awardForms).where(eq(awardForms.id, id));
  if (!form) return refuse({ code: "not_found", field: "awardFormId" });
  if (isInForce(form, day)) return ok(form);
  return refuse({ code: "form_not_valid", field: "awardFormId", params: { date: day } });
}
