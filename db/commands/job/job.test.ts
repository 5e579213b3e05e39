import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { keptDays } from "../../../domain/job/kept.ts";
import { asSystem, type WriteTx } from "../../doors.ts";
import { hoursLater, testNow } from "../../factories/clock.ts";
import { unique } from "../../factories/doing.ts";
import { aScene } from "../../factories/registrations.ts";
import { idempotencyKeys, sessions, signInAttempts } from "../../schema/access.ts";
import { jobRuns } from "../../schema/jobs.ts";
import { forgetAnswers, forgetChanges, forgetSignIns } from "./forget.ts";
import { recordRun } from "./record-run.ts";

/** An hour more than so many days ago, and an hour less. */
const around = (days: number) =>
  [-24 * days - 1, -24 * days + 1].map((hours) => hoursLater(testNow, hours)) as [Date, Date];
const looking = <T>(run: (tx: WriteTx) => Promise<T>) => asSystem("test", run);

it("keeps the first answer to a form for its days, and no longer", async () => {
  const { officer } = await aScene();
  const [before, after] = around(keptDays.answers);
  const personId = officer.personId;
  await looking((tx) =>
    tx.insert(idempotencyKeys).values([
      { personId, key: "old", requestHash: "a", createdAt: before },
      { personId, key: "new", requestHash: "a", createdAt: after },
    ]),
  );

  await forgetAnswers(testNow);

  const kept = await looking((tx) =>
    tx
      .select({ key: idempotencyKeys.key })
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.personId, personId)),
  );
  expect(kept).toEqual([{ key: "new" }]);
});

it("forgets tries to sign in after their days", async () => {
  const username = unique();
  const [before, after] = around(keptDays.signInAttempts);
  const attempt = (attemptedAt: Date) => ({
    username,
    succeeded: false,
    attemptedAt,
    userAgent: "",
  });
  await looking((tx) => tx.insert(signInAttempts).values([attempt(before), attempt(after)]));

  await forgetSignIns(testNow);

  const kept = await looking((tx) =>
    tx
      .select({ at: signInAttempts.attemptedAt })
      .from(signInAttempts)
      .where(eq(signInAttempts.username, username)),
  );
  expect(kept).toEqual([{ at: after }]);
});

it("forgets sessions some days after they ended, by hand or by themselves, and no living one", async () => {
  const { officer } = await aScene();
  const [before, after] = around(keptDays.endedSessions);
  const session = (userAgent: string, expiresAt: Date, revokedAt: Date | null) => ({
    ...{ id: crypto.randomUUID(), personId: officer.personId, userAgent, expiresAt, revokedAt },
    ...{ createdAt: hoursLater(before, -24), lastSeenAt: before },
  });
  const living = hoursLater(testNow, 1);
  await looking((tx) =>
    tx
      .insert(sessions)
      .values([
        session("expired long ago", before, null),
        session("revoked long ago", living, before),
        session("expired", after, null),
        session("revoked", living, after),
        session("living", living, null),
      ]),
  );

  await forgetSignIns(testNow);

  const kept = await looking((tx) =>
    tx
      .select({ what: sessions.userAgent })
      .from(sessions)
      .where(eq(sessions.personId, officer.personId)),
  );
  expect(kept.map(({ what }) => what).sort()).toEqual(["expired", "living", "revoked"]);
});

it("forgets notes of changes by the clock of the server that dated them", async () => {
  const place = `9.${Number.parseInt(unique(), 16)}`;
  await looking((tx) =>
    tx.execute(sql`
      insert into changes (org_path, recorded_at)
      select ${place}::ltree, now() - hours * interval '1 hour' from unnest(array[1, 23, 25]) hours`),
  );

  await forgetChanges();

  const kept = await looking((tx) =>
    tx.execute(sql`
      select round(extract(epoch from now() - recorded_at) / 3600)::int as hours
      from changes where org_path = ${place}::ltree order by 1`),
  );
  expect([...kept]).toEqual([{ hours: 1 }, { hours: 23 }]);
});

it("remembers of a task how it last went, and how often it has failed since it succeeded", async () => {
  const later = hoursLater(testNow, 1);
  const task = "clear_leftovers";
  const run = async (endedAt: Date, succeeded: boolean) => {
    await recordRun({ task, endedAt, succeeded });
    const [row] = await looking((tx) => tx.select().from(jobRuns).where(eq(jobRuns.task, task)));
    return row;
  };

  expect([
    await run(testNow, false),
    await run(later, false),
    await run(later, true),
    await run(testNow, false),
  ]).toEqual([
    { task, doneAt: null, failedAt: testNow, failures: 1 },
    { task, doneAt: null, failedAt: later, failures: 2 },
    { task, doneAt: later, failedAt: later, failures: 0 },
    { task, doneAt: later, failedAt: testNow, failures: 1 },
  ]);
});
