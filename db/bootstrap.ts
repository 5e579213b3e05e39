import { sql } from "drizzle-orm";
import { type PlainDate, plainDateOf } from "../domain/plain-date.ts";
import { ok, type Result, refuse } from "../domain/result.ts";
import type { AuditEntry } from "./command.ts";
import { insertUnit, type NewUnit, type UnitPlace } from "./commands/org-unit/insert-unit.ts";
import { insertPerson } from "./commands/person/insert-person.ts";
import { asSystem, type WriteTx, writeAudit } from "./doors.ts";
import { roleAssignments } from "./schema/memberships.ts";
import { people } from "./schema/people.ts";

export type FirstUnits = {
  readonly provinces: readonly Pick<NewUnit, "name" | "code" | "legalText">[];
  readonly validFrom: PlainDate;
  readonly administrator: {
    readonly username: string;
    readonly name: string;
    readonly title: string;
    readonly passwordHash: string;
    /** True where somebody else chose the password. */
    readonly mustChangePassword: boolean;
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
  return asSystem("first units and administrator", (tx) => place(tx, first));
}

/** The same for a register that nobody uses yet; refused as `already_begun` once anybody does. */
export function beginRegister(first: FirstUnits): Promise<Result<Bootstrapped>> {
  return asSystem("first units and administrator", async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('so_dan_van_kheo_begin'))`);
    const [anybody] = await tx.select({ id: people.id }).from(people).limit(1);
    return anybody ? refuse({ code: "already_begun" }) : ok(await place(tx, first));
  });
}

async function place(tx: WriteTx, first: FirstUnits): Promise<Bootstrapped> {
  const { provinces, entries } = await placeProvinces(tx, first);
  const [home] = provinces;
  if (!home) throw new Error("bootstrap needs a province");
  const { administrator, now, requestId, sample } = first;
  const account = { ...administrator, phone: "", email: "", sample };
  const person = await insertPerson(tx, home, account);
  const role = "administrator" as const;
  const held = { personId: person.id, role, validFrom: plainDateOf(now) };
  await tx
    .insert(roleAssignments)
    .values(provinces.map(({ id, path }) => ({ ...held, orgUnitId: id, orgPath: path })));
  const created: AuditEntry = {
    action: "person.create",
    subject: { type: "person", id: person.id },
    orgPath: person.orgPath,
    after: { username: account.username, role, provinces: provinces.map(({ id }) => id) },
  };
  await writeAudit(tx, { viewer: null, now, requestId, sample }, [...entries, created]);
  return { provinces, administratorId: person.id };
}

async function placeProvinces(tx: WriteTx, { provinces, validFrom, sample }: FirstUnits) {
  const placed: UnitPlace[] = [];
  const entries: AuditEntry[] = [];
  for (const province of provinces) {
    const { name, code } = province;
    const unit: NewUnit = { ...province, type: "province", validFrom, sample };
    const { id, path, ...rest } = await insertUnit(tx, null, unit);
    placed.push({ id, path, ...rest });
    entries.push({
      action: "unit.create",
      subject: { type: "unit", id },
      orgPath: path,
      after: { name, type: "province", code },
    });
  }
  return { provinces: placed, entries };
}
