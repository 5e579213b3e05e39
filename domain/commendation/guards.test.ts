import { describe, expect, it } from "vitest";
import type { Role } from "../access/roles.ts";
import type { Viewer } from "../viewer.ts";
import { checkNominee } from "./eligibility.ts";
import { type CommendationCase, commendationGuards, type Nominee } from "./guards.ts";
import { decideCommendation, mayEdit, offeredSteps } from "./steps.ts";

const ward = { id: 7, path: "1.7" };

function viewerWith(role: Role, changes: Partial<Viewer> = {}): Viewer {
  return {
    personId: 1,
    sessionId: null,
    username: "a",
    name: "A",
    title: "",
    locale: "vi",
    mustChangePassword: false,
    assignments: [{ role, unitId: ward.id, unitPath: ward.path, unitName: "Phường" }],
    memberUnitIds: [],
    inheritedPaths: [],
    ...changes,
  };
}

const achievement = {
  registrationId: 100,
  name: "Ngõ phố tự quản",
  state: "recognised",
  suspended: false,
  campaignId: 3,
  usedElsewhere: false,
  touchedByViewer: false,
} as const;

function nominee(changes: Partial<Nominee> = {}): Nominee {
  return {
    id: 11,
    name: "Chi bộ tổ 5",
    subjectType: "collective",
    orgUnitId: 70,
    unitClosed: false,
    achievements: [achievement],
    votes: null,
    recused: 0,
    passed: null,
    ...changes,
  };
}

function dossier(changes: Partial<CommendationCase> = {}): CommendationCase {
  return {
    id: 1,
    version: 1,
    state: "draft",
    suspended: false,
    orgUnitId: ward.id,
    orgPath: ward.path,
    campaignId: 3,
    awardFormId: 5,
    timesReturned: 0,
    council: null,
    rule: { thresholdPercent: 50, voteBase: "members" },
    nominees: [nominee()],
    ...changes,
  };
}

const officer = viewerWith("commendation_officer");
const leader = viewerWith("leader");

function refusalOf(
  viewer: Viewer,
  subject: CommendationCase,
  step: "propose" | "decide" | "return",
) {
  const answer = decideCommendation(viewer, subject, step);
  return answer.ok ? null : answer.refusal;
}

describe("a nomination", () => {
  const checked = (changes: Partial<Nominee>, viewer = officer) =>
    checkNominee(viewer, nominee(changes), 3, true).filter((one) => one.refusal);

  it("of a recognised registration of the campaign holds in every check", () => {
    expect(checked({})).toEqual([]);
  });

  it.each([
    [
      "whose recognition was revoked",
      { achievements: [{ ...achievement, state: "revoked" }] },
      "recognised",
      "not_recognised",
    ],
    ["that rests on nothing", { achievements: [] }, "recognised", "not_recognised"],
    [
      "of a registration on hold",
      { achievements: [{ ...achievement, suspended: true }] },
      "notOnHold",
      "suspended",
    ],
    ["of a dissolved unit", { unitClosed: true }, "unitAlive", "unit_closed"],
    [
      "of an achievement already used",
      { achievements: [{ ...achievement, usedElsewhere: true }] },
      "achievementFree",
      "achievement_used",
    ],
    [
      "from another campaign",
      { achievements: [{ ...achievement, campaignId: 4 }] },
      "sameCampaign",
      "other_campaign",
    ],
    [
      "that the officer had a hand in",
      { achievements: [{ ...achievement, touchedByViewer: true }] },
      "noConflict",
      "own_unit",
    ],
  ] as const)("%s is blocked with its reason", (_, changes, check, code) => {
    expect(checked(changes)).toEqual([{ check, refusal: { code } }]);
  });

  it("of the officer's own organisation is blocked", () => {
    expect(checked({}, viewerWith("commendation_officer", { memberUnitIds: [70] }))).toEqual([
      { check: "noConflict", refusal: { code: "own_unit" } },
    ]);
  });

  it("is not held against a mere reader", () => {
    const reader = viewerWith("viewer", { memberUnitIds: [70] });

    expect(checkNominee(reader, nominee(), 3, false).map((one) => one.check)).toEqual([
      "recognised",
      "notOnHold",
      "unitAlive",
      "achievementFree",
      "sameCampaign",
    ]);
  });
});

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
    ).toEqual({ code: "nominee_ineligible", params: { name: "Bà Lan" } });
  });

  it("needs a nominee, and names the first that does not hold", () => {
    const blocked = nominee({ name: "Ông Bình", unitClosed: true });

    expect(refusalOf(officer, dossier({ nominees: [] }), "propose")).toEqual({
      code: "no_nominees",
    });
    expect(refusalOf(officer, dossier({ nominees: [nominee(), blocked] }), "propose")).toEqual({
      code: "nominee_ineligible",
      params: { name: "Ông Bình" },
    });
  });
});

describe("the council's result", () => {
  const council = { metOn: "2026-11-10", members: 9, present: 7 } as const;
  const votesOf = (subject: Partial<CommendationCase>) =>
    commendationGuards(officer, dossier({ state: "proposed", ...subject })).votesComplete;

  it("misses every nominee before the council has met", () => {
    expect(votesOf({})).toEqual({ code: "votes_missing", params: { count: 1 } });
  });

  it("misses the nominees without ballots", () => {
    const voted = nominee({ votes: { for: 7, against: 0, blank: 0 } });

    expect(votesOf({ council, nominees: [voted, nominee({ id: 12 })] })).toEqual({
      code: "votes_missing",
      params: { count: 1 },
    });
  });

  it("counts as many ballots as members present", () => {
    const voted = nominee({ votes: { for: 7, against: 1, blank: 0 } });

    expect(votesOf({ council, nominees: [voted] })).toEqual({
      code: "votes_exceed",
      params: { name: "Chi bộ tổ 5", recused: 0, sum: 8, present: 7 },
    });
    expect(votesOf({ council, nominees: [nominee({ ...voted, recused: 1 })] })?.params).toEqual({
      name: "Chi bộ tổ 5",
      recused: 1,
      sum: 8,
      present: 6,
    });
    expect(
      votesOf({ council, nominees: [nominee({ votes: { for: 5, against: 1, blank: 1 } })] }),
    ).toBeNull();
  });

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
      params: { name: "Chi bộ tổ 5" },
    });
  });

  it("may be preceded by one return, not by two", () => {
    expect(refusalOf(leader, reviewed(), "return")).toBeNull();
    expect(refusalOf(leader, reviewed({ timesReturned: 1 }), "return")).toEqual({
      code: "returned_once",
    });
  });
});

describe("the list of nominees", () => {
  it.each(["draft", "returned"] as const)("is edited by the officer while %s", (state) => {
    expect(mayEdit(officer, dossier({ state }))).toBe(true);
    expect(mayEdit(leader, dossier({ state }))).toBe(false);
  });

  it.each(["proposed", "council_reviewed", "decided", "refused", "revoked", "withdrawn"] as const)(
    "stands while %s",
    (state) => {
      expect(mayEdit(officer, dossier({ state }))).toBe(false);
    },
  );
});
