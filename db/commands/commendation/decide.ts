import { asc, eq } from "drizzle-orm";
import { baseSalaryOn, bonusOf, multiplierOf } from "../../../domain/commendation/bonus.ts";
import type { CommendationCase } from "../../../domain/commendation/guards.ts";
import { goldenRegisterNumber } from "../../../domain/commendation/nominees.ts";
import type { DecideCommendation } from "../../../domain/commendation/schema.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { baseSalaryRates, nominees } from "../../schema/commendations.ts";
import { issueDecision } from "../issue-decision.ts";
import { issueNumber } from "../issue-number.ts";
import { type AwardForm, formInForce, issuerOf } from "./award-form.ts";
import { freeAchievements } from "./free-achievements.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** Symbol of the golden register among an issuer's series; it never stands on a decision. */
const goldenRegister = "SỔ VÀNG";

/**
 * The leader's decision: number and date, and for each nominee who passed the bonus by the base
 * salary of that day and a number in the golden register. The others' achievements are free again.
 */
export async function decideOnCommendation(tx: WriteTx, ctx: Context, input: DecideCommendation) {
  const admitted = await admit(tx, ctx, "decide", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const { decidedOn } = input;
  if (subject.council && decidedOn < subject.council.metOn) {
    return refuse({ code: "date_before_council", field: "decidedOn" });
  }
  const form = await formInForce(tx, ctx, subject.awardFormId, decidedOn);
  if (!form.ok) return form;
  const issued = await issueDecision(tx, ctx, {
    ...input,
    kind: "commendation",
    issuer: issuerOf(form.value),
  });
  if (!issued.ok) return issued;
  const total = await award(tx, subject, form.value, input);
  if (!total.ok) return total;
  await freeAchievements(tx, subject.id, "not_passed");
  const { id: decisionId, number } = issued.value;
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "decide",
    to,
    decidedOn,
    asked: { decisionId, number, symbol: form.value.decisionSymbol, decidedOn, ...total.value },
    set: { decisionId },
  });
  return done({ id: subject.id, decisionId }, entry);
}

/** Fixes bonus and register number of everyone who passed, in the order of the list. */
async function award(
  tx: WriteTx,
  subject: CommendationCase,
  form: AwardForm,
  { decidedOn }: DecideCommendation,
): Promise<Result<{ awarded: number; totalBonus: number }>> {
  const rates = await tx.select().from(baseSalaryRates).orderBy(asc(baseSalaryRates.validFrom));
  const baseSalary = baseSalaryOn(rates, decidedOn);
  if (baseSalary === null) {
    return refuse({ code: "no_salary_rate", field: "decidedOn", params: { date: decidedOn } });
  }
  const { orgUnitId, orgPath } = form;
  const year = Number(decidedOn.slice(0, 4));
  const awarded = subject.nominees.filter((one) => one.passed);
  let totalBonus = 0;
  for (const { id, subjectType } of awarded) {
    const number = await issueNumber(
      tx,
      { orgUnitId, orgPath, symbol: goldenRegister, year },
      null,
    );
    if (!number.ok) return number;
    const multiplier = multiplierOf(form, subjectType);
    const { raw, bonus } = bonusOf(multiplier, baseSalary, form.rounding);
    totalBonus += bonus;
    await tx
      .update(nominees)
      .set({
        multiplier,
        baseSalary,
        rawBonus: raw,
        bonus,
        goldenRegisterNo: goldenRegisterNumber(number.value, year),
      })
      .where(eq(nominees.id, id));
  }
  return ok({ awarded: awarded.length, totalBonus });
}
