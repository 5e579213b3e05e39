import { expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { getRegistration, getRegistrationParts } from "../../queries/registration.ts";
import { submitRegistration } from "./submit.ts";

const options = () => ({ now: testNow, requestId: unique() });

it("gives codes in the order of sending, without a gap or a twin", async () => {
  const scene = await aScene();
  const drafts = [
    await aRegistration(scene),
    await aRegistration(scene),
    await aRegistration(scene),
  ];

  await Promise.all(drafts.map((draft) => doing(scene.officer, submitRegistration, draft)));

  const codes = await read(scene.officer, (tx) =>
    Promise.all(drafts.map(async ({ id }) => (await getRegistration(tx, id))?.row.code)),
  );
  expect(codes.sort()).toEqual(["DVK-2026-0001", "DVK-2026-0002", "DVK-2026-0003"]);
});

it("writes the step in the officer's name", async () => {
  const scene = await aScene();
  const draft = await aRegistration(scene);

  await doing(scene.officer, submitRegistration, draft);

  const { log } = await read(scene.officer, (tx) => getRegistrationParts(tx, draft.id));
  expect(log.map(({ step, toState, actorName }) => [step, toState, actorName])).toEqual([
    ["submit", "submitted", scene.officer.name],
    ["create", "draft", scene.officer.name],
  ]);
});

it("is refused while something is missing, and says how much", async () => {
  const scene = await aScene();
  const draft = await aRegistration(scene, { draft: { rationale: "", targets: [] } });

  const answer = await write(scene.officer, options(), submitRegistration, draft);

  expect(answer).toEqual({ ok: false, refusal: { code: "incomplete", params: { count: 2 } } });
});

it("is taken once when pressed twice on one version", async () => {
  const scene = await aScene();
  const draft = await aRegistration(scene);
  const press = () => write(scene.officer, options(), submitRegistration, draft);

  const answers = await Promise.all([press(), press()]);

  expect(answers.filter((answer) => answer.ok).length).toBe(1);
});
