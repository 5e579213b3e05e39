import { defineWorkflow, keysOf } from "../workflow/define.ts";

/**
 * A commendation dossier: nominees of one issuer put before the council and the leader.
 * A dossier may be returned once at most; a decision is revoked by decision
 * (Luật Thi đua, khen thưởng 2022, Điều 93), never deleted.
 */
export const commendationWorkflow = defineWorkflow({
  initial: "draft",
  states: {
    draft: { tone: "idle", holder: "commendation_officer", editable: true },
    proposed: { tone: "waiting", holder: "commendation_officer" },
    council_reviewed: { tone: "waiting", holder: "leader" },
    returned: { tone: "bad", holder: "commendation_officer", editable: true },
    decided: { tone: "honour", holder: "nobody" },
    refused: { tone: "idle", holder: "nobody", final: true },
    revoked: { tone: "bad", holder: "nobody", final: true },
    withdrawn: { tone: "idle", holder: "nobody", final: true },
  },
  steps: {
    propose: {
      from: ["draft", "returned"],
      to: "proposed",
      may: "commendation.prepare",
      at: "issuer",
      needs: ["hasNominees", "nomineesEligible"],
    },
    record_council: {
      from: ["proposed"],
      to: "council_reviewed",
      may: "commendation.prepare",
      at: "issuer",
      needs: ["noneOnHold", "votesComplete"],
      asks: "council",
    },
    return: {
      from: ["proposed", "council_reviewed"],
      to: "returned",
      may: "commendation.decide",
      at: "issuer",
      needs: ["notReturnedBefore"],
      asks: "reason",
    },
    decide: {
      from: ["council_reviewed"],
      to: "decided",
      may: "commendation.decide",
      at: "issuer",
      needs: ["notOwnUnit", "somePassed", "nomineesEligible"],
      asks: "decision",
      writes: "commendation_decision",
    },
    refuse: {
      from: ["council_reviewed"],
      to: "refused",
      may: "commendation.decide",
      at: "issuer",
      asks: "refusal",
    },
    revoke: {
      from: ["decided"],
      to: "revoked",
      may: "commendation.decide",
      at: "issuer",
      needs: ["notOwnUnit"],
      asks: "revocation",
      writes: "revocation_decision",
    },
    withdraw: {
      from: ["draft", "proposed", "returned"],
      to: "withdrawn",
      may: "commendation.prepare",
      at: "issuer",
      asks: "reason",
    },
  },
});

export type CommendationState = keyof typeof commendationWorkflow.states;
export type CommendationStep = keyof typeof commendationWorkflow.steps;
export type CommendationGuard = NonNullable<
  (typeof commendationWorkflow.steps)[CommendationStep]["needs"]
>[number];

export const commendationStates = keysOf(commendationWorkflow.states);
export const commendationSteps = keysOf(commendationWorkflow.steps);

/** The four steps of the bar on a dossier, and the states each one groups. */
export const commendationStages = {
  prepare: ["draft", "returned", "withdrawn"],
  council: ["proposed"],
  leader: ["council_reviewed", "refused"],
  award: ["decided", "revoked"],
} as const satisfies Record<string, readonly CommendationState[]>;
export type CommendationStage = keyof typeof commendationStages;
