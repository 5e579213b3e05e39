import { describe, expect, it } from "vitest";
import type { Viewer } from "../viewer.ts";
import type { CommendationCase } from "./guards.ts";
import { achievement, dossier, leader, nominee, officer, viewerWith } from "./sample.ts";
import { decideCommendation, decideEdit, decideOpening, offeredSteps } from "./steps.ts";

function refusalOf(
  viewer: Viewer,
  subject: CommendationCase,
  step: "propose" | "record_council" | "decide" | "return",
) {
  const answer = decideCommendation(viewer, subject, step);
  return answer.ok ? null : answer.refusal;
}

describe("proposing", () => {
  it("is allowed to the officer of the issuer when every nominee holds", () => {
    expect(decideCommendation(officer, dossier(), "propose")).toEqual({
      ok: true,
      value: "proposed",
    });
  });

  it("is refused to the leader and to an officer of another unit", () => {
    const elsewhere = viewerWith("commendation_officer", {
      assignments: [{ role: "commendation_officer", unitId: 1, unitPath: "1", unitName: "" }],
    });

    expect(refusalOf(leader, dossier(), "propose")).toEqual({ code: "not_allowed" });
    expect(refusalOf(elsewhere, dossier(), "propose")).toEqual({ code: "not_allowed" });
  });

  it("asks again about everyone when a voted dossier comes back from the leader", () => {
    const failed = nominee({ name: "Bà Lan", passed: false, unitClosed: true });

    expect(
      refusalOf(officer, dossier({ state: "returned", nominees: [failed] }), "propose"),
    ).toEqual({ code: "nominee_ineligible", params: { name: "Bà Lan", reason: "unit_closed" } });
  });

  it("needs a nominee, and names the first that does not hold", () => {
    const blocked = nominee({ name: "Ông Bình", unitClosed: true });

    expect(refusalOf(officer, dossier({ nominees: [] }), "propose")).toEqual({
      code: "no_nominees",
    });
    expect(refusalOf(officer, dossier({ nominees: [nominee(), blocked] }), "propose")).toEqual({
      code: "nominee_ineligible",
      params: { name: "Ông Bình", reason: "unit_closed" },
    });
  });
});

describe("the council's result", () => {
  it("is offered as a form before any ballot is known", () => {
    const offered = offeredSteps(officer, dossier({ state: "proposed" }));

    expect(offered).toEqual([
      { step: "record_council", answer: { ok: true, value: "council_reviewed" } },
      { step: "withdraw", answer: { ok: true, value: "withdrawn" } },
    ]);
  });
});

describe("deciding", () => {
  const passed = nominee({ passed: true, votes: { for: 7, against: 0, blank: 0 } });
  const failed = nominee({
    id: 12,
    name: "Bà Lan",
    passed: false,
    unitClosed: true,
    orgUnitId: 71,
  });
  const reviewed = (changes: Partial<CommendationCase> = {}) =>
    dossier({ state: "council_reviewed", nominees: [passed, failed], ...changes });

  it("asks only those who passed whether they still hold", () => {
    expect(refusalOf(leader, reviewed(), "decide")).toBeNull();
  });

  it("needs one who passed", () => {
    expect(refusalOf(leader, reviewed({ nominees: [failed] }), "decide")).toEqual({
      code: "not_passed",
    });
  });

  it("is refused to a leader whose own organisation is among those to be awarded", () => {
    const own = viewerWith("leader", { memberUnitIds: [70] });

    expect(refusalOf(own, reviewed(), "decide")).toEqual({ code: "own_unit" });
    expect(
      refusalOf(viewerWith("leader", { memberUnitIds: [71] }), reviewed(), "decide"),
    ).toBeNull();
  });

  it("is refused while one who passed is on hold", () => {
    const held = { ...passed, achievements: [{ ...achievement, suspended: true }] };

    expect(refusalOf(leader, reviewed({ nominees: [held] }), "decide")).toEqual({
      code: "nominee_ineligible",
      params: { name: "Chi bộ tổ 5", reason: "suspended" },
    });
  });

  it("is not reached while one whom the council considers is on hold", () => {
    const held = nominee({ achievements: [{ ...achievement, suspended: true }] });
    const before = dossier({ state: "proposed", nominees: [held] });
    const refusal = {
      code: "nominee_ineligible",
      params: { name: "Chi bộ tổ 5", reason: "suspended" },
    };

    expect(refusalOf(officer, before, "record_council")).toEqual(refusal);
    expect(decideOpening(officer, before, "record_council")).toEqual({ ok: false, refusal });
  });

  it("may be preceded by one return, not by two", () => {
    expect(refusalOf(leader, reviewed(), "return")).toBeNull();
    expect(refusalOf(leader, reviewed({ timesReturned: 1 }), "return")).toEqual({
      code: "returned_once",
    });
  });
});

const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("the form of a step", () => {
  it("says to whom it once opened that the dossier has left it, and to others nothing", () => {
    const signed = dossier({ state: "decided" });

    expect(decideOpening(leader, signed, "decide")).toEqual(refused("wrong_state"));
    expect(decideOpening(officer, signed, "decide")).toEqual(refused("not_allowed"));
  });
});

describe("the list of nominees", () => {
  it.each(["draft", "returned"] as const)("is edited by the officer while %s", (state) => {
    expect(decideEdit(officer, dossier({ state }))).toEqual({ ok: true, value: null });
    expect(decideEdit(leader, dossier({ state }))).toEqual(refused("not_allowed"));
  });

  it.each(["proposed", "council_reviewed", "decided", "refused", "revoked", "withdrawn"] as const)(
    "stands while %s",
    (state) => {
      expect(decideEdit(officer, dossier({ state }))).toEqual(refused("wrong_state"));
    },
  );
});
