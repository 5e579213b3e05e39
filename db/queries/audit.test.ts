import { beforeAll, describe, expect, it } from "vitest";
import { parseAuditFilters } from "../../domain/audit/filters.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { submitRegistration } from "../commands/model-registration/submit.ts";
import { read } from "../doors.ts";
import { hoursLater, testNow } from "../factories/clock.ts";
import { doing } from "../factories/doing.ts";
import { aPerson } from "../factories/people.ts";
import { aRegistration, aScene, type Scene } from "../factories/registrations.ts";
import { auditActions, getAuditEntry, listAudit } from "./audit.ts";
import { subjectNames } from "./audit-names.ts";

let scene: Scene;
let auditor: Viewer;
let registration: { id: number; version: number };

beforeAll(async () => {
  scene = await aScene();
  auditor = await aPerson(scene, { roles: [["auditor", scene.ward]] });
  registration = await aRegistration(scene);
  await doing(scene.officer, submitRegistration, registration, hoursLater(testNow, 24));
});

const asked = (question: Record<string, string>, viewer = auditor) =>
  read(viewer, (tx) => listAudit(tx, viewer, parseAuditFilters(question)));
const actionsOf = async (question: Record<string, string>, viewer = auditor) =>
  (await asked(question, viewer)).rows.map((row) => row.action);
const ofRegistration = () => ({ subject: "registration", subjectId: String(registration.id) });

describe("the log", () => {
  it("is asked by subject, the latest first", async () => {
    const { rows, total, next } = await asked(ofRegistration());

    expect(rows.map((row) => [row.action, row.actorName])).toEqual([
      ["registration.submit", scene.officer.name],
      ["registration.create", scene.officer.name],
    ]);
    expect([total, next]).toEqual([{ count: 2, exact: true }, null]);
  });

  it("is asked by action and by day in Vietnam", async () => {
    expect(await actionsOf({ ...ofRegistration(), action: "registration.create" })).toEqual([
      "registration.create",
    ]);
    expect(await actionsOf({ ...ofRegistration(), from: "2026-09-16" })).toEqual([
      "registration.submit",
    ]);
    expect(await actionsOf({ ...ofRegistration(), to: "2026-09-15" })).toEqual([
      "registration.create",
    ]);
    expect(await actionsOf({ ...ofRegistration(), from: "2026-09-17" })).toEqual([]);
  });

  it("is asked by a person's name without marks, or by a link to the person", async () => {
    const name = scene.officer.name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();

    const turned = name.split(" ").toReversed().join(" ");
    expect(await actionsOf({ ...ofRegistration(), person: name })).toHaveLength(2);
    expect(await actionsOf({ ...ofRegistration(), person: turned })).toHaveLength(2);
    expect(await actionsOf({ ...ofRegistration(), person: "không ai" })).toEqual([]);
    expect(
      await actionsOf({ ...ofRegistration(), personId: String(scene.officer.personId) }),
    ).toHaveLength(2);
    expect(
      await actionsOf({ ...ofRegistration(), personId: String(scene.leader.personId) }),
    ).toEqual([]);
  });

  it("is read by auditors and administrators of the place, by nobody else", async () => {
    const other = await aScene();

    expect(await actionsOf(ofRegistration(), scene.administrator)).toHaveLength(2);
    expect(await actionsOf(ofRegistration(), scene.leader)).toEqual([]);
    expect(await actionsOf(ofRegistration(), other.administrator)).toEqual([]);
  });

  it("does not open to an auditor of one place where they are only a viewer", async () => {
    const mixed = await aPerson(scene, {
      roles: [
        ["auditor", scene.school],
        ["viewer", scene.ward],
      ],
    });

    expect(await actionsOf(ofRegistration(), mixed)).toEqual([]);
    // Its own making at the school is all that happened there.
    expect(await read(mixed, (tx) => auditActions(tx, mixed))).toEqual([
      "person.assign_role",
      "person.create",
      "unit.create",
    ]);
  });

  it("opens a row with what the change touched, for whom may read it", async () => {
    const [latest] = (await asked(ofRegistration())).rows;
    const open = (viewer: Viewer) =>
      read(viewer, (tx) => getAuditEntry(tx, viewer, latest?.id ?? 0));

    const entry = await open(auditor);

    expect(entry).toMatchObject({
      username: scene.officer.username,
      row: { before: { state: "draft" }, after: { state: "submitted" } },
      same: [],
    });
    expect(await open(scene.leader)).toBeNull();
  });

  it("calls things by their names of today, and only people where the reader sees no more", async () => {
    const other = await aScene();
    const { roundId, fieldIds } = scene.campaign;
    const subjects = [
      { subjectType: "registration", subjectId: registration.id },
      { subjectType: "unit", subjectId: scene.ward.id },
      { subjectType: "campaign", subjectId: scene.campaign.id },
      { subjectType: "round", subjectId: roundId },
      { subjectType: "field", subjectId: fieldIds[0] ?? 0 },
      { subjectType: "assessment", subjectId: 1 },
      { subjectType: "person", subjectId: scene.officer.personId },
    ];
    const namesFor = (viewer: Viewer) =>
      read(viewer, async (tx) => subjects.map(await subjectNames(tx, subjects)));
    const { name } = scene.officer;

    expect(await namesFor(auditor)).toEqual([
      expect.stringContaining("Tuyến đường hoa"),
      expect.stringContaining("Phường"),
      "Dân vận khéo năm 2026",
      "Đợt năm 2026",
      "Phát triển kinh tế",
      null,
      name,
    ]);
    expect(await namesFor(other.leader)).toEqual([null, null, null, null, null, null, name]);
  });

  it("turns its pages by cursor", async () => {
    for (let at = 0; at < 30; at += 1) await aRegistration(scene);
    const all = await asked({}, scene.administrator);
    const next = await asked({ sau: all.next ?? "" }, scene.administrator);
    const seen = [...all.rows, ...next.rows].map((row) => row.id);

    expect(all.rows).toHaveLength(50);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(Math.min(100, all.total.count));
  });
});
