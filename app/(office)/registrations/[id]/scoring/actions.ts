"use server";

import { saveScores } from "@/db/commands/assessment/save-scores";
import { fillSheet } from "@/db/commands/assessment/send-scores";
import { ScoreSheet } from "@/domain/assessment/schema";
import { action } from "@/lib/action";
import { afterScoring } from "./places";

export const fill = action({
  schema: ScoreSheet,
  labels: "assessment.scoring.fields",
  command: fillSheet,
  goTo: afterScoring,
});
export const autosave = action({
  schema: ScoreSheet,
  labels: "assessment.scoring.fields",
  command: saveScores,
  stay: (saved) => saved,
});
