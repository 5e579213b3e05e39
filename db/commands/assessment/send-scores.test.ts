import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import { assignTo, carriedTo, sheetOf, versionOf } from "../../factories/assessments.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aScene } from "../../factories/registrations.ts";
import { assessments, scores } from "../../schema/assessments.ts";
import { auditEntries } from "../../schema/history.ts";
import { suspendRegistration } from "../model-registration/hold.ts";
import { saveScores } from "./save-scores.ts";
import { fillSheet, sendScores } from "./send-scores.ts";

async function appraised() {
  const scene = await aScene();
  const { id } = await carriedTo(scene, "appraised");
  const [inspector, first, second] = scene.members;
  const sheet = await sheetOf(scene, first, id, "committee");
  return { ...scene, id, inspector, first, second, sheet };
}

describe("a draft sheet", () => {
  it("keeps what is scored so far, and may be gone on with", async () => {
    const { first, sheet } = await appraised();
    const half = sheet.scores.slice(0, 4);
    const saved = await doing(first, saveScores, { ...sheet, scores: half, comment: "Đang chấm" });

    const again = await doing(first, saveScores, { ...sheet, version: saved.version });

    const kept = await read(first, (tx) =>
      tx.select().from(scores).where(eq(scores.assessmentId, sheet.id)),
    );
    expect([saved.version, again.version, kept.length]).toEqual([2, 3, sheet.scores.length]);
  });

  it("takes no points above the maximum, and names the box", async () => {
    const { first, sheet, campaign } = await appraised();
    const max = campaign.criteria[2]?.maxPoints ?? 0;
    const over = sheet.scores.map((score, row) =>
      row === 2 ? { ...score, points: max + 1 } : score,
    );

    const answer = await trying(first, saveScores, { ...sheet, scores: over });

    expect(answer).toEqual({
      ok: false,
      refusal: { code: "score_over_max", params: { max }, field: "scores[2].points" },
    });
  });

  it("takes no criterion twice and none of another sheet", async () => {
    const { first, sheet } = await appraised();
    const [one] = sheet.scores;
    const twice = one ? [one, one] : [];
    const foreign = one ? [{ ...one, criterionId: 2_000_000_000 }] : [];

    expect([
      await refusalOf(first, saveScores, { ...sheet, scores: twice }),
      await refusalOf(first, saveScores, { ...sheet, scores: foreign }),
    ]).toEqual(["invalid_reference", "invalid_reference"]);
  });

  it("is there for its owner alone", async () => {
    const { second, secretary, sheet } = await appraised();

    expect([
      await refusalOf(second, saveScores, sheet),
      await refusalOf(secretary, saveScores, sheet),
    ]).toEqual(["not_found", "not_found"]);
  });
});

describe("sending a sheet", () => {
  it("fixes its total", async () => {
    const { first, sheet } = await appraised();

    await doing(first, fillSheet, sheet);

    const [row] = await read(first, (tx) =>
      tx.select().from(assessments).where(eq(assessments.id, sheet.id)),
    );
    expect([row?.total, row?.sentAt !== null]).toEqual([90, true]);
  });

  it("only keeps it when that is what was pressed", async () => {
    const { first, sheet } = await appraised();

    await doing(first, fillSheet, { ...sheet, intent: "save" });

    expect(await refusalOf(first, sendScores, { ...sheet, version: 2 })).toBe("done");
  });

  it("closes it for good", async () => {
    const { first, sheet } = await appraised();
    const { version } = await doing(first, sendScores, sheet);

    expect([
      await refusalOf(first, saveScores, { ...sheet, version }),
      await refusalOf(first, sendScores, { ...sheet, version }),
    ]).toEqual(["already_sent", "already_sent"]);
  });

  it("needs every criterion", async () => {
    const { first, sheet } = await appraised();
    const missing = sheet.scores.map((score, row) =>
      row > 6 ? { ...score, points: null } : score,
    );

    const answer = await trying(first, sendScores, { ...sheet, scores: missing });

    expect(answer).toEqual({
      ok: false,
      refusal: { code: "scores_incomplete", params: { count: 3 }, field: "scores[7].points" },
    });
  });

  it("needs a reason for points far from the inspectors'", async () => {
    const { first, inspector, sheet, id, ...scene } = await appraised();
    await doing(inspector, sendScores, await sheetOf(scene, inspector, id, "team", 1));
    const far = sheet.scores.map((score, row) => (row === 5 ? { ...score, points: 10 } : score));

    const answer = await trying(first, sendScores, { ...sheet, scores: far });
    const reasoned = far.map((score, row) =>
      row === 5 ? { ...score, reason: "Chỉ thấy một nửa tại chỗ" } : score,
    );

    expect(answer).toEqual({
      ok: false,
      refusal: { code: "score_reasons_missing", params: { count: 1 }, field: "scores[5].reason" },
    });
    expect(await refusalOf(first, sendScores, { ...sheet, scores: reasoned })).toBe("done");
  });

  it("is not asked of the inspectors for their own points", async () => {
    const { inspector, first, sheet, id, ...scene } = await appraised();
    await doing(first, sendScores, sheet);

    const answer = await refusalOf(
      inspector,
      sendScores,
      await sheetOf(scene, inspector, id, "team", 0.1),
    );

    expect(answer).toBe("done");
  });

  it("is refused on hold and to somebody who has come to work in the registering unit", async () => {
    const { first, secretary, sheet, id, women } = await appraised();
    const moved = { ...first, memberUnitIds: [women.id] };

    const ownUnit = await refusalOf(moved, sendScores, sheet);
    const version = await versionOf(secretary, id);
    const hold = { id, version, hold: "discipline", reason: "Đang xem xét" } as const;
    await doing(secretary, suspendRegistration, hold);

    expect([ownUnit, await refusalOf(first, sendScores, sheet)]).toEqual(["own_unit", "suspended"]);
  });

  it("waits for the inspection", async () => {
    const scene = await aScene();
    const { id } = await carriedTo(scene, "self_reported");
    const [inspector, first] = scene.members;
    await assignTo(scene.secretary, [id], [inspector], [first]);

    const code = await refusalOf(first, sendScores, await sheetOf(scene, first, id, "committee"));

    expect(code).toBe("wrong_state");
  });

  it("happens once for a double click", async () => {
    const { first, sheet } = await appraised();

    const codes = await Promise.all([
      refusalOf(first, sendScores, sheet),
      refusalOf(first, sendScores, sheet),
    ]);

    expect(codes.sort()).toEqual(["already_sent", "done"]);
  });

  it("says nothing of a draft's points in the log", async () => {
    const { first, sheet, ward, ...scene } = await appraised();
    const auditor = await aPerson({ ...scene, ward }, { roles: [["auditor", ward]] });
    await doing(first, saveScores, sheet);

    const [entry] = await read(auditor, (tx) =>
      tx
        .select({ action: auditEntries.action, after: auditEntries.after })
        .from(auditEntries)
        .where(
          and(eq(auditEntries.subjectType, "assessment"), eq(auditEntries.subjectId, sheet.id)),
        )
        .orderBy(asc(auditEntries.id))
        .limit(1),
    );

    expect(entry).toEqual({
      action: "assessment.save",
      after: { registrationId: scene.id, scored: sheet.scores.length },
    });
  });
});
