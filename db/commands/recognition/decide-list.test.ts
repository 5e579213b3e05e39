import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Viewer } from "../../../domain/viewer.ts";
import { read } from "../../doors.ts";
import { carriedTo, versionOf } from "../../factories/assessments.ts";
import { hoursLater, testNow } from "../../factories/clock.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import {
  aDecidedList,
  aFrozenList,
  aList,
  decisionOf,
  listSeen,
} from "../../factories/recognitions.ts";
import { aScene } from "../../factories/registrations.ts";
import { steps } from "../../schema/history.ts";
import {
  decisions,
  outstandingSelections,
  recognitionListItems,
} from "../../schema/recognition.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { suspendRegistration } from "../model-registration/hold.ts";
import { decideList } from "./decide-list.ts";
import { thawList } from "./freeze-list.ts";
import { revokeRecognition } from "./revoke.ts";
import { selectOutstanding } from "./select-outstanding.ts";

async function classified() {
  const scene = await aScene();
  const good = await carriedTo(scene, "classified", { share: 0.9 });
  const weak = await carriedTo(scene, "classified", { share: 0.5 });
  return { scene, ...scene, good, weak };
}

function statesOf(viewer: Viewer, ids: readonly number[]) {
  return read(viewer, async (tx) => {
    const rows = await tx
      .select({ id: modelRegistrations.id, state: modelRegistrations.state })
      .from(modelRegistrations);
    return ids.map((id) => rows.find((row) => row.id === id)?.state);
  });
}

describe("the decision on a list", () => {
  it("recognises and declines line by line, under one number and its day", async () => {
    const { scene, chair, good, weak } = await classified();

    const { decisionId, number } = await aDecidedList(scene);

    const taken = await read(chair, (tx) =>
      tx
        .select({ to: steps.toState, asked: steps.asked, decidedOn: steps.decidedOn })
        .from(steps)
        .where(eq(steps.registrationId, good.id))
        .orderBy(steps.id),
    );
    expect(await statesOf(chair, [good.id, weak.id])).toEqual(["recognised", "not_recognised"]);
    expect([number, taken.at(-1)]).toEqual([
      1,
      {
        to: "recognised",
        asked: { decisionId, number: 1, decidedOn: "2026-09-15" },
        decidedOn: "2026-09-15",
      },
    ]);
  });

  it("waits for the list to be frozen and is entered once", async () => {
    const { scene, chair } = await classified();
    const draft = await aList(scene);
    const early = await refusalOf(chair, decideList, decisionOf(draft));
    const other = await classified();
    const frozen = await aFrozenList(other.scene);

    const codes = await Promise.all([
      refusalOf(other.chair, decideList, decisionOf(frozen)),
      refusalOf(other.chair, decideList, decisionOf(frozen)),
    ]);
    const late = await refusalOf(
      other.chair,
      decideList,
      decisionOf(await listSeen(other.chair, frozen.id)),
    );

    expect([early, ...codes.sort(), late]).toEqual([
      "list_not_frozen",
      "done",
      "stale",
      "list_decided",
    ]);
  });

  it("is dated no earlier than the list was frozen and no later than today", async () => {
    const { scene, chair } = await classified();
    const list = decisionOf(await aFrozenList(scene));

    expect([
      await refusalOf(chair, decideList, { ...list, decidedOn: "2026-09-14" }),
      await refusalOf(chair, decideList, { ...list, decidedOn: "2026-09-16" }),
      await refusalOf(
        chair,
        decideList,
        { ...list, decidedOn: "2026-09-16" },
        hoursLater(testNow, 24),
      ),
    ]).toEqual(["date_before_list", "date_in_future", "done"]);
  });

  it("is the chair's at the unit that recognises", async () => {
    const { scene, secretary, members, leader } = await classified();
    const list = decisionOf(await aFrozenList(scene));

    expect([
      await refusalOf(secretary, decideList, list),
      await refusalOf(members[0], decideList, list),
      await refusalOf(leader, decideList, list),
    ]).toEqual(["not_allowed", "not_allowed", "not_allowed"]);
  });

  it("is refused whole when the signer belongs to one of the units, by name", async () => {
    const { scene, chair, ward, school, good } = await classified();
    const own = await carriedTo(scene, "classified", { unit: school });
    const related = await aPerson(scene, {
      roles: [["committee_chair", ward]],
      memberOf: [school],
    });
    const list = decisionOf(await aFrozenList(scene));

    const answer = await trying(related, decideList, list);

    expect(answer.ok ? null : [answer.refusal.code, answer.refusal.params?.["reason"]]).toEqual([
      "item_refused",
      "own_unit",
    ]);
    expect(await statesOf(chair, [good.id, own.id])).toEqual(["classified", "classified"]);
    expect(await refusalOf(chair, decideList, list)).toBe("done");
  });

  it("is refused while a line is on hold; the list is opened again first", async () => {
    const { scene, chair, secretary, good } = await classified();
    const list = await aFrozenList(scene);
    const version = await versionOf(secretary, good.id);
    const hold = { id: good.id, version, hold: "complaint", reason: "Có đơn thư" } as const;
    await doing(secretary, suspendRegistration, hold);

    const code = await refusalOf(chair, decideList, decisionOf(list));

    expect(code).toBe("item_refused");
    expect(await refusalOf(secretary, thawList, { ...list, reason: "Rút một mô hình" })).toBe(
      "done",
    );
  });

  it("gives two lists decided at once two numbers", async () => {
    const { scene, chair } = await classified();
    const first = await aFrozenList(scene);
    await carriedTo(scene, "classified");
    const second = await aFrozenList(scene);

    const decided = await Promise.all([
      doing(chair, decideList, decisionOf(first)),
      doing(chair, decideList, decisionOf(second)),
    ]);

    expect(decided.map(({ number }) => number).sort()).toEqual([1, 2]);
  });
});

describe("revoking a recognition", () => {
  const revocation = (seen: { id: number; version: number }) => ({
    ...decisionOf(seen),
    abstractLine: "Thu hồi công nhận",
    reason: "Số liệu báo cáo không đúng",
  });

  it("is a decision of its own and leaves the recognition on record", async () => {
    const { scene, chair, good } = await classified();
    const { decisionId } = await aDecidedList(scene);
    const version = await versionOf(chair, good.id);

    const revoked = await doing(chair, revokeRecognition, revocation({ id: good.id, version }));

    const [line] = await read(chair, (tx) =>
      tx
        .select()
        .from(recognitionListItems)
        .where(eq(recognitionListItems.registrationId, good.id)),
    );
    const [paper] = await read(chair, (tx) =>
      tx.select().from(decisions).where(eq(decisions.id, revoked.decisionId)),
    );
    expect(await statesOf(chair, [good.id])).toEqual(["revoked"]);
    expect([line?.outcome, line?.revokedByDecisionId]).toEqual(["recognise", revoked.decisionId]);
    expect([paper?.kind, paper?.number, paper?.id === decisionId]).toEqual([
      "recognition_revocation",
      2,
      false,
    ]);
  });

  it("is dated no earlier than the recognition, is the chair's, and of recognised ones only", async () => {
    const { scene, chair, secretary, good, weak } = await classified();
    await aDecidedList(scene);
    const version = await versionOf(chair, good.id);
    const asked = revocation({ id: good.id, version });
    const declined = { id: weak.id, version: await versionOf(chair, weak.id) };

    expect([
      await refusalOf(chair, revokeRecognition, { ...asked, decidedOn: "2026-09-14" }),
      await refusalOf(secretary, revokeRecognition, asked),
      await refusalOf(chair, revokeRecognition, revocation(declined)),
    ]).toEqual(["date_before_decision", "not_allowed", "wrong_state"]);
  });
});

describe("outstanding registrations", () => {
  it("are exactly those chosen from the recognised", async () => {
    const { scene, chair, good } = await classified();
    const list = await aDecidedList(scene);
    const choose = (version: number, registrationIds: number[]) => ({
      ...{ id: list.id, version, registrationIds, note: "" },
    });
    const held = () =>
      read(chair, async (tx) => {
        const rows = await tx
          .select({ id: outstandingSelections.registrationId })
          .from(outstandingSelections);
        return rows.map(({ id }) => id);
      });
    await doing(chair, selectOutstanding, choose(list.version, [good.id]));
    const chosen = await held();

    const late = await refusalOf(chair, selectOutstanding, choose(list.version, []));
    await doing(chair, selectOutstanding, choose(list.version + 1, []));

    expect([chosen, late, await held()]).toEqual([[good.id], "stale", []]);
  });

  it("are of a class that allows it, on a decided list, chosen by the chair, never the own unit", async () => {
    const { scene, chair, secretary, ward, women, good, weak } = await classified();
    const fair = await carriedTo(scene, "classified", { share: 0.8 });
    const frozen = await aFrozenList(scene);
    const choose = (seen: { id: number; version: number }, id: number) => ({
      ...seen,
      registrationIds: [id],
      note: "",
    });
    const early = await refusalOf(chair, selectOutstanding, choose(frozen, good.id));
    await doing(chair, decideList, decisionOf(frozen));
    const list = await listSeen(chair, frozen.id);
    const related = await aPerson(scene, {
      roles: [["committee_chair", ward]],
      memberOf: [women],
    });

    expect([
      early,
      await refusalOf(secretary, selectOutstanding, choose(list, good.id)),
      await refusalOf(chair, selectOutstanding, choose(list, fair.id)),
      await refusalOf(chair, selectOutstanding, choose(list, weak.id)),
      await refusalOf(related, selectOutstanding, choose(list, good.id)),
      await refusalOf(chair, selectOutstanding, choose(list, good.id)),
    ]).toEqual([
      "list_not_decided",
      "not_allowed",
      "class_not_outstanding",
      "item_refused",
      "item_refused",
      "done",
    ]);
  });
});
