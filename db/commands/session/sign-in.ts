import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { lockedUntil, lockOut } from "../../../domain/person/sign-in.ts";
import { asSystem, type WriteTx, writeAudit } from "../../doors.ts";
import { sessions, signInAttempts } from "../../schema/access.ts";
import { people } from "../../schema/people.ts";

/**
 * Counts a try before its password is looked at, so that many at once do not pass together: the
 * living account of this name, or until when the name is locked. Unknown names count like known
 * ones; a try counts as wrong until `openSession` is told of it.
 */
export function claimTry(username: string, userAgent: string, now: Date) {
  return asSystem("sign-in", async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sign_in'), hashtext(${username}))`);
    const until = lockedUntil(await wrongTries(tx, username, now), now);
    const [person] = await tx
      .select({ id: people.id, hash: people.passwordHash })
      .from(people)
      .where(and(eq(people.username, username), isNull(people.deactivatedAt)));
    const attemptId = until === null ? await insertTry(tx, { username, userAgent, now }) : null;
    return { person: person ?? null, lockedUntil: until, attemptId };
  });
}

/** When this name was tried wrongly since its last right try, newest first. */
async function wrongTries(tx: WriteTx, username: string, now: Date): Promise<Date[]> {
  const lastSuccess = tx
    .select({ at: sql<Date>`coalesce(max(${signInAttempts.attemptedAt}), '-infinity')` })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.username, username), eq(signInAttempts.succeeded, true)));
  const rows = await tx
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
  return rows.map((row) => row.at);
}

type Try = Pick<Opening, "username" | "userAgent" | "now">;

async function insertTry(tx: WriteTx, { username, userAgent, now }: Try): Promise<number> {
  const [row] = await tx
    .insert(signInAttempts)
    .values({ username, succeeded: false, attemptedAt: now, userAgent: userAgent.slice(0, 300) })
    .returning({ id: signInAttempts.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

export type Opening = {
  readonly personId: number;
  readonly username: string;
  readonly userAgent: string;
  readonly now: Date;
  /** How long the session lives. */
  readonly hours: number;
  /** The try that was right; without one it is counted here. */
  readonly attemptId?: number | null;
};

/** Opens a session, with its audit row. Returns the id that the cookie carries. */
export function openSession(opening: Opening): Promise<string> {
  const { personId, userAgent, now, hours } = opening;
  const id = randomUUID();
  return asSystem("sign-in", async (tx) => {
    const attemptId = opening.attemptId ?? (await insertTry(tx, opening));
    await tx
      .update(signInAttempts)
      .set({ succeeded: true })
      .where(eq(signInAttempts.id, attemptId));
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
