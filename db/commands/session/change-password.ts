import { eq, sql } from "drizzle-orm";
import type { Viewer } from "../../../domain/viewer.ts";
import { asSystem, writeAudit } from "../../doors.ts";
import { people } from "../../schema/people.ts";

/** The hash that a person's password is checked against. */
export async function ownPasswordHash(viewer: Viewer): Promise<string | null> {
  const [row] = await asSystem("change of one's own password", (tx) =>
    tx.select({ hash: people.passwordHash }).from(people).where(eq(people.id, viewer.personId)),
  );
  return row?.hash ?? null;
}

/** Gives the viewer a new password, already hashed, and ends every other session of theirs. */
export function changeOwnPassword(viewer: Viewer, passwordHash: string, now: Date): Promise<void> {
  return asSystem("change of one's own password", async (tx) => {
    const [person] = await tx
      .update(people)
      .set({ passwordHash, mustChangePassword: false, version: sql`${people.version} + 1` })
      .where(eq(people.id, viewer.personId))
      .returning({ path: people.orgPath });
    await tx.execute(sql`update sessions set revoked_at = ${now.toISOString()}::timestamptz
      where person_id = ${viewer.personId} and revoked_at is null
        and id is distinct from ${viewer.sessionId}::uuid`);
    await writeAudit(tx, { viewer, now, requestId: crypto.randomUUID(), sample: false }, [
      {
        action: "person.change_password",
        subject: { type: "person", id: viewer.personId },
        orgPath: person?.path ?? "",
      },
    ]);
  });
}
