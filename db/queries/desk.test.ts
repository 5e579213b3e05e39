import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { can } from "../../domain/access/can.ts";
import { decideAssign, decideScoring } from "../../domain/assessment/rules.ts";
import { type DeskTaskName, deskTasks } from "../../domain/desk.ts";
import type { RegistrationCase } from "../../domain/model-registration/guards.ts";
import { decideRegistration } from "../../domain/model-registration/steps.ts";
import { plainDateOf } from "../../domain/plain-date.ts";
import type { Result } from "../../domain/result.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { suspendRegistration } from "../commands/model-registration/hold.ts";
import { returnRegistration } from "../commands/model-registration/receive.ts";
import { read } from "../doors.ts";
import { assignTo, carriedTo, versionOf } from "../factories/assessments.ts";
import { testNow } from "../factories/clock.ts";
import { aDossier, anAwardScene, dossierStates } from "../factories/commendations.ts";
import { doing } from "../factories/doing.ts";
import { foundation } from "../factories/foundation.ts";
import { aPerson } from "../factories/people.ts";
import { aRegistration, aScene, type Scene } from "../factories/registrations.ts";
import { assessments } from "../schema/assessments.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { commendationsWaiting, deskCounts, deskOf, listsToDecide } from "./desk.ts";
import { registrationCases } from "./registration-case.ts";

async function deskIn(viewer: Viewer) {
  const groups = await read(viewer, (tx) => deskOf(tx, viewer));
  return Object.fromEntries(
    groups.map(({ task, rows }) => [task, rows.map((row) => row.id).sort()]),
  );
}

type Sheet = { readonly kind: "self" | "team" | "committee"; readonly sentAt: Date | null };

/** Work that is begun here and not finished is work; what else stands in the way is not one's own. */
function isWork(answer: Result<unknown>, ...missing: readonly string[]): boolean {
  return answer.ok || missing.includes(answer.refusal.code);
}

/** Whether each task waits for this viewer, as the workflow and its guards have it. */
function tasksOf(viewer: Viewer, subject: RegistrationCase, mine: readonly Sheet[]) {
  const decide = (step: Parameters<typeof decideRegistration>[2]) =>
    decideRegistration(viewer, subject, step, plainDateOf(testNow));
  const unsent = mine.filter((sheet) => sheet.sentAt === null);
  const is = (state: string, answer: boolean) => subject.state === state && answer;
  const expected: Record<DeskTaskName, boolean> = {
    draft: is("draft", isWork(decide("submit"), "incomplete", "window_closed")),
    returned: is("returned", isWork(decide("submit"), "incomplete")),
    report: isWork(decide("self_report"), "report_incomplete"),
    receive: decide("accept").ok,
    assign: is(
      "self_reported",
      decideAssign(viewer, subject).ok && subject.assessorsAssigned === 0,
    ),
    inspect:
      isWork(decide("appraise"), "no_inspection") && mine.some((sheet) => sheet.kind === "team"),
    score: is(
      "appraised",
      unsent.some(({ kind }) => kind !== "self" && decideScoring(viewer, subject, kind).ok),
    ),
    classify: decide("classify").ok,
    list: is(
      "classified",
      can(viewer, "recognition.prepare", subject.ownerPath) &&
        !subject.suspended &&
        subject.listState === null,
    ),
    held: decide("resume").ok,
  };
  return expected;
}

/** The desk as it should be, from the facts of every registration the viewer sees. */
async function expectedDesk(viewer: Viewer) {
  return read(viewer, async (tx) => {
    const rows = await tx.select({ id: modelRegistrations.id }).from(modelRegistrations);
    const cases = await registrationCases(
      tx,
      viewer,
      rows.map((row) => row.id),
    );
    const sheets = await tx
      .select()
      .from(assessments)
      .where(eq(assessments.personId, viewer.personId));
    const desk: Partial<Record<DeskTaskName, number[]>> = {};
    for (const subject of cases.values()) {
      const mine = sheets.filter((sheet) => sheet.registrationId === subject.id);
      const expected = tasksOf(viewer, subject, mine);
      for (const task of deskTasks.filter((one) => expected[one])) {
        desk[task] = [...(desk[task] ?? []), subject.id].sort();
      }
    }
    return desk;
  });
}

describe("the desk", () => {
  let scene: Scene;
  let people: Viewer[];
  beforeAll(async () => {
    scene = await aScene();
    const { women, school, secretary, members } = scene;
    const incomplete = { objectives: "" };
    await aRegistration(scene);
    await aRegistration(scene, { draft: incomplete });
    await aRegistration(scene, { state: "submitted" });
    const back = await aRegistration(scene, { state: "submitted" });
    const notes = { reason: "Thiếu mục tiêu", notes: [] };
    await doing(secretary, returnRegistration, { ...back, ...notes });
    await aRegistration(scene, { state: "accepted", unit: school });
    await carriedTo(scene, "self_reported");
    const assigned = await carriedTo(scene, "self_reported", { unit: school });
    await assignTo(secretary, [assigned.id], [members[0]], [members[1], members[2]]);
    await carriedTo(scene, "appraised");
    await carriedTo(scene, "scored");
    const held = await carriedTo(scene, "scored");
    const version = await versionOf(secretary, held.id);
    const hold = { hold: "complaint", reason: "Có đơn khiếu nại" } as const;
    await doing(secretary, suspendRegistration, { id: held.id, version, ...hold });
    await carriedTo(scene, "classified");
    const many = await aPerson(scene, {
      roles: [
        ["ward_officer", scene.ward],
        ["committee_secretary", scene.ward],
        ["committee_chair", scene.ward],
      ],
    });
    const working = await aPerson(scene, {
      roles: [["committee_chair", scene.ward]],
      memberOf: [women],
    });
    const above = await aPerson(scene, {
      roles: [
        ["committee_secretary", scene.province],
        ["ward_officer", scene.province],
      ],
    });
    const { officer, chair, leader, commendationOfficer, administrator } = scene;
    people = [officer, secretary, ...members, chair, leader, commendationOfficer, administrator];
    people.push(many, working, above);
  });

  it("is what the workflow and its guards leave for each person to do", async () => {
    const seen = new Set<string>();
    for (const viewer of people) {
      const desk = await deskIn(viewer);
      expect(desk).toEqual(await expectedDesk(viewer));
      for (const task of Object.keys(desk)) seen.add(task);
    }
    expect([...seen].sort()).toEqual([...deskTasks].sort());
  });

  it("counts in the menu what it shows", async () => {
    for (const viewer of people) {
      const desk = await deskIn(viewer);
      const counts = await read(viewer, (tx) => deskCounts(tx, viewer));
      const shown = deskTasks.map((task) => desk[task]?.length ?? 0);
      expect(deskTasks.map((task) => counts[task] ?? 0)).toEqual(shown);
    }
  });

  it("is empty for a stranger, whatever their role elsewhere", async () => {
    const elsewhere = await foundation();
    const stranger = await aPerson(elsewhere, {
      roles: [
        ["ward_officer", elsewhere.ward],
        ["committee_chair", elsewhere.ward],
        ["leader", elsewhere.ward],
      ],
    });
    const all = await read(stranger, async (tx) => [
      await deskOf(tx, stranger),
      await listsToDecide(tx, stranger),
      await commendationsWaiting(tx, stranger),
    ]);
    expect(all).toEqual([[], [], []]);
  });

  it("puts unfinished drafts first, then what is due first", async () => {
    const many = people.at(-3);
    if (!many) throw new Error("nobody");
    const groups = await read(many, (tx) => deskOf(tx, many));
    const tasks = groups.map((group) => group.task);
    expect(tasks.slice(0, 2)).toEqual(["draft", "returned"]);
    const due = groups.slice(2).map((group) => group.due);
    expect(due).toEqual(due.toSorted());
  });
});

it("counts all that waits and shows the first ten", async () => {
  const scene = await aScene();
  for (let made = 0; made < 12; made += 1) await aRegistration(scene);

  const [drafts] = await read(scene.officer, (tx) => deskOf(tx, scene.officer));

  expect([drafts?.total, drafts?.rows.length]).toEqual([12, 10]);
});

it("a commendation dossier lies with its officer, the council that considers it, then the leader", async () => {
  const scene = await anAwardScene();
  const councilMember = await aPerson(scene, { roles: [["council_member", scene.ward]] });
  const dossiers = new Map<number, string>();
  for (const state of dossierStates) dossiers.set((await aDossier(scene, { state })).id, state);
  const waiting = async (viewer: Viewer) => {
    const [rows, counts] = await read(viewer, async (tx) => [
      await commendationsWaiting(tx, viewer),
      await deskCounts(tx, viewer),
    ]);
    return [rows.map(({ id }) => dossiers.get(id)), counts.commend];
  };

  expect(await waiting(scene.commendationOfficer)).toEqual([["draft", "proposed"], 2]);
  expect(await waiting(councilMember)).toEqual([["proposed"], 1]);
  expect(await waiting(scene.leader)).toEqual([["council_reviewed"], 1]);
  expect(await waiting(scene.officer)).toEqual([[], undefined]);
});
