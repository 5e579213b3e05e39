import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Viewer } from "../../../domain/viewer.ts";
import { read } from "../../doors.ts";
import { carriedTo, sheetOf, versionOf } from "../../factories/assessments.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aFrozenList, aList } from "../../factories/recognitions.ts";
import { aScene } from "../../factories/registrations.ts";
import { classifications } from "../../schema/assessments.ts";
import { recognitionListItems } from "../../schema/recognition.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { sendScores } from "../assessment/send-scores.ts";
import { classifyRegistrations } from "./classify.ts";
import { suspendRegistration } from "./hold.ts";
import { reopenClassification } from "./reopen.ts";

async function scored() {
  const scene = await aScene();
  const seen = await carriedTo(scene, "scored");
  const [best = 0, good = 0, fair = 0, , failed = 0] = scene.campaign.classIds;
  const item = { ...seen, classId: best, reason: "" };
  return { scene, ...scene, seen, item, classes: { best, good, fair, failed } };
}

const input = (
  ...items: { id: number; version: number; classId: number | null; reason: string }[]
) => ({
  conclusion: "Biên bản họp số 02",
  items,
});

function rowOf(viewer: Viewer, id: number) {
  return read(viewer, async (tx) => {
    const [row] = await tx
      .select({ state: modelRegistrations.state, classId: modelRegistrations.classId })
      .from(modelRegistrations)
      .where(eq(modelRegistrations.id, id));
    return row;
  });
}

function reasonOf(answer: {
  ok: boolean;
  refusal?: { params?: Readonly<Record<string, unknown>> };
}) {
  return answer.ok ? "done" : answer.refusal?.params?.["reason"];
}

describe("concluding a class", () => {
  it("keeps the class, the mean of the members' totals and the words of the meeting", async () => {
    const { chair, seen, item, classes } = await scored();

    await doing(chair, classifyRegistrations, input(item));

    const kept = await read(chair, (tx) =>
      tx.select().from(classifications).where(eq(classifications.registrationId, seen.id)),
    );
    expect(await rowOf(chair, seen.id)).toEqual({ state: "classified", classId: classes.best });
    expect(kept.map(({ meanScore, conclusion }) => [meanScore, conclusion])).toEqual([
      [90, "Biên bản họp số 02"],
    ]);
  });

  it("leaves the inspectors' and the unit's own points out of the mean", async () => {
    const scene = await aScene();
    const { id } = await carriedTo(scene, "appraised");
    const [inspector, first, second] = scene.members;
    await doing(inspector, sendScores, await sheetOf(scene, inspector, id, "team", 0.6));
    await doing(first, sendScores, await sheetOf(scene, first, id, "committee", 0.7));
    await doing(second, sendScores, await sheetOf(scene, second, id, "committee", 0.65));
    const version = await versionOf(scene.chair, id);
    const fair = scene.campaign.classIds[2] ?? 0;

    const item = { id, version, classId: fair, reason: "" };
    await doing(scene.chair, classifyRegistrations, input(item));

    const [kept] = await read(scene.chair, (tx) =>
      tx.select().from(classifications).where(eq(classifications.registrationId, id)),
    );
    expect(kept?.meanScore).toBe(67.5);
  });

  it("may depart from the score with a reason only", async () => {
    const { chair, item, seen, classes } = await scored();
    const lower = { ...item, classId: classes.good };

    const silent = await trying(chair, classifyRegistrations, input(lower));
    const said = await refusalOf(
      chair,
      classifyRegistrations,
      input({ ...lower, reason: "Số liệu của một chỉ tiêu chưa rõ" }),
    );

    expect([reasonOf(silent), said]).toEqual(["reason_missing", "done"]);
    expect(await rowOf(chair, seen.id)).toEqual({ state: "classified", classId: classes.good });
  });

  it("needs a class of the campaign itself", async () => {
    const { chair, item } = await scored();
    const other = await aScene();
    const foreign = other.campaign.classIds[0] ?? 0;

    expect([
      reasonOf(await trying(chair, classifyRegistrations, input({ ...item, classId: null }))),
      reasonOf(await trying(chair, classifyRegistrations, input({ ...item, classId: foreign }))),
    ]).toEqual(["class_missing", "class_missing"]);
  });

  it("waits for every assigned sheet", async () => {
    const scene = await aScene();
    const seen = await carriedTo(scene, "appraised");
    const item = { ...seen, classId: scene.campaign.classIds[0] ?? 0, reason: "" };

    const answer = await trying(scene.chair, classifyRegistrations, input(item));

    expect(reasonOf(answer)).toBe("scores_missing");
  });

  it("is the chair's, who does not conclude on the own unit", async () => {
    const { scene, secretary, members, women, ward, item } = await scored();
    const related = await aPerson(scene, {
      roles: [["committee_chair", ward]],
      memberOf: [women],
    });

    expect([
      reasonOf(await trying(secretary, classifyRegistrations, input(item))),
      reasonOf(await trying(members[1], classifyRegistrations, input(item))),
      reasonOf(await trying(related, classifyRegistrations, input(item))),
    ]).toEqual(["not_allowed", "not_allowed", "own_unit"]);
  });

  it("holds for all of many or for none, and names the one that stops it", async () => {
    const { scene, chair, secretary, seen, item } = await scored();
    const other = await carriedTo(scene, "scored");
    const held = await carriedTo(scene, "scored");
    await doing(secretary, suspendRegistration, {
      ...held,
      hold: "complaint",
      reason: "Có đơn thư",
    });
    const of = (id: number, version: number) => ({ ...item, id, version });

    const answer = await trying(
      chair,
      classifyRegistrations,
      input(item, of(other.id, other.version), of(held.id, held.version + 1)),
    );

    expect(reasonOf(answer)).toBe("suspended");
    expect((await rowOf(chair, seen.id))?.state).toBe("appraised");
    const two = input(item, of(other.id, other.version));
    expect((await doing(chair, classifyRegistrations, two)).count).toBe(2);
  });

  it("is not done twice, nor on a version that is gone", async () => {
    const { chair, item } = await scored();
    const stale = await trying(
      chair,
      classifyRegistrations,
      input({ ...item, version: item.version - 1 }),
    );

    const codes = await Promise.all([
      trying(chair, classifyRegistrations, input(item)),
      trying(chair, classifyRegistrations, input(item)),
    ]);

    expect(reasonOf(stale)).toBe("stale");
    expect(codes.map(reasonOf).sort()).toEqual(["done", "stale"]);
  });
});

describe("taking a conclusion back", () => {
  it("opens the registration, keeps the old conclusion closed and clears the draft list", async () => {
    const scene = await aScene();
    const { chair } = scene;
    const { id } = await carriedTo(scene, "classified");
    await carriedTo(scene, "classified");
    await aList(scene);
    const version = await versionOf(chair, id);

    await doing(chair, reopenClassification, { id, version, reason: "Bổ sung minh chứng" });

    const kept = await read(chair, (tx) =>
      tx.select().from(classifications).where(eq(classifications.registrationId, id)),
    );
    const lines = await read(chair, (tx) =>
      tx.select().from(recognitionListItems).where(eq(recognitionListItems.registrationId, id)),
    );
    expect(await rowOf(chair, id)).toEqual({ state: "appraised", classId: null });
    expect([kept.map(({ reopenedAt }) => reopenedAt !== null), lines]).toEqual([[true], []]);
  });

  it("makes room for a new conclusion beside the old", async () => {
    const scene = await aScene();
    const { chair, campaign } = scene;
    const { id, version } = await carriedTo(scene, "classified");
    await doing(chair, reopenClassification, { id, version, reason: "Bổ sung minh chứng" });
    const again = { id, version: version + 1, classId: campaign.classIds[0] ?? 0, reason: "" };

    await doing(chair, classifyRegistrations, input(again));

    const kept = await read(chair, (tx) =>
      tx
        .select()
        .from(classifications)
        .where(and(eq(classifications.registrationId, id)))
        .orderBy(classifications.id),
    );
    expect(kept.map(({ reopenedAt }) => reopenedAt === null)).toEqual([false, true]);
  });

  it("ends when the list is frozen", async () => {
    const scene = await aScene();
    const { id } = await carriedTo(scene, "classified");
    await aFrozenList(scene);
    const version = await versionOf(scene.chair, id);

    const code = await refusalOf(scene.chair, reopenClassification, { id, version, reason: "Sửa" });

    expect(code).toBe("on_frozen_list");
  });
});
