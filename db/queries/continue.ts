import { and, eq, inArray, sql } from "drizzle-orm";
import { canSomewhere } from "../../domain/access/can.ts";
import { countedStates } from "../../domain/model-registration/workflow.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { rounds } from "../schema/campaigns.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { openRounds } from "./registration-form.ts";

/**
 * The open rounds in which this viewer may register the same model again as maintained, the one
 * that closes first leading; none before it was accepted, or once a registration of a later year
 * continues it.
 */
export async function roundsToContinue(
  tx: ReadTx,
  viewer: Viewer,
  registrationId: number,
  today: PlainDate,
) {
  if (!canSomewhere(viewer, "registration.write")) return [];
  const [last] = await tx
    .select({ year: rounds.year })
    .from(modelRegistrations)
    .innerJoin(rounds, eq(rounds.id, modelRegistrations.roundId))
    .where(
      and(
        eq(modelRegistrations.id, registrationId),
        inArray(modelRegistrations.state, [...countedStates]),
        sql`not exists (select from ${modelRegistrations} as later
          join ${rounds} as later_round on later_round.id = later.round_id
          where later.emulation_model_id = ${modelRegistrations.emulationModelId}
            and later_round.year > ${rounds.year})`,
      ),
    );
  if (!last) return [];
  const open = await openRounds(tx, viewer, today);
  return open.filter(({ year }) => year > last.year);
}
