import { describe, expect, it } from "vitest";
import type { Viewer } from "../../domain/viewer.ts";
import { sendScores } from "../commands/assessment/send-scores.ts";
import { read } from "../doors.ts";
import { carriedTo, reportOf, sheetOf } from "../factories/assessments.ts";
import { doing } from "../factories/doing.ts";
import { aPerson } from "../factories/people.ts";
import { aScene } from "../factories/registrations.ts";
import { ballotPoints } from "./ballot-points.ts";
import { ballotsOf } from "./ballots.ts";
import { classificationRows } from "./classification.ts";
import { registrationCases } from "./registration-case.ts";

function seenBy(viewer: Viewer, id: number) {
  return read(viewer, async (tx) => {
    const cases = await registrationCases(tx, viewer, [id]);
    const ballots = (await ballotsOf(tx, viewer, cases)).get(id) ?? [];
    return ballots.map(({ kind, sent, total }) => `${kind} ${sent ? "sent" : "open"} ${total}`);
  });
}

/** Kinds of the sheets whose points the viewer reads, and the remarks. */
function readBy(viewer: Viewer, id: number) {
  return read(viewer, async (tx) => {
    const cases = await registrationCases(tx, viewer, [id]);
    const { points, remarks } = await ballotPoints(
      tx,
      (await ballotsOf(tx, viewer, cases)).get(id) ?? [],
    );
    return [...new Set(points.map(({ kind }) => kind)), ...remarks.map(({ comment }) => comment)];
  });
}

/** One member's sheet is sent, the other's and the inspector's are open. */
async function halfScored() {
  const scene = await aScene();
  const { id } = await carriedTo(scene, "appraised");
  const [inspector, first, second] = scene.members;
  await doing(first, sendScores, await sheetOf(scene, first, id, "committee", 0.8));
  return { scene, ...scene, id, inspector, first, second };
}

describe("others' ballots", () => {
  it("stay hidden from a member until the own one is sent", async () => {
    const { scene, id, second } = await halfScored();
    const before = await seenBy(second, id);

    await doing(second, sendScores, await sheetOf(scene, second, id, "committee", 0.7));

    expect(before).toEqual(["team open null", "committee sent null", "committee open null"]);
    expect(await seenBy(second, id)).toEqual([
      "team open null",
      "committee sent 80",
      "committee sent 70",
    ]);
  });

  it("stay hidden from an inspector who still owes a sheet", async () => {
    const { id, inspector } = await halfScored();

    expect(await seenBy(inspector, id)).toEqual([
      "team open null",
      "committee sent null",
      "committee open null",
    ]);
  });

  it("show their totals to secretary, chair and leader once sent, never before", async () => {
    const { id, secretary, chair, leader } = await halfScored();
    const shown = ["team open null", "committee sent 80", "committee open null"];

    expect([
      await seenBy(secretary, id),
      await seenBy(chair, id),
      await seenBy(leader, id),
    ]).toEqual([shown, shown, shown]);
  });

  it("are not for the registering officer, nor for anybody of the own unit", async () => {
    const { scene, id, officer, ward, women } = await halfScored();
    const related = await aPerson(scene, {
      roles: [["committee_chair", ward]],
      memberOf: [women],
    });

    expect([await seenBy(officer, id), await seenBy(related, id)]).toEqual([[], []]);
  });

  it("are not there for another ward", async () => {
    const { id } = await halfScored();
    const stranger = await aScene();

    expect(await seenBy(stranger.chair, id)).toEqual([]);
  });
});

describe("points, reasons and remarks of others", () => {
  it("stay hidden from a member until the own sheet is sent, as the totals do", async () => {
    const { scene, id, second, chair, officer } = await halfScored();
    const own = {
      ...(await sheetOf(scene, second, id, "committee", 0.7)),
      comment: "Cần nhân rộng",
    };
    const before = await readBy(second, id);

    await doing(second, sendScores, own);

    const seen = ["committee", "Cần nhân rộng"];
    expect([before, await readBy(second, id)]).toEqual([[], seen]);
    expect([await readBy(chair, id), await readBy(officer, id)]).toEqual([seen, []]);
  });
});

describe("the table of a round", () => {
  it("proposes the class from the members' mean and says why one cannot be concluded", async () => {
    const { scene, id, chair, campaign } = await halfScored();
    const done = await carriedTo(scene, "scored", { share: 0.8 });

    const { rows } = await read(chair, (tx) =>
      classificationRows(tx, chair, campaign.roundId, "2026-09-15"),
    );

    const told = new Map(
      rows.map((row) => [
        row.id,
        [row.team, row.proposal.mean, row.proposal.proposed?.name, row.refusal?.code ?? "open"],
      ]),
    );
    expect(told).toEqual(
      new Map([
        [id, [null, 80, "Tốt", "scores_missing"]],
        [done.id, [80, 80, "Tốt", "open"]],
      ]),
    );
  });

  it("holds only what has been reported", async () => {
    const scene = await aScene();
    const { id } = await carriedTo(scene, "accepted");
    await reportOf(scene.officer, id);

    const { rows } = await read(scene.chair, (tx) =>
      classificationRows(tx, scene.chair, scene.campaign.roundId, "2026-09-15"),
    );

    expect(rows).toEqual([]);
  });
});
