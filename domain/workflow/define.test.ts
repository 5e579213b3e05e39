import { describe, expect, test } from "vitest";
import type { Refusal } from "../refusal.ts";
import { decide, defineWorkflow, keysOf, stepsFrom } from "./define.ts";

const workflow = defineWorkflow<
  "open" | "shut",
  "close" | "note" | "free",
  "dry" | "calm",
  never,
  "clerk" | "nobody"
>({
  initial: "open",
  states: {
    open: { tone: "working", holder: "clerk", editable: true },
    shut: { tone: "good", holder: "nobody", final: true },
  },
  steps: {
    close: {
      from: ["open"],
      to: "shut",
      may: "registration.write",
      at: "registration",
      needs: ["dry", "calm"],
    },
    note: { from: ["open", "shut"], to: "same", may: "registration.read", at: "registration" },
    free: {
      from: ["open"],
      to: "same",
      may: "registration.receive",
      at: "owner",
      evenWhenSuspended: true,
    },
  },
});

type Step = keyof typeof workflow.steps;
type Facts = { state?: "open" | "shut"; suspended?: boolean; allowed?: boolean } & Partial<
  Record<"dry" | "calm", Refusal>
>;

function answerTo(step: Step, facts: Facts = {}) {
  const { state = "open", suspended = false, allowed = true, dry = null, calm = null } = facts;
  const answer = decide(workflow, { state, suspended }, step, allowed, { dry, calm });
  return answer.ok ? answer.value : answer.refusal;
}

const wet = { code: "incomplete", params: { count: 2 } } as const;
const stormy = { code: "window_closed" } as const;

describe("a step", () => {
  test("leads where its row says", () => {
    expect(answerTo("close")).toBe("shut");
  });

  test("that is none of the way leaves the state where it is", () => {
    expect(answerTo("note")).toBe("open");
    expect(answerTo("note", { state: "shut" })).toBe("shut");
  });

  test("is refused with the first reason that holds: right, state, hold, guards in order", () => {
    const all = { state: "shut", suspended: true, allowed: false, dry: wet, calm: stormy } as const;

    expect(answerTo("close", all)).toEqual({ code: "not_allowed" });
    expect(answerTo("close", { ...all, allowed: true })).toEqual({ code: "wrong_state" });
    expect(answerTo("close", { ...all, allowed: true, state: "open" })).toEqual({
      code: "suspended",
    });
    expect(answerTo("close", { dry: wet, calm: stormy })).toEqual(wet);
    expect(answerTo("close", { calm: stormy })).toEqual(stormy);
  });

  test("asks only the guards it needs", () => {
    expect(answerTo("note", { dry: wet, calm: stormy })).toBe("open");
  });

  test("may be one that a hold does not stop", () => {
    expect(answerTo("free", { suspended: true })).toBe("open");
    expect(answerTo("note", { suspended: true })).toEqual({ code: "suspended" });
  });
});

describe("a table", () => {
  test("names its rows in their order", () => {
    expect(keysOf(workflow.steps)).toEqual(["close", "note", "free"]);
  });

  test("tells the steps out of each state", () => {
    expect(stepsFrom(workflow, "open")).toEqual(["close", "note", "free"]);
    expect(stepsFrom(workflow, "shut")).toEqual(["note"]);
  });
});
