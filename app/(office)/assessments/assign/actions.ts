"use server";

import { assignMembers } from "@/db/commands/assessment/assign";
import { AssignMembers } from "@/domain/assessment/schema";
import { action } from "@/lib/action";

export const assign = action({
  schema: AssignMembers,
  labels: "assessment.assign.fields",
  command: assignMembers,
  goTo: ({ roundId }) => `/assessments/assign?round=${roundId}&da=phan-cong`,
});
