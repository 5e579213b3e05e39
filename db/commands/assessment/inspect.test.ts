import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import { assignTo, carriedTo, inspectionOf, versionOf } from "../../factories/assessments.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { aScene } from "../../factories/registrations.ts";
import { inspectionMembers, inspections } from "../../schema/assessments.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { suspendRegistration } from "../model-registration/hold.ts";
import { inspectRegistration } from "./inspect.ts";

async function assigned() {
  const scene = await aScene();
  const seen = await carriedTo(scene, "self_reported");
  const [inspector, other] = scene.members;
  await assignTo(scene.secretary, [seen.id], [inspector, other], []);
  return { ...scene, seen, inspector, other, record: inspectionOf(seen) };
}

describe("an inspection", () => {
  it("is closed with its record, and the registration is appraised", async () => {
    const { inspector, record, seen } = await assigned();

    await doing(inspector, inspectRegistration, record);

    const [row] = await read(inspector, (tx) =>
      tx
        .select({ state: modelRegistrations.state, findings: inspections.findings })
        .from(modelRegistrations)
        .innerJoin(inspections, eq(inspections.registrationId, modelRegistrations.id))
        .where(eq(modelRegistrations.id, seen.id)),
    );
    expect(row).toEqual({ state: "appraised", findings: record.findings });
  });

  it("may be written first and closed later by another of the team", async () => {
    const { inspector, other, record, seen } = await assigned();
    const { inspectionId } = await doing(inspector, inspectRegistration, {
      ...record,
      intent: "save",
    });

    await doing(other, inspectRegistration, { ...record, inspectionId, inspectionVersion: 1 });

    const team = await read(inspector, (tx) =>
      tx
        .select({ id: inspectionMembers.personId })
        .from(inspectionMembers)
        .where(eq(inspectionMembers.inspectionId, inspectionId)),
    );
    expect(await versionOf(inspector, seen.id)).toBe(seen.version + 1);
    expect(team).toEqual([{ id: other.personId }]);
  });

  it("is not overwritten by one who saw an older record", async () => {
    const { inspector, other, record } = await assigned();
    const { inspectionId } = await doing(inspector, inspectRegistration, {
      ...record,
      intent: "save",
    });
    const edit = { ...record, intent: "save" as const, inspectionId, inspectionVersion: 1 };
    await doing(other, inspectRegistration, edit);

    expect(await refusalOf(inspector, inspectRegistration, edit)).toBe("stale");
  });

  it("lies in the past", async () => {
    const { inspector, record } = await assigned();

    const answer = await trying(inspector, inspectRegistration, {
      ...record,
      inspectedOn: "2026-09-16",
    });

    const refusal = { code: "day_in_future", field: "inspectedOn" };
    expect(answer).toEqual({ ok: false, refusal });
  });

  it("is the work of those assigned", async () => {
    const { members, secretary, officer, record } = await assigned();

    expect([
      await refusalOf(members[2], inspectRegistration, record),
      await refusalOf(secretary, inspectRegistration, record),
      await refusalOf(officer, inspectRegistration, record),
    ]).toEqual(["not_assigned", "not_allowed", "not_allowed"]);
  });

  it("is not written by those who only score, unless no team was named", async () => {
    const scene = await aScene();
    const seen = await carriedTo(scene, "self_reported");
    const [inspector, scorer] = scene.members;
    await assignTo(scene.secretary, [seen.id], [inspector], [inspector, scorer]);
    const other = await carriedTo(scene, "self_reported");
    await assignTo(scene.secretary, [other.id], [], [scorer]);

    expect(await refusalOf(scorer, inspectRegistration, inspectionOf(seen))).toBe("not_assigned");
    const record = { ...inspectionOf(other), memberIds: [scorer.personId] };
    expect((await trying(scorer, inspectRegistration, record)).ok).toBe(true);
  });

  it("names only assigned people as present", async () => {
    const { inspector, members, record } = await assigned();

    const answer = await refusalOf(inspector, inspectRegistration, {
      ...record,
      memberIds: [members[2].personId],
    });

    expect(answer).toBe("not_assigned");
  });

  it("waits for the unit's report, stops on hold, and is not written again when closed", async () => {
    const { inspector, secretary, record, seen, ...scene } = await assigned();
    const early = await carriedTo({ ...scene, secretary }, "accepted");
    await assignTo(secretary, [early.id], [inspector], []);
    const tooEarly = await refusalOf(inspector, inspectRegistration, inspectionOf(early));
    await doing(inspector, inspectRegistration, record);
    const closed = { id: seen.id, version: await versionOf(inspector, seen.id) };

    const again = await refusalOf(inspector, inspectRegistration, inspectionOf(closed));
    const held = await carriedTo({ ...scene, secretary }, "self_reported");
    await assignTo(secretary, [held.id], [inspector], []);
    await doing(secretary, suspendRegistration, {
      ...held,
      hold: "inspection",
      reason: "Thanh tra",
    });
    const version = await versionOf(inspector, held.id);

    expect([
      tooEarly,
      again,
      await refusalOf(inspector, inspectRegistration, inspectionOf({ id: held.id, version })),
    ]).toEqual(["wrong_state", "wrong_state", "suspended"]);
  });
});
