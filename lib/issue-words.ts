import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { reasonOf } from "../domain/form/issue.ts";

type Issue = z.core.$ZodIssue;

/** "targets[2].metric" is labelled by "targets.metric"; positions are counted from 1 in words. */
function labelKey(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === "string").join(".");
}

/**
 * Words for what is wrong with a form, in the reader's language: what is wrong and what to do,
 * naming the field. `labels` is the namespace that names the fields.
 */
export async function issueWords(labels: string): Promise<(issues: Issue[]) => string[]> {
  const t = await getTranslations("errors");
  const all = await getTranslations();
  // A group that repeats is named beside the fields: below its own key stand those of a row.
  const groups = labels.replace(/[^.]+$/, "listNames");
  return (issues) =>
    issues.map((issue) => {
      const { key, params } = reasonOf(issue);
      const named = labelKey(issue.path);
      // Keys are put together at run time; the house check holds both lists to each other.
      const words = [`${labels}.${named}`, `${groups}.${named}`].find(
        (full) => all.has(full as never) && typeof all.raw(full as never) === "string",
      );
      const label = words ? all(words as never) : t("thisField");
      const row = issue.path.find((part) => typeof part === "number");
      const field = typeof row === "number" ? t("row", { label, row: row + 1 }) : label;
      return t(key as never, { ...params, label: field } as never);
    });
}
