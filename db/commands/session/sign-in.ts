import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import { lockedUntil, lockOut } from "../../../domain/person/sign-in.ts";
import { asSystem, writeAudit } from "../../doors.ts";
import { sessions, signInAttempts } from "../../schema/access.ts";
import { people } from "../../schema/people.ts";

/** What is known of a name before its password is looked at. */
export function beforeSignIn(username: string, now: Date) {
  return asSystem("sign-in", async (tx) => {
    const [person] = await tx
      .select({ id: people.id, hash: people.passwordHash, deactivatedAt: people.deactivatedAt })
      .from(people)
      .where(eq(people.username, username));
    const lastSuccess = tx
      .select({ at: sql<Date>`coalesce(max(${signInAttempts.attemptedAt}), '-infinity')` })
      .from(signInAttempts)
      .where(and(eq(signInAttempts.username, username), eq(signInAttempts.succeeded, true)));
    const wrong = await tx
      .select({ at: signInAttempts.attemptedAt })
      .from(signInAttempts)
      .where(
        and(
          eq(signInAttempts.username, username),
          eq(signInAttempts.succeeded, false),
          gt(signInAttempts.attemptedAt, new Date(now.getTime() - lockOut.minutes * 60_000)),
          gt(signInAttempts.attemptedAt, sql`(${lastSuccess})`),
        ),
      )
      .orderBy(desc(signInAttempts.attemptedAt));
    const active = person && !person.deactivatedAt ? person : null;
    return {
      person: active,
      lockedUntil: lockedUntil(
        wrong.map((row) => row.at),
        now,
      ),
    };
  });
}

/** Remembers a wrong try; unknown names are counted like known ones. */
export function rememberWrongTry(username: string, userAgent: string, now: Date) {
  return asSystem("sign-in", async (tx) => {
    await tx
      .insert(signInAttempts)
      .values({ username, succeeded: false, attemptedAt: now, userAgent });
  });
}

export type Opening = {
  readonly personId: number;
  readonly username: string;
  readonly userAgent: string;
  readonly now: Date;
  /** How long the session lives. */
  readonly hours: number;
};

/** Opens a session, with its audit row. Returns the id that the cookie carries. */
export function openSession(opening: Opening): Promise<string> {
  const { personId, username, userAgent, now, hours } = opening;
  const id = randomUUID();
  return asSystem("sign-in", async (tx) => {
    await tx
      .insert(signInAttempts)
      .values({ username, succeeded: true, attemptedAt: now, userAgent });
    await tx.insert(sessions).values({
      id,
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + hours * 3_600_000),
      userAgent: userAgent.slice(0, 300),
    });
    const [person] = await tx
      .select({ name: people.name, path: people.orgPath })
      .from(people)
      .where(eq(people.id, personId));
    const ctx = {
      viewer: { personId, name: person?.name ?? "" },
      now,
      requestId: id,
      sample: false,
    };
    await writeAudit(tx, ctx, [
      {
        action: "session.open",
        subject: { type: "person", id: personId },
        orgPath: person?.path ?? "",
      },
    ]);
    return id;
  });
}
