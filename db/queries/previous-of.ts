import { sql } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";

export type Previous = {
  readonly id: number;
  readonly code: string | null;
  readonly name: string;
  readonly year: number;
  readonly unitName: string;
  readonly areaName: string;
  readonly emulationModelId: number;
  /** Whether the viewer sees that registration too. */
  readonly open: boolean;
};

/** The earlier registration that this one carries on, told to whoever sees this one; or null. */
export async function previousOf(tx: ReadTx, registrationId: number): Promise<Previous | null> {
  const [previous] = await tx.execute<Previous>(sql`
    select told.id, told.code, told.name, told.year, told.unit_name as "unitName",
      told.area_name as "areaName", told.emulation_model_id as "emulationModelId",
      seen.id is not null as open
    from app_previous_of(${registrationId}) told
    left join model_registrations seen on seen.id = told.id`);
  return previous ?? null;
}
