import { expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { getRegistrationParts } from "../../queries/registration.ts";
import { withdrawRegistration } from "./withdraw.ts";

const reason = "Đơn vị chuyển sang mô hình khác.";

it("takes a registration back before it is accepted, and keeps the reason", async () => {
  const scene = await aScene();
  const sent = await aRegistration(scene, { state: "submitted" });

  await doing(scene.officer, withdrawRegistration, { ...sent, reason });

  const { log } = await read(scene.officer, (tx) => getRegistrationParts(tx, sent.id));
  expect([log[0]?.toState, log[0]?.note]).toEqual(["withdrawn", reason]);
});

it("is too late once the committee has accepted", async () => {
  const scene = await aScene();
  const accepted = await aRegistration(scene, { state: "accepted" });

  const answer = await write(
    scene.officer,
    { now: testNow, requestId: unique() },
    withdrawRegistration,
    { ...accepted, reason },
  );

  expect(answer).toEqual({ ok: false, refusal: { code: "wrong_state" } });
});
