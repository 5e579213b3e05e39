import { z } from "zod";
import { roles } from "../access/roles.ts";
import {
  choice,
  line,
  optionalDayBoxes,
  optionalEmail,
  optionalPhone,
  rowId,
  rowIds,
} from "../form/inputs.ts";
import { passwordLength } from "./sign-in.ts";

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,59}$/;

/** A sign-in name as it is kept: lower case, letters without marks, digits, dots and dashes. */
function username() {
  return line(60).transform((typed, ctx) => {
    const name = typed.toLowerCase();
    if (USERNAME.test(name)) return name;
    ctx.addIssue({ code: "custom", params: { key: "bad_username" } });
    return z.NEVER;
  });
}

/** A password as typed: never trimmed or cleaned, since every character counts. */
function newPassword() {
  return z.string().transform((typed, ctx) => {
    const { min, max } = passwordLength;
    if (typed.length >= min && typed.length <= max) return typed;
    const key = typed.length < min ? "too_short" : "too_long";
    ctx.addIssue({ code: "custom", params: { key, min, max, length: typed.length } });
    return z.NEVER;
  });
}

const described = {
  name: line(120),
  title: line(200),
  phone: optionalPhone(30),
  email: optionalEmail(120),
  homeUnitId: rowId(),
};

/** A new account; the password reaches the command as a hash only. */
export const CreatePerson = z.object({
  username: username(),
  ...described,
  password: newPassword(),
});
export type CreatePerson = z.infer<typeof CreatePerson>;

export const EditPerson = z.object({ id: rowId(), version: rowId(), ...described });
export type EditPerson = z.infer<typeof EditPerson>;

/** A person and the version that was seen. */
export const ChangePerson = z.object({ id: rowId(), version: rowId() });
export type ChangePerson = z.infer<typeof ChangePerson>;

export const ResetPassword = z.object({ id: rowId(), version: rowId(), password: newPassword() });
export type ResetPassword = z.infer<typeof ResetPassword>;

/** A role at a unit, from a day on (today, when left out). */
export const AssignRole = z.object({
  personId: rowId(),
  role: choice(roles),
  orgUnitId: rowId(),
  validFrom: optionalDayBoxes(),
});
export type AssignRole = z.infer<typeof AssignRole>;

/** The end of a role, on a day (today, when left out): from that day it is no longer held. */
export const EndRole = z.object({ assignmentId: rowId(), validTo: optionalDayBoxes() });
export type EndRole = z.infer<typeof EndRole>;

/** The organisations a person works in from a day on (today, when left out); others end. */
export const SetMembership = z.object({
  personId: rowId(),
  orgUnitIds: rowIds(20),
  validFrom: optionalDayBoxes(),
});
export type SetMembership = z.infer<typeof SetMembership>;
