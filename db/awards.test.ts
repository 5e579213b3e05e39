import { expect, it } from "vitest";
import { allRegistrations } from "../domain/model-registration/filters.ts";
import type { Viewer } from "../domain/viewer.ts";
import { read } from "./doors.ts";
import { carriedTo } from "./factories/assessments.ts";
import { award } from "./factories/awards.ts";
import { aUnit } from "./factories/foundation.ts";
import { aPerson } from "./factories/people.ts";
import { aScene } from "./factories/registrations.ts";
import { awardsOf } from "./queries/awards-of.ts";
import { listRegistrations } from "./queries/registrations.ts";

/** What a viewer reads of the awards of a registration. */
function seenBy(viewer: Viewer, id: number) {
  return read(viewer, async (tx) =>
    (await awardsOf(tx, id)).map((one) => [one.decidedOn, one.revokedOn, one.open]),
  );
}

/** Two registrations of the ward that the province commended; the second award was cancelled. */
async function commendedAbove() {
  const scene = await aScene();
  const { province, administrator, campaign } = scene;
  const signer = await aPerson(scene, { roles: [["leader", province]] });
  const neighbour = await aUnit(administrator, province, "ward");
  const stranger = await aPerson(scene, { roles: [["leader", neighbour]] });
  const { id } = await carriedTo(scene, "classified");
  const { id: cancelled } = await carriedTo(scene, "classified", { unit: scene.cell });
  const issue = { issuer: province, campaignId: campaign.id };
  await award(signer, {
    ...issue,
    registrationIds: [id],
    decidedOn: "2026-10-18",
    revokedOn: null,
  });
  const ended = { decidedOn: "2026-10-18", revokedOn: "2026-11-01" } as const;
  await award(signer, { ...issue, ...ended, registrationIds: [cancelled] });
  return { ...scene, id, cancelled, signer, stranger };
}

it("tells a ward of the award that a higher level gave its registration, and no other ward", async () => {
  const { id, cancelled, leader, signer, stranger } = await commendedAbove();

  expect(await seenBy(leader, id)).toEqual([["2026-10-18", null, false]]);
  expect(await seenBy(leader, cancelled)).toEqual([["2026-10-18", "2026-11-01", false]]);
  expect(await seenBy(signer, id)).toEqual([["2026-10-18", null, true]]);
  expect(await seenBy(stranger, id)).toEqual([]);
});

it("counts for the ward what a higher level commended, as long as it holds", async () => {
  const { id, cancelled, leader, signer } = await commendedAbove();
  const on = (viewer: Viewer, asOf: "2026-10-20" | "2026-11-02") =>
    read(viewer, async (tx) => {
      const asked = { ...allRegistrations, group: "commended", asOf } as const;
      const { rows } = await listRegistrations(tx, asked, "2026-11-20");
      return rows.map((row) => row.id).sort((a, b) => a - b);
    });

  for (const viewer of [leader, signer]) {
    expect(await on(viewer, "2026-10-20")).toEqual([id, cancelled]);
    expect(await on(viewer, "2026-11-02")).toEqual([id]);
  }
});
