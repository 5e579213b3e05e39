"use server";

import { saveReport } from "@/db/commands/model-registration/save-report";
import { selfReport } from "@/db/commands/model-registration/self-report";
import { SelfReport } from "@/domain/assessment/self-report";
import { action } from "@/lib/action";
import { afterReport } from "./places";

export const send = action({
  schema: SelfReport,
  labels: "assessment.report.fields",
  command: selfReport,
  goTo: afterReport,
});
export const autosave = action({
  schema: SelfReport,
  labels: "assessment.report.fields",
  command: saveReport,
  stay: (saved) => saved,
});
