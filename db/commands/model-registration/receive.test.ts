import { describe, expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { getRegistration, getRegistrationParts } from "../../queries/registration.ts";
import { acceptRegistration, returnRegistration } from "./receive.ts";
import { submitRegistration } from "./submit.ts";

const options = () => ({ now: testNow, requestId: unique() });
const notes = [{ field: "targets" as const, note: "Ghi rõ đơn vị tính." }];

describe("the committee's secretary", () => {
  it("accepts a registration, which then counts", async () => {
    const scene = await aScene();
    const sent = await aRegistration(scene, { state: "submitted" });

    await doing(scene.secretary, acceptRegistration, sent);

    const found = await read(scene.secretary, (tx) => getRegistration(tx, sent.id));
    expect(found?.row.state).toBe("accepted");
  });

  it("returns it with a reason and remarks on single fields", async () => {
    const scene = await aScene();
    const sent = await aRegistration(scene, { state: "submitted" });

    await doing(scene.secretary, returnRegistration, { ...sent, reason: "Chưa rõ", notes });

    const parts = await read(scene.officer, (tx) => getRegistrationParts(tx, sent.id));
    expect([parts.log[0]?.note, parts.notes.map(({ field, note }) => ({ field, note }))]).toEqual([
      "Chưa rõ",
      notes,
    ]);
  });

  it("may return it again after it was sent again", async () => {
    const scene = await aScene();
    const { id } = await aRegistration(scene, { state: "submitted" });
    const giveBack = (version: number) =>
      doing(scene.secretary, returnRegistration, { id, version, reason: "Chưa đủ", notes: [] });
    await giveBack(2);
    await doing(scene.officer, submitRegistration, { id, version: 3 });

    await giveBack(4);

    const found = await read(scene.officer, (tx) => getRegistration(tx, id));
    expect(found?.row.state).toBe("returned");
  });
});

it("marks the remarks as answered when the unit sends again", async () => {
  const scene = await aScene();
  const { id } = await aRegistration(scene, { state: "submitted" });
  await doing(scene.secretary, returnRegistration, { id, version: 2, reason: "Chưa rõ", notes });

  await doing(scene.officer, submitRegistration, { id, version: 3 });

  const parts = await read(scene.officer, (tx) => getRegistrationParts(tx, id));
  expect(parts.notes).toEqual([]);
});

it("does not let the officer accept their own registration", async () => {
  const scene = await aScene();
  const sent = await aRegistration(scene, { state: "submitted" });

  const answer = await write(scene.officer, options(), acceptRegistration, sent);

  expect(answer).toEqual({ ok: false, refusal: { code: "not_allowed" } });
});

it("does not let a neighbouring committee see what it would accept", async () => {
  const [scene, other] = [await aScene(), await aScene()];
  const sent = await aRegistration(scene, { state: "submitted" });

  const answer = await write(other.secretary, options(), acceptRegistration, sent);

  expect(answer).toEqual({ ok: false, refusal: { code: "not_found" } });
});
