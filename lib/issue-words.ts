import { getTranslations } from "next-intl/server";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** "targets[2].metric" is labelled by "targets.metric"; positions are counted from 1 in words. */
function labelKey(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === "string").join(".");
}

function reasonOf(issue: Issue): { key: string; params: Record<string, string | number> } {
  if (issue.code === "custom" && typeof issue.params?.["key"] === "string") {
    const { key, ...params } = issue.params as { key: string };
    return { key, params };
  }
  if (issue.code === "invalid_type") return { key: "required", params: {} };
  if (issue.code === "invalid_value") return { key: "choose", params: {} };
  if (issue.code === "too_big") return { key: "too_many", params: { max: Number(issue.maximum) } };
  return { key: "invalid", params: {} };
}

/**
 * Words for what is wrong with a form, in the reader's language: what is wrong and what to do,
 * naming the field. `labels` is the namespace that names the fields.
 */
export async function issueWords(labels: string): Promise<(issues: Issue[]) => string[]> {
  const t = await getTranslations("errors");
  const all = await getTranslations();
  return (issues) =>
    issues.map((issue) => {
      const { key, params } = reasonOf(issue);
      const named = `${labels}.${labelKey(issue.path)}`;
      // Keys are put together at run time; the house check holds both lists to each other.
      const label = all.has(named as never) ? all(named as never) : t("thisField");
      const row = issue.path.find((part) => typeof part === "number");
      const field = typeof row === "number" ? t("row", { label, row: row + 1 }) : label;
      return t(key as never, { ...params, label: field } as never);
    });
}
