import type { z } from "zod";

export type IssueReason = {
  /** Words under `errors.<key>`. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What is wrong in the words of the forms: zod's own issues and those that fields raise. */
export function reasonOf(issue: z.core.$ZodIssue): IssueReason {
  if (issue.code === "custom" && typeof issue.params?.["key"] === "string") {
    const { key, ...params } = issue.params as { key: string };
    return { key, params };
  }
  if (issue.code === "invalid_type") {
    // A row's id is never typed: it is picked from a list.
    const picked = String(issue.path.at(-1)).endsWith("Id");
    return { key: picked ? "choose" : "required", params: {} };
  }
  if (issue.code === "invalid_value") return { key: "choose", params: {} };
  // Lists are all that zod itself counts: texts and numbers are counted by their fields.
  if (issue.code === "too_small") return { key: "choose", params: {} };
  if (issue.code === "too_big") return { key: "too_many", params: { max: Number(issue.maximum) } };
  return { key: "invalid", params: {} };
}
