import { expect, it } from "vitest";
import type { Viewer } from "../../domain/viewer.ts";
import { read } from "../doors.ts";
import { aRegistration, aScene } from "../factories/registrations.ts";
import { commendationsWaiting, deskOf, listsToDecide } from "./desk.ts";

async function deskIn(viewer: Viewer) {
  const groups = await read(viewer, (tx) => deskOf(tx, viewer));
  return groups.map(({ group, total, rows }) => [group, total, rows.map((row) => row.id)]);
}

it("puts drafts, and what is under way, before the officer", async () => {
  const scene = await aScene();
  const draft = await aRegistration(scene);
  const accepted = await aRegistration(scene, { state: "accepted" });

  expect(await deskIn(scene.officer)).toEqual([
    ["drafts", 1, [draft.id]],
    ["reports", 1, [accepted.id]],
  ]);
});

it("puts what was sent before the secretary of the committee that owns the campaign", async () => {
  const scene = await aScene();
  const sent = await aRegistration(scene, { state: "submitted" });

  expect(await deskIn(scene.secretary)).toEqual([["receive", 1, [sent.id]]]);
});

it("puts nothing before people whose turn it is not", async () => {
  const scene = await aScene();
  await aRegistration(scene, { state: "submitted" });
  const idle = [scene.chair, scene.leader, scene.commendationOfficer, scene.administrator];

  const desks = await Promise.all(
    idle.map((viewer) =>
      read(viewer, async (tx) => [
        ...(await deskOf(tx, viewer)),
        ...(await listsToDecide(tx, viewer)),
        ...(await commendationsWaiting(tx, viewer)),
      ]),
    ),
  );

  expect(desks).toEqual([[], [], [], []]);
});

it("counts all that waits and shows the first ten", async () => {
  const scene = await aScene();
  for (let count = 0; count < 12; count += 1) await aRegistration(scene);

  const [drafts] = await read(scene.officer, (tx) => deskOf(tx, scene.officer));

  expect([drafts?.total, drafts?.rows.length]).toEqual([12, 10]);
});
