import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import { reportOf, versionOf } from "../../factories/assessments.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { registrationCases } from "../../queries/registration-case.ts";
import { assessments } from "../../schema/assessments.ts";
import { registrationTargets, selfReports } from "../../schema/registration-parts.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { suspendRegistration } from "./hold.ts";
import { saveReport } from "./save-report.ts";
import { selfReport } from "./self-report.ts";

async function anAccepted() {
  const scene = await aScene();
  const { id, version } = await aRegistration(scene, { state: "accepted" });
  return { ...scene, id, version, report: await reportOf(scene.officer, id) };
}

describe("a draft of a report", () => {
  it("may be kept empty and gone on with", async () => {
    const { officer, report, id } = await anAccepted();
    const empty = { ...report, activities: "", results: "", proposal: null, targets: [] };
    const first = await doing(officer, saveReport, empty);

    const second = await doing(officer, saveReport, { ...report, version: first.version });

    const [kept] = await read(officer, (tx) =>
      tx.select().from(selfReports).where(eq(selfReports.registrationId, id)),
    );
    expect([first.version, second.version]).toEqual([1, 2]);
    expect([kept?.activities, kept?.submittedAt]).toEqual([report.activities, null]);
  });

  it("keeps what each target came to", async () => {
    const { officer, report, id } = await anAccepted();
    const targets = report.targets.map((target) => ({ ...target, actual: 520.5 }));

    await doing(officer, saveReport, { ...report, targets });

    const rows = await read(officer, (tx) =>
      tx.select().from(registrationTargets).where(eq(registrationTargets.registrationId, id)),
    );
    expect(rows.map(({ actual }) => actual)).toEqual([520.5, 520.5]);
  });

  it("is not overwritten by one who saw an older one", async () => {
    const { officer, report } = await anAccepted();
    await doing(officer, saveReport, report);

    expect(await refusalOf(officer, saveReport, report)).toBe("stale");
  });

  it("touches no target of another registration", async () => {
    const { report, ...scene } = await anAccepted();
    const other = await aRegistration(scene, { state: "accepted" });
    const foreign = await reportOf(scene.officer, other.id);

    const mixed = { ...report, targets: foreign.targets };

    expect(await refusalOf(scene.officer, saveReport, mixed)).toBe("not_found");
  });

  it("is written by officers of the place only, while the registration is accepted", async () => {
    const { report, ...scene } = await anAccepted();
    const outsider = await aPerson(scene, { roles: [["ward_officer", scene.school]] });
    const draft = await aRegistration(scene, { state: "submitted" });

    expect([
      await refusalOf(scene.secretary, saveReport, report),
      await refusalOf(outsider, saveReport, report),
      await refusalOf(scene.officer, saveReport, await reportOf(scene.officer, draft.id)),
    ]).toEqual(["not_allowed", "not_found", "wrong_state"]);
  });

  it("makes whoever wrote it of the own unit", async () => {
    const { report, secretary, id, ...scene } = await anAccepted();
    const both = await aPerson(scene, {
      roles: [
        ["ward_officer", scene.ward],
        ["committee_chair", scene.ward],
      ],
    });
    await doing(both, saveReport, report);

    const cases = await read(both, (tx) => registrationCases(tx, both, [id]));

    expect(cases.get(id)?.touchedByViewer).toBe(true);
  });
});

describe("sending a report", () => {
  it("moves the registration on and dates the report", async () => {
    const { officer, report, id } = await anAccepted();

    await doing(officer, selfReport, report);

    const [row] = await read(officer, (tx) =>
      tx
        .select({ state: modelRegistrations.state, submittedAt: selfReports.submittedAt })
        .from(modelRegistrations)
        .innerJoin(selfReports, eq(selfReports.registrationId, modelRegistrations.id))
        .where(eq(modelRegistrations.id, id)),
    );
    expect([row?.state, row?.submittedAt !== null]).toEqual(["self_reported", true]);
  });

  it("only keeps it when that is what was pressed", async () => {
    const { officer, report, id, version } = await anAccepted();

    const saved = await doing(officer, selfReport, { ...report, intent: "save" });
    await doing(officer, selfReport, { ...report, version: saved.version, intent: "files" });

    expect(await versionOf(officer, id)).toBe(version);
  });

  it("is refused while anything is missing, and says how much", async () => {
    const { officer, report } = await anAccepted();
    const [first, ...others] = report.targets;
    const targets = first ? [{ ...first, actual: null }, ...others] : [];

    const answer = await trying(officer, selfReport, { ...report, results: "", targets });

    expect(answer).toEqual({
      ok: false,
      refusal: { code: "report_incomplete", params: { count: 2 } },
    });
  });

  it("is refused on hold", async () => {
    const { officer, secretary, report, id, version } = await anAccepted();
    const hold = { id, version, hold: "complaint", reason: "Có đơn khiếu nại" } as const;
    await doing(secretary, suspendRegistration, hold);

    expect(await refusalOf(officer, selfReport, report)).toBe("suspended");
  });

  it("happens once for a double click", async () => {
    const { officer, report } = await anAccepted();

    const answers = await Promise.all([
      refusalOf(officer, selfReport, report),
      refusalOf(officer, selfReport, report),
    ]);

    expect(answers.sort()).toEqual(["done", "wrong_state"]);
  });
});

describe("the unit's own points", () => {
  it("are sent with the report and summed up", async () => {
    const { officer, report, campaign, id } = await anAccepted();
    const scores = campaign.criteria.map(({ id: criterionId, maxPoints }) => ({
      criterionId,
      points: maxPoints - 0.5,
      reason: "",
    }));

    await doing(officer, selfReport, { ...report, scores });

    const sheets = await read(officer, (tx) =>
      tx.select().from(assessments).where(eq(assessments.registrationId, id)),
    );
    expect(sheets.map(({ kind, total }) => [kind, total])).toEqual([["self", 95]]);
  });

  it("are all given or none", async () => {
    const { officer, report, campaign } = await anAccepted();
    const [first] = campaign.criteria;
    const scores = [{ criterionId: first?.id ?? 0, points: 5, reason: "" }];

    const answer = await trying(officer, selfReport, { ...report, scores });

    expect(answer).toEqual({
      ok: false,
      refusal: { code: "scores_incomplete", params: { count: campaign.criteria.length - 1 } },
    });
  });

  it("stay below the maximum of their criterion", async () => {
    const { officer, report, campaign } = await anAccepted();
    const [first] = campaign.criteria;
    const scores = [{ criterionId: first?.id ?? 0, points: 10.01, reason: "" }];

    const answer = await trying(officer, selfReport, { ...report, scores });

    expect(answer).toEqual({
      ok: false,
      refusal: { code: "score_over_max", params: { max: 10 }, field: "scores[0].points" },
    });
  });

  it("may be left out again", async () => {
    const { officer, report, campaign, id } = await anAccepted();
    const [first] = campaign.criteria;
    const some = [{ criterionId: first?.id ?? 0, points: 5, reason: "" }];
    const { version } = await doing(officer, saveReport, { ...report, scores: some });
    const none = some.map((score) => ({ ...score, points: null }));

    await doing(officer, selfReport, { ...report, version, scores: none });

    const sheets = await read(officer, (tx) =>
      tx.select().from(assessments).where(eq(assessments.registrationId, id)),
    );
    expect(sheets).toEqual([]);
  });
});
