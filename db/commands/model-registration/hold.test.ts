import { expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { getRegistration, getRegistrationParts } from "../../queries/registration.ts";
import { resumeRegistration, suspendRegistration } from "./hold.ts";
import { acceptRegistration } from "./receive.ts";

const options = () => ({ now: testNow, requestId: unique() });
const hold = { hold: "complaint", reason: "Đơn phản ánh ngày 10/9." } as const;

it("blocks every step until it ends, with its reason on the dossier", async () => {
  const scene = await aScene();
  const { id } = await aRegistration(scene, { state: "submitted" });
  await doing(scene.secretary, suspendRegistration, { id, version: 2, ...hold });

  const answer = await write(scene.secretary, options(), acceptRegistration, { id, version: 3 });

  const parts = await read(scene.secretary, (tx) => getRegistrationParts(tx, id));
  expect([answer, parts.hold?.reason, parts.hold?.note]).toEqual([
    { ok: false, refusal: { code: "suspended" } },
    hold.hold,
    hold.reason,
  ]);
});

it("lets the registration go on from where it stood", async () => {
  const scene = await aScene();
  const { id } = await aRegistration(scene, { state: "submitted" });
  await doing(scene.secretary, suspendRegistration, { id, version: 2, ...hold });

  await doing(scene.secretary, resumeRegistration, { id, version: 3, reason: "Đã kết luận." });

  const found = await read(scene.secretary, async (tx) => ({
    row: (await getRegistration(tx, id))?.row,
    hold: (await getRegistrationParts(tx, id)).hold,
  }));
  expect([found.row?.state, found.row?.suspended, found.hold]).toEqual(["submitted", false, null]);
});
