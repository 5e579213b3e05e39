"use server";

import { classifyRegistrations } from "@/db/commands/model-registration/classify";
import { ClassifyRegistrations } from "@/domain/assessment/schema";
import { action } from "@/lib/action";

export const classify = action({
  schema: ClassifyRegistrations,
  labels: "assessment.classification.fields",
  command: classifyRegistrations,
  goTo: ({ roundId }) => `/classification?round=${roundId}&da=ket-luan`,
});
