"use server";

import { assignRole } from "@/db/commands/person/assign-role";
import { deactivatePerson, reactivatePerson } from "@/db/commands/person/deactivate";
import { editPerson } from "@/db/commands/person/edit";
import { endRole } from "@/db/commands/person/end-role";
import { setMembership } from "@/db/commands/person/set-membership";
import {
  AssignRole,
  ChangePerson,
  CreatePerson,
  EditPerson,
  EndRole,
  ResetPassword,
  SetMembership,
} from "@/domain/person/schema";
import { action } from "@/lib/action";
import { createPersonWithPassword, resetPasswordTo } from "@/lib/person-commands";
import { personAfter } from "./places";

export const create = action({
  schema: CreatePerson,
  labels: "admin.person.fields",
  command: createPersonWithPassword,
  goTo: personAfter("create"),
});
export const edit = action({
  schema: EditPerson,
  labels: "admin.person.fields",
  command: editPerson,
  goTo: personAfter("edit"),
});
export const giveRole = action({
  schema: AssignRole,
  labels: "admin.person.fields",
  command: assignRole,
  goTo: personAfter("role"),
});
export const takeRole = action({
  schema: EndRole,
  labels: "admin.person.fields",
  command: endRole,
  goTo: personAfter("role_end"),
});
export const setWork = action({
  schema: SetMembership,
  labels: "admin.person.fields",
  command: setMembership,
  goTo: personAfter("work"),
});
export const reset = action({
  schema: ResetPassword,
  labels: "admin.person.fields",
  command: resetPasswordTo,
  goTo: personAfter("reset"),
});
export const deactivate = action({
  schema: ChangePerson,
  labels: "admin.person.fields",
  command: deactivatePerson,
  goTo: personAfter("deactivate"),
});
export const reactivate = action({
  schema: ChangePerson,
  labels: "admin.person.fields",
  command: reactivatePerson,
  goTo: personAfter("reactivate"),
});
