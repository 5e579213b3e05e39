"use server";

import { saveAwardForm } from "@/db/commands/commendation/save-award-form";
import { SaveAwardForm } from "@/domain/commendation/schema";
import { action } from "@/lib/action";
import { toForms } from "./places";

export const save = action({
  schema: SaveAwardForm,
  labels: "commendation.fields",
  command: saveAwardForm,
  goTo: toForms,
});
