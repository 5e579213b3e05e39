import { beforeAll, describe, expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { campaignOfYear } from "../../factories/campaigns.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aRegistration, aScene, draftOf, type Scene } from "../../factories/registrations.ts";
import { getRegistration } from "../../queries/registration.ts";
import { earlierRegistrations } from "../../queries/registration-form.ts";
import { createCampaign } from "../campaign/create.ts";
import { saveRegistration } from "./save.ts";

/** The ward's campaign of the year after, and what its form is filled with. */
async function nextYear(scene: Scene) {
  const campaign = campaignOfYear(scene.ward, 2027);
  const { roundId } = await doing(scene.secretary, createCampaign, campaign);
  const bare = { fieldId: null, topicId: null, movementIds: [] };
  return { ...draftOf(scene.campaign, scene.cell), ...bare, roundId };
}

let scene: Scene;
let draft: Awaited<ReturnType<typeof nextYear>>;
let earlier: { readonly id: number; readonly version: number };

beforeAll(async () => {
  scene = await aScene();
  draft = await nextYear(scene);
  earlier = await aRegistration(scene, { state: "accepted" });
});

async function lifeOf(id: number) {
  const found = await read(scene.officer, (tx) => getRegistration(tx, id));
  return found?.row.emulationModelId;
}
const maintained = () => ({ ...draft, type: "maintained" as const, previousId: earlier.id });
const offered = async (kept?: { id: number | null; previousId: number | null }) => {
  const rows = await read(scene.officer, (tx) => earlierRegistrations(tx, draft.roundId, kept));
  return rows.map(({ id }) => id);
};

describe("what a registration follows", () => {
  it("is offered when it was accepted in an earlier year", async () => {
    await aRegistration(scene, { state: "submitted" });

    expect(await offered()).toEqual([earlier.id]);
  });

  it("is offered when it is what the new one carries on, whatever else is offered", async () => {
    const before = await aRegistration(scene, { state: "submitted" });

    expect(await offered({ id: null, previousId: before.id })).toEqual([before.id, earlier.id]);
  });

  it("goes on in it when it is maintained, and is left when it is not", async () => {
    const own = await doing(scene.officer, saveRegistration, draft);
    const first = await lifeOf(own.id);

    const followed = await doing(scene.officer, saveRegistration, { ...maintained(), ...own });
    const second = await lifeOf(own.id);
    const alone = { ...draft, ...followed, previousId: earlier.id };
    await doing(scene.officer, saveRegistration, alone);
    const found = await read(scene.officer, (tx) => getRegistration(tx, own.id));

    expect([second, first === second]).toEqual([await lifeOf(earlier.id), false]);
    expect([found?.row.previousId, found?.row.emulationModelId === second]).toEqual([null, false]);
  });

  it("is followed once a year, and offered to whoever follows it", async () => {
    const { id } = await doing(scene.officer, saveRegistration, maintained());
    const options = { now: testNow, requestId: unique() };

    const twin = await write(scene.officer, options, saveRegistration, maintained());

    const refusal = { code: "once_a_round", field: "previousId" };
    expect(twin).toEqual({ ok: false, refusal });
    expect(await offered()).toEqual([]);
    expect(await offered({ id, previousId: earlier.id })).toEqual([earlier.id]);
  });

  it("stays what it is under the hand of an officer who does not see it", async () => {
    const replicated = { ...draft, type: "replicated" as const, previousId: earlier.id };
    const saved = await doing(scene.officer, saveRegistration, replicated);
    const ofCell = await aPerson(scene, { roles: [["ward_officer", scene.cell]] });
    const seen = (id: number) => read(ofCell, (tx) => getRegistration(tx, id));
    const kept = { id: saved.id, previousId: earlier.id };

    const choices = await read(ofCell, (tx) => earlierRegistrations(tx, draft.roundId, kept));
    await doing(ofCell, saveRegistration, { ...replicated, ...saved, name: "Nhân rộng, sửa tên" });

    const { row, previous } = (await seen(saved.id)) ?? {};
    expect(await seen(earlier.id)).toBeNull();
    expect(choices.map(({ id }) => id)).toEqual([earlier.id]);
    expect([row?.name, row?.previousId]).toEqual(["Nhân rộng, sửa tên", earlier.id]);
    expect([previous?.id, previous?.open]).toEqual([earlier.id, false]);
  });
});
