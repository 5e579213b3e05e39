import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { read } from "../doors.ts";
import { steps } from "../schema/history.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { aRegistration, aScene, reachableStates } from "./registrations.ts";

describe("a registration made for tests", () => {
  it.each(reachableStates)("reaches %s by the legal steps", async (state) => {
    const scene = await aScene();

    const made = await aRegistration(scene, { state });

    const [row] = await read(scene.officer, (tx) =>
      tx.select().from(modelRegistrations).where(eq(modelRegistrations.id, made.id)),
    );
    const taken = await read(scene.officer, (tx) =>
      tx.select({ to: steps.toState }).from(steps).where(eq(steps.registrationId, made.id)),
    );
    expect([row?.state, row?.version]).toEqual([state, made.version]);
    expect(taken.at(-1)?.to).toBe(state);
  });
});
