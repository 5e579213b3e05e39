import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { refuse } from "../domain/result.ts";
import { asSystem, read, type WriteTx, write } from "./doors.ts";
import { testNow } from "./factories/clock.ts";
import { unique } from "./factories/doing.ts";
import { histories } from "./factories/histories.ts";
import { aRegistration, aScene } from "./factories/registrations.ts";
import { registrationSpans } from "./schema/history.ts";

it("says the state of every day as the last step that counts by then", async () => {
  const { officer, women, cell, campaign } = await aScene();
  const ids = await histories({
    officer,
    units: [women, cell],
    roundIds: [campaign.roundId],
    fieldIds: campaign.fieldIds,
    topicIds: [null],
    from: new Date("2026-01-01T02:00:00Z"),
    count: 120,
    seed: 5,
  });

  const days = await asSystem("test", (tx) =>
    tx.execute<{ right: boolean }>(sql`
      select day.effective_on, (
        select s.to_state from steps s where s.registration_id = day.registration_id
          and s.effective_on <= day.effective_on order by s.id desc limit 1
      ) is not distinct from (
        select p.state::text from registration_spans p
        where p.registration_id = day.registration_id and p.from_on <= day.effective_on
          and (p.to_on is null or p.to_on > day.effective_on)
      ) as right
      from steps day where day.registration_id in ${ids}`),
  );

  expect(days.filter((day) => !day.right)).toEqual([]);
  expect(days.length).toBeGreaterThan(400);
});

it("lets nobody write the spans by hand", async () => {
  const scene = await aScene();
  const { id } = await aRegistration(scene);

  const spans = await read(scene.officer, (tx) => tx.select().from(registrationSpans));

  const own = spans.filter((span) => span.registrationId === id);
  expect(own.map(({ state, toOn }) => ({ state, toOn }))).toEqual([{ state: "draft", toOn: null }]);
  const forge = async (tx: WriteTx) => {
    await tx.update(registrationSpans).set({ state: "recognised" });
    return refuse({ code: "not_found" });
  };
  const attempt = write(scene.officer, { now: testNow, requestId: unique() }, forge, null);
  await expect(attempt).rejects.toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ code: "42501" }) }),
  );
});
