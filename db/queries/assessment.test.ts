import { expect, it } from "vitest";
import { assignMembers } from "../commands/assessment/assign.ts";
import { inspectRegistration } from "../commands/assessment/inspect.ts";
import { sendScores } from "../commands/assessment/send-scores.ts";
import { read } from "../doors.ts";
import { assignTo, carriedTo, inspectionOf, sheetOf, versionOf } from "../factories/assessments.ts";
import { doing } from "../factories/doing.ts";
import { aScene } from "../factories/registrations.ts";
import { getMySheet, openSheets, sentSheets } from "./assessment.ts";
import { teamNameFor } from "./assignment.ts";

it("pages the sheets a member has sent, and tells the team from its last visit", async () => {
  const scene = await aScene();
  const earlier = await carriedTo(scene, "scored");
  const later = await carriedTo(scene, "scored");
  const waiting = await carriedTo(scene, "self_reported");
  const [inspector, scorer] = scene.members;
  const named = (teamName: string, mode: "set" | "add") =>
    doing(scene.secretary, assignMembers, {
      registrationIds: [waiting.id],
      inspectorIds: [inspector.personId],
      scorerIds: [scorer.personId],
      teamName,
      mode,
    });
  const team = () => read(inspector, (tx) => teamNameFor(tx, inspector, waiting.id));

  await named("", "set");
  const visited = await team();
  await named("Tổ kiểm tra số 2", "set");
  await named("", "add");
  const assigned = await team();

  const first = await read(scorer, (tx) => sentSheets(tx, scorer, null, 1));
  const second = await read(scorer, (tx) => sentSheets(tx, scorer, first.next, 1));
  const open = await read(scorer, (tx) => openSheets(tx, scorer));
  expect([visited, assigned]).toEqual(["Đoàn kiểm tra số 1", "Tổ kiểm tra số 2"]);
  expect([
    first.total,
    second.next,
    ...[...first.rows, ...second.rows, ...open].map(({ registrationId }) => registrationId),
  ]).toEqual([2, null, later.id, earlier.id, waiting.id]);
});

it("an inspector reads the other inspectors' points once the own sheet is sent, also elsewhere", async () => {
  const scene = await aScene();
  const { id } = await carriedTo(scene, "self_reported");
  const [first, second] = scene.members;
  await assignTo(scene.secretary, [id], [first, second], [second]);
  const version = await versionOf(first, id);
  await doing(first, inspectRegistration, inspectionOf({ id, version }));
  await doing(first, sendScores, await sheetOf(scene, first, id, "team"));
  const seen = async () => {
    const sheet = await read(second, (tx) => getMySheet(tx, second, id, "committee"));
    return new Set(sheet?.rows.map(({ inspectors }) => inspectors !== null));
  };

  const before = await seen();
  await doing(second, sendScores, await sheetOf(scene, second, id, "team"));

  expect([before, await seen()]).toEqual([new Set([false]), new Set([true])]);
});
