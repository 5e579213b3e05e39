import { describe, expect, it } from "vitest";
import { permissions, type Role, roles } from "../access/roles.ts";
import type { Viewer } from "../viewer.ts";
import { keysOf } from "../workflow/define.ts";
import { requiredFields } from "./completeness.ts";
import type { RegistrationCase } from "./guards.ts";
import { decideRegistration, offeredSteps } from "./steps.ts";
import {
  type RegistrationStep,
  registrationStates,
  registrationSteps,
  registrationWorkflow,
} from "./workflow.ts";

const today = "2026-09-15";

/** Someone holding one role at the unit that owns the campaign. */
function holding(role: Role): Viewer {
  return {
    personId: 1,
    sessionId: null,
    username: role,
    name: role,
    title: "",
    locale: "vi",
    mustChangePassword: false,
    assignments: [{ role, unitId: 5, unitPath: "1.5", unitName: "Phường" }],
    memberUnitIds: [],
    inheritedPaths: [],
  };
}

const filled = Object.fromEntries(requiredFields.planned.map((field) => [field, "x"]));

/** A registration on which every guard holds. */
const ready = {
  id: 7,
  version: 1,
  state: "draft",
  suspended: false,
  orgUnitId: 33,
  orgPath: "1.5.33",
  ownerPath: "1.5",
  recogniserPath: "1.5",
  unitClosed: false,
  opensOn: "2026-01-01",
  closesOn: "2026-12-31",
  form: {
    ...filled,
    variant: "planned",
    targets: [{ metric: "Hộ", unit: "hộ", planned: 1 }],
  } as unknown as RegistrationCase["form"],
  touchedByViewer: false,
  reportMissing: [],
  assignedToViewer: true,
  inspectedByViewer: true,
  inspected: true,
  assessorsAssigned: 3,
  assessmentsMissing: 0,
  listState: "frozen",
} as const satisfies RegistrationCase;

/** What makes each step possible beyond the ready case. */
function readyFor(step: RegistrationStep): Partial<RegistrationCase> {
  if (step === "resume") return { suspended: true };
  return step === "reopen" ? { listState: null } : {};
}

describe("every state × step × role of a registration", () => {
  const cases = registrationStates.flatMap((state) =>
    registrationSteps.flatMap((step) => roles.map((role) => ({ state, step, role }))),
  );

  it.each(cases)("$state, $step by $role", ({ state, step, role }) => {
    const rule = registrationWorkflow.steps[step];
    const subject = { ...ready, state, ...readyFor(step) };

    const answer = decideRegistration(holding(role), subject, step, today);

    const allowed = permissions[role].includes(rule.may);
    const leads = rule.from.includes(state);
    const next = rule.to === "same" ? state : rule.to;
    const expected = !allowed
      ? { ok: false, refusal: { code: "not_allowed" } }
      : leads
        ? { ok: true, value: next }
        : { ok: false, refusal: { code: "wrong_state" } };
    expect(answer).toEqual(expected);
  });
});

describe("the registration table", () => {
  it("reaches every state from the first", () => {
    const reached = new Set<string>([registrationWorkflow.initial]);
    for (const _ of registrationStates) {
      for (const step of registrationSteps) {
        const rule = registrationWorkflow.steps[step];
        if (rule.to !== "same" && rule.from.some((from) => reached.has(from))) reached.add(rule.to);
      }
    }

    expect([...reached].sort()).toEqual([...registrationStates].sort());
  });

  it("leaves a way out of every state that is not an end", () => {
    const stuck = registrationStates.filter(
      (state) =>
        !registrationWorkflow.states[state].final &&
        registrationSteps.every((step) => !registrationWorkflow.steps[step].from.includes(state)),
    );

    expect(stuck).toEqual([]);
  });

  it("asks for no action that nobody holds", () => {
    const held = new Set(Object.values(permissions).flat());

    const orphaned = registrationSteps.filter(
      (step) => !held.has(registrationWorkflow.steps[step].may),
    );

    expect(orphaned).toEqual([]);
  });
});

const refused = (code: string) => ({ ok: false, refusal: expect.objectContaining({ code }) });

describe("guards", () => {
  const officer = holding("ward_officer");
  const chair = holding("committee_chair");
  const member = holding("committee_member");
  const secretary = holding("committee_secretary");

  const blocked: [string, Viewer, RegistrationStep, Partial<RegistrationCase>, string][] = [
    ["a closed unit registers nothing", officer, "submit", { unitClosed: true }, "unit_closed"],
    [
      "nothing is sent after the window",
      officer,
      "submit",
      { closesOn: "2026-09-14" },
      "window_closed",
    ],
    [
      "nothing is sent before the window",
      officer,
      "submit",
      { opensOn: "2026-09-16" },
      "window_closed",
    ],
    [
      "an incomplete registration is not sent",
      officer,
      "submit",
      { form: { ...ready.form, name: "" } as RegistrationCase["form"] },
      "incomplete",
    ],
    [
      "a report without its figures is not sent",
      officer,
      "self_report",
      { state: "accepted", reportMissing: ["targets"] },
      "report_incomplete",
    ],
    [
      "a member does not inspect for the unit they work in",
      { ...member, memberUnitIds: [33] },
      "appraise",
      { state: "self_reported" },
      "own_unit",
    ],
    [
      "a member who is not assigned does not inspect",
      member,
      "appraise",
      { state: "self_reported", inspectedByViewer: false },
      "not_assigned",
    ],
    [
      "an inspection is not closed without its record",
      member,
      "appraise",
      { state: "self_reported", inspected: false },
      "no_inspection",
    ],
    [
      "the chair does not conclude on a dossier they had a hand in",
      chair,
      "classify",
      { state: "appraised", touchedByViewer: true },
      "own_unit",
    ],
    [
      "nothing is classified before all scores are in",
      chair,
      "classify",
      { state: "appraised", assessmentsMissing: 1 },
      "scores_missing",
    ],
    [
      "nothing is classified that nobody scored",
      chair,
      "classify",
      { state: "appraised", assessorsAssigned: 0 },
      "no_assessors",
    ],
    [
      "nothing is recognised that stands on no frozen list",
      chair,
      "recognise",
      { state: "classified", listState: "draft" },
      "not_on_frozen_list",
    ],
    ["a frozen line is not reopened", chair, "reopen", { state: "classified" }, "on_frozen_list"],
    [
      "what is not on hold is not resumed",
      secretary,
      "resume",
      { state: "accepted" },
      "not_suspended",
    ],
  ];

  it.each(blocked)("%s", (_sentence, viewer, step, facts, code) => {
    const answer = decideRegistration(viewer, { ...ready, ...facts }, step, today);

    expect(answer).toEqual(refused(code));
  });

  it("lets a returned registration be sent again after the window", () => {
    const subject = { ...ready, state: "returned", closesOn: "2026-09-01" } as const;

    expect(decideRegistration(officer, subject, "submit", today)).toEqual({
      ok: true,
      value: "submitted",
    });
  });

  it("blocks every step but resuming and revoking while a hold is on", () => {
    const open = registrationSteps.filter((step) => {
      const [from] = registrationWorkflow.steps[step].from;
      if (!from) return false;
      const subject = { ...ready, state: from, suspended: true };
      return roles.some((role) => decideRegistration(holding(role), subject, step, today).ok);
    });

    expect(open).toEqual(["revoke", "resume"]);
  });

  it("does not make the units below a role's unit its holder's own", () => {
    const subject = { ...ready, state: "self_reported" } as const;

    expect(decideRegistration(member, subject, "appraise", today)).toEqual({
      ok: true,
      value: "appraised",
    });
  });
});

describe("reach", () => {
  it("lets committee roles act only at the unit that owns the campaign", () => {
    const provincial = {
      ...holding("committee_secretary"),
      assignments: [{ role: "committee_secretary", unitId: 1, unitPath: "1", unitName: "Tỉnh" }],
    } as const;

    const answer = decideRegistration(
      provincial,
      { ...ready, state: "submitted" },
      "accept",
      today,
    );

    expect(answer).toEqual(refused("not_allowed"));
  });

  it("offers nobody a step that their role never takes", () => {
    const offered = keysOf(registrationWorkflow.states).flatMap((state) =>
      offeredSteps(holding("viewer"), { ...ready, state }, today),
    );

    expect(offered).toEqual([]);
  });
});
