"use server";

import { inspectRegistration } from "@/db/commands/assessment/inspect";
import { InspectionRecord } from "@/domain/assessment/schema";
import { action } from "@/lib/action";
import { afterInspection } from "./places";

export const inspect = action({
  schema: InspectionRecord,
  labels: "assessment.inspection.fields",
  command: inspectRegistration,
  goTo: afterInspection,
});
