import { z } from "zod";
import { line, optionalLine } from "../form/inputs.ts";
import { type PlainDate, plainDate } from "../plain-date.ts";
import { CreatePerson } from "./schema.ts";

/** A day as it is written here, dd/MM/yyyy; null when it is left out. */
function writtenDay() {
  return z
    .string()
    .optional()
    .transform((typed, ctx): PlainDate | null => {
      if (typed === undefined) return null;
      const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? [];
      const found = plainDate(Number(year), Number(month), Number(day));
      if (found) return found;
      ctx.addIssue({ code: "custom", params: { key: "bad_date" } });
      return z.NEVER;
    });
}

/** What a register without any users is begun with: its province and who looks after it. */
export const BeginRegister = z.object({
  province: line(200),
  code: optionalLine(20),
  since: writtenDay(),
  username: CreatePerson.shape.username,
  name: line(120),
  title: optionalLine(200),
});
export type BeginRegister = z.infer<typeof BeginRegister>;
