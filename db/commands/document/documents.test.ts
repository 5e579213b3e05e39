import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import { carriedTo } from "../../factories/assessments.ts";
import { doing, refusalOf } from "../../factories/doing.ts";
import { aDecidedList, paperOf } from "../../factories/recognitions.ts";
import { aScene } from "../../factories/registrations.ts";
import { documents } from "../../schema/files.ts";
import { keepDocument } from "./keep.ts";
import { requestDocument } from "./request.ts";

async function aDecision() {
  const scene = await aScene();
  await carriedTo(scene, "classified");
  const { decisionId } = await aDecidedList(scene);
  return { ...scene, decisionId };
}

describe("the paper of a decision", () => {
  it("is kept once: a second one is answered with the first", async () => {
    const { chair, secretary, decisionId } = await aDecision();
    const first = await doing(chair, keepDocument, paperOf(decisionId));

    const again = await doing(secretary, keepDocument, paperOf(decisionId));

    const kept = await read(chair, (tx) =>
      tx.select().from(documents).where(eq(documents.decisionId, decisionId)),
    );
    expect(again).toEqual(first);
    expect(kept.map(({ storageKey }) => storageKey)).toEqual([first.storageKey]);
  });

  it("is asked for by those who prepare or sign it", async () => {
    const { chair, secretary, officer, leader, decisionId } = await aDecision();
    const stranger = await aScene();
    const asked = { decisionId, kind: "recognition_decision" } as const;

    expect([
      await refusalOf(chair, requestDocument, asked),
      await refusalOf(secretary, requestDocument, asked),
      await refusalOf(officer, requestDocument, asked),
      await refusalOf(leader, keepDocument, paperOf(decisionId)),
      await refusalOf(stranger.chair, requestDocument, asked),
    ]).toEqual(["done", "done", "not_allowed", "not_allowed", "not_found"]);
  });

  it("is of the decision's own kind", async () => {
    const { leader, decisionId } = await aDecision();

    const code = await refusalOf(leader, requestDocument, {
      decisionId,
      kind: "commendation_decision",
    });

    expect(code).toBe("not_found");
  });
});
