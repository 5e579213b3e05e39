import { and, eq, ne } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Viewer } from "../../../domain/viewer.ts";
import { read } from "../../doors.ts";
import { assignTo, carriedTo, sheetOf } from "../../factories/assessments.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aRegistration, aScene, type Scene } from "../../factories/registrations.ts";
import { assessments } from "../../schema/assessments.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { newSheet } from "../campaign/new-sheet.ts";
import { assignMembers } from "./assign.ts";
import { sendScores } from "./send-scores.ts";

const ids = (people: readonly Viewer[]) => people.map(({ personId }) => personId);

const asked = (
  registrationIds: number[],
  inspectors: readonly Viewer[],
  scorers: readonly Viewer[],
) => ({
  registrationIds,
  inspectorIds: ids(inspectors),
  scorerIds: ids(scorers),
  teamName: "Tổ số 1",
  mode: "set" as const,
});

function seatsOf(viewer: Viewer, registrationId: number) {
  return read(viewer, async (tx) => {
    const rows = await tx
      .select({ kind: assessments.kind, personId: assessments.personId })
      .from(assessments)
      .where(and(eq(assessments.registrationId, registrationId), ne(assessments.kind, "self")))
      .orderBy(assessments.kind, assessments.personId);
    return rows.map(({ kind, personId }) => `${kind} ${personId}`);
  });
}

function nameOf(viewer: Viewer, id: number) {
  return read(viewer, async (tx) => {
    const [row] = await tx
      .select({ name: modelRegistrations.name })
      .from(modelRegistrations)
      .where(eq(modelRegistrations.id, id));
    return row?.name ?? "";
  });
}

async function accepted(count = 1) {
  const scene: Scene = await aScene();
  const made: number[] = [];
  for (let one = 0; one < count; one += 1) {
    const { id } = await aRegistration(scene, { state: "accepted" });
    made.push(id);
  }
  return { ...scene, registrationIds: made, id: made[0] ?? 0 };
}

describe("assigning", () => {
  it("gives each member a sheet for each of many registrations", async () => {
    const { secretary, members, campaign, registrationIds } = await accepted(2);
    const [inspector, first, second] = members;

    const seated = asked(registrationIds, [inspector], [first, second]);
    const answer = await doing(secretary, assignMembers, seated);

    expect(answer).toEqual({ count: 2, roundId: campaign.roundId });
    const seats = [
      `team ${inspector.personId}`,
      `committee ${first.personId}`,
      `committee ${second.personId}`,
    ];
    for (const id of registrationIds) expect(await seatsOf(secretary, id)).toEqual(seats);
  });

  it("takes off whoever is not named, as long as nothing was sent", async () => {
    const { secretary, members, id } = await accepted();
    const [inspector, first, second] = members;
    await assignTo(secretary, [id], [inspector], [first]);

    await assignTo(secretary, [id], [inspector], [second]);

    expect(await seatsOf(secretary, id)).toEqual([
      `team ${inspector.personId}`,
      `committee ${second.personId}`,
    ]);
  });

  it("leaves the others where they are when only adding", async () => {
    const { secretary, members, id } = await accepted();
    const [inspector, first, second] = members;
    await assignTo(secretary, [id], [inspector], [first]);

    await doing(secretary, assignMembers, { ...asked([id], [], [second]), mode: "add" });

    expect(await seatsOf(secretary, id)).toEqual([
      `team ${inspector.personId}`,
      `committee ${first.personId}`,
      `committee ${second.personId}`,
    ]);
  });

  it("never takes off a member who has sent, and names that member", async () => {
    const scene = await aScene();
    const { secretary, members } = scene;
    const [inspector, first, second] = members;
    const { id } = await carriedTo(scene, "appraised");
    await doing(first, sendScores, await sheetOf(scene, first, id, "committee"));

    const answer = await trying(secretary, assignMembers, asked([id], [inspector], [second]));

    const params = { member: first.name, name: await nameOf(secretary, id) };
    expect(answer).toEqual({ ok: false, refusal: { code: "member_already_sent", params } });
  });

  it("refuses a member of the registering unit by name, and then assigns nobody", async () => {
    const { registrationIds, ...scene } = await accepted(2);
    const { secretary, members, women, ward } = scene;
    const related = await aPerson(scene, {
      roles: [["committee_member", ward]],
      memberOf: [women],
    });
    const [first = 0, second = 0] = registrationIds;

    const answer = await trying(
      secretary,
      assignMembers,
      asked(registrationIds, [members[0]], [related]),
    );

    const name = await nameOf(secretary, first);
    const other = await nameOf(secretary, second);
    expect([name, other]).toContain(answer.ok ? "" : answer.refusal.params?.["name"]);
    expect(answer.ok ? "" : answer.refusal.code).toBe("member_own_unit");
    expect(await seatsOf(secretary, first)).toEqual([]);
  });

  it("refuses a member who had a hand in the registration", async () => {
    const scene = await aScene();
    const both = await aPerson(scene, {
      roles: [
        ["ward_officer", scene.ward],
        ["committee_member", scene.ward],
      ],
    });
    const { id } = await aRegistration(scene, { state: "accepted", by: both });

    const code = await refusalOf(scene.secretary, assignMembers, asked([id], [], [both]));

    expect(code).toBe("member_own_unit");
  });

  it("takes members of this committee only", async () => {
    const { secretary, chair, id } = await accepted();

    expect(await refusalOf(secretary, assignMembers, asked([id], [], [chair]))).toBe(
      "invalid_reference",
    );
  });

  it("is the secretary's work", async () => {
    const { members, officer, chair, id } = await accepted();

    const codes = [members[0], officer, chair].map((viewer) =>
      refusalOf(viewer, assignMembers, asked([id], [members[1]], [])),
    );

    expect(await Promise.all(codes)).toEqual(["item_refused", "item_refused", "item_refused"]);
  });

  it("ends when the class is concluded", async () => {
    const scene = await aScene();
    const { id } = await carriedTo(scene, "classified");

    const answer = await trying(scene.secretary, assignMembers, {
      ...asked([id], [], [scene.members[0]]),
      mode: "add",
    });

    expect(answer.ok ? null : answer.refusal.params?.["reason"]).toBe("wrong_state");
  });

  it("keeps the sheet that the others already hold when a newer one is published", async () => {
    const { secretary, members, campaign, id } = await accepted();
    const [inspector, first, second] = members;
    await assignTo(secretary, [id], [inspector], [first]);
    await doing(secretary, newSheet, {
      campaignId: campaign.id,
      version: 1,
      name: "Bảng điểm mới",
      totalPoints: 100,
      isReference: false,
      criteria: [{ groupName: "A", name: "Một tiêu chí", guidance: "", maxPoints: 100 }],
    });

    await assignTo(secretary, [id], [inspector], [first, second]);

    const sheets = await read(secretary, (tx) =>
      tx
        .selectDistinct({ sheetId: assessments.sheetId })
        .from(assessments)
        .where(eq(assessments.registrationId, id)),
    );
    expect(sheets).toEqual([{ sheetId: campaign.sheetId }]);
  });
});
