import { type PlainDate, plainDateOf } from "../../domain/plain-date.ts";
import type { AuditEntry } from "../command.ts";
import { insertUnit, type NewUnit, type UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { insertPerson } from "../commands/person/insert-person.ts";
import { asSystem, writeAudit } from "../doors.ts";
import { roleAssignments } from "../schema/people.ts";

export type FirstUnits = {
  readonly provinces: readonly Pick<NewUnit, "name" | "code" | "legalText">[];
  readonly validFrom: PlainDate;
  readonly administrator: {
    readonly username: string;
    readonly name: string;
    readonly title: string;
    readonly passwordHash: string;
  };
  readonly now: Date;
  readonly requestId: string;
  readonly sample: boolean;
};

export type Bootstrapped = { readonly provinces: UnitPlace[]; readonly administratorId: number };

/**
 * The first provinces and the administrator of them all. Everything after this goes through the
 * ordinary doors as somebody.
 */
export function bootstrap(first: FirstUnits): Promise<Bootstrapped> {
  const { validFrom, now, sample } = first;
  return asSystem("first units and administrator", async (tx) => {
    const provinces: UnitPlace[] = [];
    const entries: AuditEntry[] = [];
    for (const province of first.provinces) {
      const unit: NewUnit = { ...province, type: "province", validFrom, sample };
      const place = await insertUnit(tx, null, unit);
      provinces.push(place);
      const { name, code } = province;
      entries.push({
        action: "unit.create",
        subject: { type: "unit", id: place.id },
        orgPath: place.path,
        after: { name, type: "province", code },
      });
    }
    const [home] = provinces;
    if (!home) throw new Error("bootstrap needs a province");
    const account = { ...first.administrator, phone: "", email: "", mustChangePassword: false };
    const person = await insertPerson(tx, home, { ...account, sample });
    const role = "administrator" as const;
    const since = plainDateOf(now);
    await tx.insert(roleAssignments).values(
      provinces.map(({ id, path }) => ({
        personId: person.id,
        role,
        orgUnitId: id,
        orgPath: path,
        validFrom: since,
      })),
    );
    entries.push({
      action: "person.create",
      subject: { type: "person", id: person.id },
      orgPath: person.orgPath,
      after: { username: account.username, role, provinces: provinces.map(({ id }) => id) },
    });
    const ctx = { viewer: null, now, requestId: first.requestId, sample };
    await writeAudit(tx, ctx, entries);
    return { provinces, administratorId: person.id };
  });
}
