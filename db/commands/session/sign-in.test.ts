import { expect, it } from "vitest";
import { asSystem } from "../../doors.ts";
import { hoursLater, testNow } from "../../factories/clock.ts";
import { unique } from "../../factories/doing.ts";
import { aScene } from "../../factories/registrations.ts";
import { personOfSession } from "../../queries/viewer.ts";
import { revokeOtherSessions, revokeSession } from "./revoke.ts";
import { claimTry, openSession } from "./sign-in.ts";

const minutes = (count: number) => new Date(testNow.getTime() + count * 60_000);
const who = (sessionId: string, at = testNow) =>
  asSystem("test", (tx) => personOfSession(tx, sessionId, at));

async function wrongTries(username: string, count: number) {
  for (let at = 0; at < count; at += 1) await claimTry(username, "test", minutes(at));
}

it("locks a name after five wrong tries, for fifteen minutes from the last", async () => {
  const username = unique();
  await wrongTries(username, 5);

  const { lockedUntil } = await claimTry(username, "test", minutes(5));

  expect(lockedUntil).toEqual(minutes(4 + 15));
});

it("lets no more than five tries through, however many come at once", async () => {
  const username = unique();

  const answers = await Promise.all(
    Array.from({ length: 12 }, () => claimTry(username, "test", testNow)),
  );

  expect(answers.filter(({ lockedUntil }) => lockedUntil === null).length).toBe(5);
});

it("does not count a right try among the wrong ones", async () => {
  const { officer } = await aScene();
  await wrongTries(officer.username, 4);
  const { attemptId } = await claimTry(officer.username, "test", minutes(5));
  await openSession({ ...officer, userAgent: "test", now: minutes(5), hours: 12, attemptId });

  expect((await claimTry(officer.username, "test", minutes(6))).lockedUntil).toBe(null);
});

it("does not lock anyone else meanwhile", async () => {
  const { officer } = await aScene();
  await wrongTries(unique(), 6);

  expect((await claimTry(officer.username, "test", minutes(7))).lockedUntil).toBe(null);
});

it("opens again after that time", async () => {
  const username = unique();
  await wrongTries(username, 5);

  expect((await claimTry(username, "test", minutes(20))).lockedUntil).toBe(null);
});

it("forgets wrong tries once a right one came", async () => {
  const { officer } = await aScene();
  await wrongTries(officer.username, 4);
  await openSession({ ...officer, userAgent: "test", now: minutes(5), hours: 12 });
  await claimTry(officer.username, "test", minutes(6));

  expect((await claimTry(officer.username, "test", minutes(7))).lockedUntil).toBe(null);
});

it("ends a session at its hour", async () => {
  const { officer } = await aScene();
  const id = await openSession({ ...officer, userAgent: "test", now: testNow, hours: 12 });

  expect([await who(id), await who(id, hoursLater(testNow, 12))]).toEqual([officer.personId, null]);
});

it("ends a session at the next request once it is revoked", async () => {
  const { officer } = await aScene();
  const id = await openSession({ ...officer, userAgent: "test", now: testNow, hours: 12 });

  await revokeSession(officer, id, testNow);

  expect(await who(id)).toBe(null);
});

it("does not let one person end another's session", async () => {
  const { officer, secretary } = await aScene();
  const id = await openSession({ ...officer, userAgent: "test", now: testNow, hours: 12 });

  await revokeSession(secretary, id, testNow);

  expect(await who(id)).toBe(officer.personId);
});

it("ends nothing for what is no session's id", async () => {
  const { officer } = await aScene();
  const id = await openSession({ ...officer, userAgent: "test", now: testNow, hours: 12 });

  for (const wrong of ["", "1", `${id}'`, "\u0000".repeat(1000)]) {
    await revokeSession(officer, wrong, testNow);
  }

  expect(await who(id)).toBe(officer.personId);
});

it("signs out everywhere else and stays here", async () => {
  const { officer } = await aScene();
  const open = () => openSession({ ...officer, userAgent: "test", now: testNow, hours: 12 });
  const [here, there] = [await open(), await open()];

  await revokeOtherSessions({ ...officer, sessionId: here }, testNow);

  expect([await who(here), await who(there)]).toEqual([officer.personId, null]);
});
