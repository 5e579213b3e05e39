import { describe, expect, it, test } from "vitest";
import type { Viewer } from "../viewer.ts";
import { can, canSomewhere, placesFor } from "./can.ts";
import { type Action, actions, permissions, type Role, roles } from "./roles.ts";

const everyAction = Object.keys(actions) as Action[];
const own = { id: 5, path: "1.5" };

function holding(...held: (readonly [Role, { id: number; path: string }])[]): Viewer {
  return {
    personId: 1,
    sessionId: null,
    username: "nguoi",
    name: "Người",
    title: "",
    locale: "vi",
    mustChangePassword: false,
    assignments: held.map(([role, unit]) => ({
      role,
      unitId: unit.id,
      unitPath: unit.path,
      unitName: "Đơn vị",
    })),
    memberUnitIds: [],
    inheritedPaths: ["1.9"],
  };
}

const places = {
  "the own unit": { path: "1.5", subtree: true, exact: true },
  "a child": { path: "1.5.33", subtree: true, exact: false },
  "a grandchild": { path: "1.5.33.70", subtree: true, exact: false },
  "a sibling": { path: "1.6", subtree: false, exact: false },
  "a sibling whose id begins alike": { path: "1.55", subtree: false, exact: false },
  "a child of a sibling": { path: "1.6.34", subtree: false, exact: false },
  "the parent": { path: "1", subtree: false, exact: false },
  "another province": { path: "2", subtree: false, exact: false },
  "a unit of the same id elsewhere": { path: "2.5", subtree: false, exact: false },
  "an inherited unit": { path: "1.9", subtree: false, exact: false },
  nowhere: { path: "", subtree: false, exact: false },
} as const;

describe("every role × action × place", () => {
  const cases = roles.flatMap((role) =>
    everyAction.flatMap((action) =>
      Object.entries(places).map(([place, facts]) => ({ role, action, place, facts })),
    ),
  );

  it.each(cases)("$role, $action at $place", ({ role, action, facts }) => {
    const expected = permissions[role].includes(action) && facts[actions[action]];

    expect(can(holding([role, own]), action, facts.path)).toBe(expected);
  });
});

/** Who does what, told a second time on purpose: a change of the policy is a change here. */
const duties: Readonly<Record<Role, readonly Action[]>> = {
  ward_officer: ["registration.write"],
  committee_secretary: [
    "registration.receive",
    "assessment.assign",
    "recognition.prepare",
    "campaign.manage",
  ],
  committee_member: ["assessment.inspect", "assessment.score"],
  committee_chair: ["registration.classify", "registration.recognise"],
  commendation_officer: ["commendation.prepare"],
  council_member: ["commendation.consider"],
  leader: ["commendation.decide"],
  viewer: [],
  auditor: ["audit.read"],
  administrator: ["unit.manage", "person.manage", "audit.read"],
};
const reading: readonly Action[] = ["registration.read", "commendation.read", "dashboard.read"];

describe("the policy", () => {
  it.each(roles)("gives %s its duties and the reading below its unit, nothing else", (role) => {
    expect([...permissions[role]].sort()).toEqual([...reading, ...duties[role]].sort());
  });

  it("gives each duty to one role only; the audit log is read by two", () => {
    const held = roles.flatMap((role) => duties[role]);

    expect(held.filter((duty, index) => held.indexOf(duty) !== index)).toEqual(["audit.read"]);
  });

  it("leaves no action that nobody holds", () => {
    const held = new Set(Object.values(permissions).flat());

    expect(everyAction.filter((action) => !held.has(action))).toEqual([]);
  });
});

describe("a person", () => {
  const twoHats = holding(["ward_officer", own], ["auditor", { id: 2, path: "2" }]);

  test("may do at each unit what the role held there allows", () => {
    expect(can(twoHats, "registration.write", "1.5.33")).toBe(true);
    expect(can(twoHats, "registration.write", "2.8")).toBe(false);
    expect(can(twoHats, "audit.read", "2.8")).toBe(true);
    expect(can(twoHats, "audit.read", "1.5")).toBe(false);
  });

  test("finds the places where something may be done", () => {
    expect(placesFor(twoHats, "registration.read")).toEqual([own, { id: 2, path: "2" }]);
    expect(placesFor(twoHats, "audit.read")).toEqual([{ id: 2, path: "2" }]);
    expect(placesFor(twoHats, "unit.manage")).toEqual([]);
  });

  test("is shown what may be done somewhere", () => {
    expect(everyAction.filter((action) => canSomewhere(twoHats, action)).sort()).toEqual(
      [...reading, "audit.read", "registration.write"].sort(),
    );
  });

  test("without a role may do nothing anywhere", () => {
    const nobody = holding();

    expect(everyAction.filter((action) => canSomewhere(nobody, action))).toEqual([]);
    expect(everyAction.filter((action) => can(nobody, action, "1"))).toEqual([]);
  });
});
