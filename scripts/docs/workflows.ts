import { permissions, roles } from "../../domain/access/roles.ts";
import { commendationWorkflow } from "../../domain/commendation/workflow.ts";
import {
  registrationStages,
  registrationWorkflow,
} from "../../domain/model-registration/workflow.ts";
import type { StateRule, StepRule, Workflow } from "../../domain/workflow/define.ts";
import { stateDiagram } from "../../domain/workflow/mermaid.ts";
import { names, page, table } from "./page.ts";

type AnyWorkflow = Workflow<string, string, string, string, string>;

/** Both workflows: a picture, the states, and the steps with who may take them. */
export function workflowsPage(): string {
  return page(
    "Workflows",
    "`domain/model-registration/workflow.ts` and `domain/commendation/workflow.ts`",
    "## Registration",
    "What is registered for one year. A hold is a mark on the registration, not a state.",
    ...chapter(registrationWorkflow),
    "### Stages",
    table(
      ["stage", "states"],
      Object.entries(registrationStages).map(([stage, states]) => [`\`${stage}\``, names(states)]),
    ),
    "## Commendation",
    "A dossier of nominees before the council and the leader of one issuer.",
    ...chapter(commendationWorkflow),
  );
}

function chapter(workflow: AnyWorkflow): string[] {
  return [
    ["```mermaid", stateDiagram(workflow), "```"].join("\n"),
    "### States",
    table(["state", "tone", "on the desk of", ""], Object.entries(workflow.states).map(stateRow)),
    "### Steps",
    table(
      ["step", "from", "to", "who, where", "needs", "asks for", "writes"],
      Object.entries(workflow.steps).map(stepRow),
    ),
  ];
}

function stateRow([state, rule]: [string, StateRule<string>]): string[] {
  const marks = [rule.editable && "can be edited", rule.final && "end"].filter(Boolean).join(", ");
  return [`\`${state}\``, rule.tone, rule.holder, marks];
}

function stepRow([step, rule]: [string, StepRule<string, string, string>]): string[] {
  const who = roles.filter((role) => permissions[role].includes(rule.may));
  const held = rule.evenWhenSuspended ? "even on hold" : "";
  return [
    `\`${step}\``,
    names(rule.from),
    rule.to === "same" ? "stays" : `\`${rule.to}\``,
    `${who.join(", ")}, ${rule.at}`,
    [rule.needs?.length ? names(rule.needs) : "", held].filter(Boolean).join("; ") || "–",
    rule.asks ? `\`${rule.asks}\`` : "–",
    rule.writes ? `\`${rule.writes}\`` : "–",
  ];
}
