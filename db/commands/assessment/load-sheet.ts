import { and, eq, ne } from "drizzle-orm";
import { decideScoring } from "../../../domain/assessment/rules.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { assessments } from "../../schema/assessments.ts";
import { lockCase } from "../model-registration/load.ts";

export type HeldSheet = {
  readonly id: number;
  readonly version: number;
  readonly registrationId: number;
  readonly orgPath: string;
  readonly sheetId: number;
  readonly kind: "team" | "committee";
  readonly comment: string;
};

/**
 * Locks the registration and the viewer's own unsent sheet on it, and asks whether it may be
 * filled now. Another person's sheet is not there; a sent one is closed.
 */
export async function openSheet(
  tx: WriteTx,
  ctx: Context,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<HeldSheet>> {
  const mine = and(
    eq(assessments.id, seen.id),
    eq(assessments.personId, ctx.viewer.personId),
    ne(assessments.kind, "self"),
  );
  const [found] = await tx
    .select({ registrationId: assessments.registrationId })
    .from(assessments)
    .where(mine);
  if (!found) return refuse({ code: "not_found" });
  const locked = await lockCase(tx, ctx, found.registrationId);
  if (!locked.ok) return locked;
  // Read again under the lock: it may have been taken off or sent meanwhile.
  const [sheet] = await tx.select().from(assessments).where(mine).for("update");
  if (!sheet || sheet.kind === "self") return refuse({ code: "not_found" });
  if (sheet.sentAt !== null) return refuse({ code: "already_sent" });
  const allowed = decideScoring(ctx.viewer, locked.value, sheet.kind);
  if (!allowed.ok) return allowed;
  if (sheet.version !== seen.version) return refuse({ code: "stale" });
  return ok({ ...sheet, kind: sheet.kind });
}
