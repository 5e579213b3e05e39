import { defineWorkflow, keysOf } from "../workflow/define.ts";

/**
 * The yearly registration (lượt) of an emulation model. The model itself has no state.
 * Suspension is a hold with reason and history, not a state: resuming returns to where it was.
 */
export const registrationWorkflow = defineWorkflow({
  initial: "draft",
  states: {
    draft: { tone: "idle", holder: "ward_officer", editable: true },
    submitted: { tone: "waiting", holder: "committee_secretary" },
    returned: { tone: "bad", holder: "ward_officer", editable: true },
    accepted: { tone: "working", holder: "ward_officer" },
    self_reported: { tone: "waiting", holder: "committee_member" },
    appraised: { tone: "working", holder: "committee_chair" },
    classified: { tone: "working", holder: "committee_secretary" },
    recognised: { tone: "good", holder: "nobody" },
    not_recognised: { tone: "idle", holder: "nobody", final: true },
    revoked: { tone: "bad", holder: "nobody", final: true },
    withdrawn: { tone: "idle", holder: "nobody", final: true },
  },
  steps: {
    submit: {
      from: ["draft", "returned"],
      to: "submitted",
      may: "registration.write",
      at: "registration",
      needs: ["unitAlive", "windowOpen", "complete"],
    },
    return: {
      from: ["submitted"],
      to: "returned",
      may: "registration.receive",
      at: "owner",
      asks: "returnNotes",
    },
    accept: { from: ["submitted"], to: "accepted", may: "registration.receive", at: "owner" },
    self_report: {
      from: ["accepted"],
      to: "self_reported",
      may: "registration.write",
      at: "registration",
      needs: ["reportComplete"],
    },
    appraise: {
      from: ["self_reported"],
      to: "appraised",
      may: "assessment.inspect",
      at: "owner",
      needs: ["notOwnUnit", "assigned", "inspected"],
    },
    classify: {
      from: ["appraised"],
      to: "classified",
      may: "registration.classify",
      at: "owner",
      needs: ["notOwnUnit", "allScoresIn"],
      asks: "classification",
    },
    reopen: {
      from: ["classified"],
      to: "appraised",
      may: "registration.classify",
      at: "owner",
      needs: ["notOwnUnit", "notListed"],
      asks: "reason",
    },
    recognise: {
      from: ["classified"],
      to: "recognised",
      may: "registration.recognise",
      at: "recogniser",
      needs: ["notOwnUnit", "onFrozenList"],
      asks: "decision",
      writes: "recognition_decision",
    },
    decline: {
      from: ["classified"],
      to: "not_recognised",
      may: "registration.recognise",
      at: "recogniser",
      needs: ["notOwnUnit", "onFrozenList"],
      asks: "decision",
      writes: "recognition_decision",
    },
    revoke: {
      from: ["recognised"],
      to: "revoked",
      may: "registration.recognise",
      at: "recogniser",
      needs: ["notOwnUnit"],
      asks: "revocation",
      writes: "revocation_decision",
      evenWhenSuspended: true,
    },
    withdraw: {
      from: ["draft", "submitted", "returned"],
      to: "withdrawn",
      may: "registration.write",
      at: "registration",
      asks: "reason",
    },
    suspend: {
      from: ["submitted", "accepted", "self_reported", "appraised", "classified", "recognised"],
      to: "same",
      may: "registration.receive",
      at: "owner",
      asks: "hold",
    },
    resume: {
      from: ["submitted", "accepted", "self_reported", "appraised", "classified", "recognised"],
      to: "same",
      may: "registration.receive",
      at: "owner",
      needs: ["isSuspended"],
      asks: "reason",
      evenWhenSuspended: true,
    },
  },
});

export type RegistrationState = keyof typeof registrationWorkflow.states;
export type RegistrationStep = keyof typeof registrationWorkflow.steps;
export type RegistrationGuard = NonNullable<
  (typeof registrationWorkflow.steps)[RegistrationStep]["needs"]
>[number];

export const registrationStates = keysOf(registrationWorkflow.states);
export const registrationSteps = keysOf(registrationWorkflow.steps);

/** The five steps of the bar on a dossier, and the states in which each is under way or ended. */
export const registrationStages = {
  register: ["draft", "submitted", "returned", "withdrawn"],
  inspect: ["accepted", "self_reported"],
  deliberate: ["appraised"],
  recognise: ["classified", "recognised", "not_recognised", "revoked"],
  commend: [],
} as const satisfies Record<string, readonly RegistrationState[]>;
export type RegistrationStage = keyof typeof registrationStages;

/** States that count as a registered lượt: accepted once, and not taken back since. */
export const countedStates = [
  "accepted",
  "self_reported",
  "appraised",
  "classified",
  "recognised",
  "not_recognised",
  "revoked",
] as const satisfies readonly RegistrationState[];
