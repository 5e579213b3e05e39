"use server";

import { createUnit } from "@/db/commands/org-unit/create";
import { editUnitContacts } from "@/db/commands/org-unit/edit-contacts";
import { mergeUnit } from "@/db/commands/org-unit/merge";
import { renameUnit } from "@/db/commands/org-unit/rename";
import { CreateUnit, EditUnitContacts, MergeUnit, RenameUnit } from "@/domain/org/schema";
import { action } from "@/lib/action";
import { unitAfter } from "./places";

export const create = action({
  schema: CreateUnit,
  labels: "admin.unit.fields",
  command: createUnit,
  goTo: unitAfter("create"),
});
export const editContacts = action({
  schema: EditUnitContacts,
  labels: "admin.unit.fields",
  command: editUnitContacts,
  goTo: unitAfter("contacts"),
});
export const merge = action({
  schema: MergeUnit,
  labels: "admin.unit.fields",
  command: mergeUnit,
  goTo: unitAfter("merge"),
});
export const rename = action({
  schema: RenameUnit,
  labels: "admin.unit.fields",
  command: renameUnit,
  goTo: unitAfter("rename"),
});
