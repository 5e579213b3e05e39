import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { asSystem, read } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, unique } from "../../factories/doing.ts";
import { type Foundation, foundation } from "../../factories/foundation.ts";
import { aPerson } from "../../factories/people.ts";
import { listPeople } from "../../queries/people.ts";
import { viewerAt } from "../../queries/viewer-at.ts";
import { sessions } from "../../schema/access.ts";
import { memberships, roleAssignments } from "../../schema/memberships.ts";
import { people } from "../../schema/people.ts";
import { openSession } from "../session/sign-in.ts";
import { assignRole } from "./assign-role.ts";
import { createPerson } from "./create.ts";
import { deactivatePerson, reactivatePerson } from "./deactivate.ts";
import { editPerson } from "./edit.ts";
import { endRole } from "./end-role.ts";
import { resetPassword } from "./reset-password.ts";
import { setMembership } from "./set-membership.ts";

const account = (homeUnitId: number) => ({
  username: `nguoi.${unique()}`,
  name: "Lý Thị Mẫu",
  title: "Cán bộ văn phòng",
  phone: "",
  email: "",
  homeUnitId,
  passwordHash: "-",
});

const officerRole = (branch: Foundation, personId: number) => ({
  personId,
  role: "ward_officer" as const,
  orgUnitId: branch.ward.id,
  validFrom: null,
});

describe("an account", () => {
  it("is opened by the administrator of its unit, and must change its password", async () => {
    const { administrator, ward } = await foundation();

    const { id } = await doing(administrator, createPerson, account(ward.id));

    const [person] = await read(administrator, (tx) =>
      tx.select().from(people).where(eq(people.id, id)),
    );
    expect([person?.name, person?.mustChangePassword]).toEqual(["Lý Thị Mẫu", true]);
  });

  it("is opened with a name of its own", async () => {
    const { administrator, ward } = await foundation();
    const wanted = account(ward.id);
    await doing(administrator, createPerson, wanted);

    await expect(doing(administrator, createPerson, wanted)).rejects.toThrow("duplicate username");
  });

  it("is opened by nobody outside the subtree, and by no other role", async () => {
    const branch = await foundation();
    const elsewhere = await foundation();
    const secretary = await aPerson(branch, { roles: [["committee_secretary", branch.ward]] });

    const wanted = account(branch.ward.id);

    await expect(doing(elsewhere.administrator, createPerson, wanted)).rejects.toThrow("not_found");
    await expect(doing(secretary, createPerson, wanted)).rejects.toThrow("not_allowed");
  });

  it("keeps what was seen: a second editor is told", async () => {
    const { administrator, ward } = await foundation();
    const { username: _u, passwordHash: _p, ...columns } = account(ward.id);
    const { id } = await doing(administrator, createPerson, account(ward.id));
    await doing(administrator, editPerson, { ...columns, id, version: 1, title: "Phó trưởng" });

    await expect(doing(administrator, editPerson, { ...columns, id, version: 1 })).rejects.toThrow(
      "stale",
    );
  });

  it("is closed and opened again, but not by its own person", async () => {
    const branch = await foundation();
    const { administrator } = branch;
    const officer = await aPerson(branch);
    const mine = { id: administrator.personId, version: 1 };

    await expect(doing(administrator, deactivatePerson, mine)).rejects.toThrow("self_change");
    const closed = await doing(administrator, deactivatePerson, {
      id: officer.personId,
      version: 1,
    });
    await expect(
      doing(administrator, assignRole, officerRole(branch, officer.personId)),
    ).rejects.toThrow("deactivated");
    const opened = await doing(administrator, reactivatePerson, closed);

    expect(opened).toEqual({ id: officer.personId, version: 3 });
  });

  it("loses every open session when its password is set anew", async () => {
    const branch = await foundation();
    const officer = await aPerson(branch);
    const session = await openSession({ ...officer, userAgent: "", now: testNow, hours: 12 });

    await doing(branch.administrator, resetPassword, {
      id: officer.personId,
      version: 1,
      passwordHash: "new",
    });

    const [row] = await asSystem("look at a session", (tx) =>
      tx.select({ at: sessions.revokedAt }).from(sessions).where(eq(sessions.id, session)),
    );
    expect(row?.at).toEqual(testNow);
  });

  it("is not taken over or closed from below by who looks after a part of its work", async () => {
    const branch = await foundation();
    const { ward, province } = branch;
    const below = await aPerson(branch, { roles: [["administrator", ward]] });
    const roles = [["ward_officer", ward] as const, ["leader", province] as const];
    const { personId } = await aPerson(branch, { roles });
    const seen = { id: personId, version: 1 };
    const reset = { ...seen, passwordHash: "new" };

    await expect(doing(below, resetPassword, reset)).rejects.toThrow("role_outside");
    await expect(doing(below, deactivatePerson, seen)).rejects.toThrow("role_outside");
    expect(await doing(branch.administrator, resetPassword, reset)).toEqual({
      id: personId,
      version: 2,
    });
  });
});

describe("a role", () => {
  it("is given by the administrator and holds from that day", async () => {
    const branch = await foundation();
    const person = await aPerson(branch);

    await doing(branch.administrator, assignRole, officerRole(branch, person.personId));

    const after = await viewerAt(person.personId, testNow);
    const before = await viewerAt(person.personId, new Date("2026-09-14T00:00:00Z"));
    expect(after.assignments.map(({ role, unitId }) => [role, unitId])).toEqual([
      ["ward_officer", branch.ward.id],
    ]);
    expect(before.assignments).toEqual([]);
  });

  it("is never given to oneself", async () => {
    const { administrator, ward } = await foundation();

    await expect(
      doing(administrator, assignRole, {
        personId: administrator.personId,
        role: "leader",
        orgUnitId: ward.id,
        validFrom: null,
      }),
    ).rejects.toThrow("self_change");
  });

  it("is not held twice at once", async () => {
    const branch = await foundation();
    const person = await aPerson(branch, { roles: [["ward_officer", branch.ward]] });

    await expect(
      doing(branch.administrator, assignRole, officerRole(branch, person.personId)),
    ).rejects.toThrow("duplicate role");
  });

  it("is not given outside the administrator's subtree", async () => {
    const branch = await foundation();
    const elsewhere = await foundation();
    const person = await aPerson(branch);

    await expect(
      doing(branch.administrator, assignRole, officerRole(elsewhere, person.personId)),
    ).rejects.toThrow("not_found");
  });

  it("ends on a day, once, and the past stays", async () => {
    const branch = await foundation();
    const person = await aPerson(branch, { roles: [["ward_officer", branch.ward]] });
    const [held] = await read(branch.administrator, (tx) =>
      tx
        .select({ id: roleAssignments.id })
        .from(roleAssignments)
        .where(eq(roleAssignments.personId, person.personId)),
    );
    const end = { assignmentId: held?.id ?? 0, validTo: null };

    await doing(branch.administrator, endRole, end);

    await expect(doing(branch.administrator, endRole, end)).rejects.toThrow("stale");
    const today = await viewerAt(person.personId, testNow);
    const yesterday = await viewerAt(person.personId, new Date("2026-09-14T00:00:00Z"));
    expect([today.assignments.length, yesterday.assignments.length]).toEqual([0, 1]);
  });

  it("ends on another day after all, while the day entered has not come", async () => {
    const branch = await foundation();
    const person = await aPerson(branch, { roles: [["ward_officer", branch.ward]] });
    const [held] = await read(branch.administrator, (tx) =>
      tx.select().from(roleAssignments).where(eq(roleAssignments.personId, person.personId)),
    );
    const end = { assignmentId: held?.id ?? 0 };
    const rolesListed = async () => {
      const asked = { q: person.username, active: true, today: plainDateOf(testNow) };
      const { administrator } = branch;
      const [row] = await read(administrator, (tx) => listPeople(tx, administrator, asked));
      return row?.roles;
    };
    await doing(branch.administrator, endRole, { ...end, validTo: "2199-01-01" });
    const before = await rolesListed();

    await doing(branch.administrator, endRole, { ...end, validTo: null });

    expect((await viewerAt(person.personId, testNow)).assignments).toEqual([]);
    expect([before, await rolesListed()]).toEqual([["ward_officer"], []]);
  });
});

describe("where a person works", () => {
  it("is stated by the administrator: what is no longer named ends", async () => {
    const branch = await foundation();
    const person = await aPerson(branch, { memberOf: [branch.cell] });

    await doing(branch.administrator, setMembership, {
      personId: person.personId,
      orgUnitIds: [branch.women.id],
      validFrom: null,
    });

    expect((await viewerAt(person.personId, testNow)).memberUnitIds).toEqual([branch.women.id]);
    const rows = await read(branch.administrator, (tx) =>
      tx
        .select({ to: memberships.validTo })
        .from(memberships)
        .where(
          and(eq(memberships.personId, person.personId), eq(memberships.orgUnitId, branch.cell.id)),
        ),
    );
    expect(rows).toEqual([{ to: "2026-09-15" }]);
  });

  it("is never stated for oneself", async () => {
    const { administrator, cell } = await foundation();

    await expect(
      doing(administrator, setMembership, {
        personId: administrator.personId,
        orgUnitIds: [cell.id],
        validFrom: null,
      }),
    ).rejects.toThrow("self_change");
  });
});
