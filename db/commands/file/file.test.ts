import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asSystem } from "../../doors.ts";
import { carriedTo } from "../../factories/assessments.ts";
import { testNow } from "../../factories/clock.ts";
import { doing } from "../../factories/doing.ts";
import { aDecidedList } from "../../factories/recognitions.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { taskStates } from "../../queries/jobs.ts";
import { addAttachment } from "../attachment/add.ts";
import { keepDocument } from "../document/keep.ts";
import { announceBytes, unownedKeys } from "./unowned.ts";

const key = () => crypto.randomUUID();
const bytes = { fileName: "tep", mediaType: "image/jpeg", byteSize: 1, sha256: "0".repeat(64) };

it("finds the bytes that neither a file, its small picture nor a paper owns", async () => {
  const scene = await aScene();
  const [photo, thumbnail, paper, lost] = [key(), key(), key(), key()];
  const { id } = await aRegistration(scene, { state: "accepted" });
  await doing(scene.officer, addAttachment, {
    ...{ ...bytes, registrationId: id, kind: "photo", caption: "", storageKey: photo },
    ...{ thumbnailKey: thumbnail, targetId: null, inspectionId: null, width: 1, height: 1 },
    ...{ takenAt: null, latitude: null, longitude: null },
  });
  await carriedTo(scene, "classified");
  const { decisionId } = await aDecidedList(scene);
  await doing(scene.chair, keepDocument, {
    ...{ ...bytes, decisionId, kind: "recognition_decision", storageKey: paper },
    ...{ facts: {}, templateVersion: "1" },
  });

  expect(await unownedKeys([photo, thumbnail, paper, lost])).toEqual([lost]);
});

it("looks a day after bytes were announced whether anyone owns them", async () => {
  const before = await taskStates(testNow);
  await announceBytes([key(), key()]);

  const waiting = (states: typeof before) =>
    states.find(({ task }) => task === "forget_unowned_bytes")?.waiting ?? 0;
  const [job] = await asSystem("test", (tx) =>
    tx.execute(sql`
      select next_at between now() + interval '23 hours' and now() + interval '24 hours' as tomorrow
      from app_job_queue() where task = 'forget_unowned_bytes'`),
  );
  expect([waiting(await taskStates(testNow)) - waiting(before), job]).toEqual([
    1,
    { tomorrow: true },
  ]);
});
