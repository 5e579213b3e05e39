import { expect, test } from "vitest";
import { defineWorkflow } from "./define.ts";
import { stateDiagram } from "./mermaid.ts";

test("the diagram draws every step out of every state, and where it begins and ends", () => {
  const workflow = defineWorkflow({
    initial: "draft",
    states: {
      draft: { tone: "idle", holder: "ward_officer" },
      returned: { tone: "bad", holder: "ward_officer" },
      accepted: { tone: "good", holder: "nobody", final: true },
    },
    steps: {
      accept: {
        from: ["draft", "returned"],
        to: "accepted",
        may: "registration.receive",
        at: "owner",
      },
      return: { from: ["draft"], to: "returned", may: "registration.receive", at: "owner" },
      suspend: { from: ["draft"], to: "same", may: "registration.receive", at: "owner" },
    },
  });

  expect(stateDiagram(workflow).split("\n")).toEqual([
    "stateDiagram-v2",
    "  [*] --> draft",
    "  draft --> accepted: accept",
    "  returned --> accepted: accept",
    "  draft --> returned: return",
    "  accepted --> [*]",
  ]);
});
