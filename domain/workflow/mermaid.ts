import { keysOf, type Workflow } from "./define.ts";

/**
 * The workflow as the text of a Mermaid state diagram, one arrow a step and state. Steps that
 * leave the state where it is (a hold and its end) are not drawn.
 */
export function stateDiagram(workflow: Workflow<string, string, string, string, string>): string {
  const moves = keysOf(workflow.steps).flatMap((step) => {
    const { from, to } = workflow.steps[step] ?? { from: [], to: "same" };
    return to === "same" ? [] : from.map((state) => `  ${state} --> ${to}: ${step}`);
  });
  const ends = keysOf(workflow.states)
    .filter((state) => workflow.states[state]?.final)
    .map((state) => `  ${state} --> [*]`);
  return ["stateDiagram-v2", `  [*] --> ${workflow.initial}`, ...moves, ...ends].join("\n");
}
