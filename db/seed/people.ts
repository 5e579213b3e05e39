import type { PlainDate } from "../../domain/plain-date.ts";
import { assignRole } from "../commands/person/assign-role.ts";
import { createPerson } from "../commands/person/create.ts";
import { setMembership } from "../commands/person/set-membership.ts";
import type { PersonRow } from "./people-rows.ts";
import { samplePasswordHash } from "./sign-ins.ts";
import { type Stage, unitOf } from "./stage.ts";

/** Username of the administrator who was there from the beginning. */
export const administrator = "quantri.thainguyen";

/** Opens the accounts of these people and gives them their roles from this day on. */
export async function settlePeople(
  stage: Stage,
  rows: readonly PersonRow[],
  { now, from }: { readonly now: Date; readonly from: PlainDate },
): Promise<void> {
  const sitting = { by: administrator, now };
  const accounts = rows.map(({ username, name, title, roles }) => ({
    username,
    name,
    title,
    phone: "",
    email: "",
    homeUnitId: unitOf(stage, roles[0]?.[1] ?? "").id,
    passwordHash: samplePasswordHash,
    mustChangePassword: false,
  }));
  const made = await stage.each({ ...sitting, what: createPerson }, accounts);
  const ids = rows.map((row, index) => ({ ...row, personId: made[index]?.id ?? 0 }));
  for (const { username, personId } of ids) stage.people.set(username, personId);
  const held = ids.flatMap(({ personId, roles }) =>
    roles.map(([role, unit]) => ({
      personId,
      role,
      orgUnitId: unitOf(stage, unit).id,
      validFrom: from,
    })),
  );
  await stage.each({ ...sitting, what: assignRole }, held);
  const works = ids
    .filter(({ worksAt = [] }) => worksAt.length > 0)
    .map(({ personId, worksAt = [] }) => ({
      personId,
      orgUnitIds: worksAt.map((key) => unitOf(stage, key).id),
      validFrom: from,
    }));
  await stage.each({ ...sitting, what: setMembership }, works);
}
