import { expect, it } from "vitest";
import { assignMembers } from "../commands/assessment/assign.ts";
import { read } from "../doors.ts";
import { carriedTo } from "../factories/assessments.ts";
import { doing } from "../factories/doing.ts";
import { aScene } from "../factories/registrations.ts";
import { openSheets, sentSheets } from "./assessment.ts";
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
