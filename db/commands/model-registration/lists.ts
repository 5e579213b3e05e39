import { and, eq, gte, notInArray, sql } from "drizzle-orm";
import type { RegistrationDraft } from "../../../domain/model-registration/schema.ts";
import type { WriteTx } from "../../doors.ts";
import {
  registrationMovements,
  registrationResources,
  registrationTargets,
} from "../../schema/registration-parts.ts";

type Key = { readonly registrationId: number; readonly orgPath: string };

/** Writes the repeated parts of the form: targets, resources, linked movements. */
export async function writeLists(tx: WriteTx, key: Key, draft: RegistrationDraft): Promise<void> {
  await writeTargets(tx, key, draft.targets);
  await writeResources(tx, key, draft.resources);
  const kept = draft.movementIds.length > 0 ? draft.movementIds : [0];
  await tx
    .delete(registrationMovements)
    .where(
      and(
        eq(registrationMovements.registrationId, key.registrationId),
        notInArray(registrationMovements.linkedMovementId, kept),
      ),
    );
  const linked = draft.movementIds.map((linkedMovementId) => ({ ...key, linkedMovementId }));
  if (linked.length > 0) {
    await tx.insert(registrationMovements).values(linked).onConflictDoNothing();
  }
}

/** Rows keep their identity by position, since evidence and results hang on them. */
async function writeTargets(tx: WriteTx, key: Key, targets: RegistrationDraft["targets"]) {
  const rows = targets.map((row, position) => ({ ...key, ...row, position }));
  const table = registrationTargets;
  await tx
    .delete(table)
    .where(and(eq(table.registrationId, key.registrationId), gte(table.position, rows.length)));
  if (rows.length === 0) return;
  await tx
    .insert(table)
    .values(rows)
    .onConflictDoUpdate({
      target: [table.registrationId, table.position],
      set: {
        metric: sql`excluded.metric`,
        unit: sql`excluded.unit`,
        planned: sql`excluded.planned`,
        proof: sql`excluded.proof`,
      },
    });
}

async function writeResources(tx: WriteTx, key: Key, resources: RegistrationDraft["resources"]) {
  const rows = resources.map((row, position) => ({ ...key, ...row, position }));
  const table = registrationResources;
  await tx
    .delete(table)
    .where(and(eq(table.registrationId, key.registrationId), gte(table.position, rows.length)));
  if (rows.length === 0) return;
  await tx
    .insert(table)
    .values(rows)
    .onConflictDoUpdate({
      target: [table.registrationId, table.position],
      set: {
        source: sql`excluded.source`,
        planned: sql`excluded.planned`,
        note: sql`excluded.note`,
      },
    });
}
