import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { parseAuditFilters } from "../../domain/audit/filters.ts";
import { plainDateOf } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { read } from "../doors.ts";
import { carriedTo } from "../factories/assessments.ts";
import { testNow } from "../factories/clock.ts";
import { aPerson } from "../factories/people.ts";
import { aFrozenList } from "../factories/recognitions.ts";
import { aScene, aSceneAbove } from "../factories/registrations.ts";
import { people } from "../schema/people.ts";
import { personNames } from "../schema/person-names.ts";
import { conclusionOf, inspectionsOf } from "./assessment.ts";
import { listAudit } from "./audit.ts";
import { officersAt } from "./committee.ts";
import { registrationCases } from "./registration-case.ts";

/** Names and turn as a dossier shows them to this reader. */
function dossierTo(reader: Viewer, id: number) {
  return read(reader, async (tx) => {
    const conclusion = await conclusionOf(tx, id);
    const visits = await inspectionsOf(tx, id);
    const subject = (await registrationCases(tx, reader, [id])).get(id);
    return {
      concludedBy: conclusion?.concludedBy,
      visits: visits.map(({ writtenBy, members }) => [writtenBy, members.map(({ name }) => name)]),
      listState: subject?.listState,
    };
  });
}

describe("a ward whose registration a higher level assessed", () => {
  it("reads who visited it, who concluded, and how far its list stands", async () => {
    const { scene, below } = await aSceneAbove();
    const { id } = await carriedTo(scene, "classified");
    await aFrozenList(scene);
    const [inspector] = scene.members;

    const toWard = await dossierTo(below.leader, id);

    expect(toWard).toEqual({
      concludedBy: scene.chair.name,
      visits: [[inspector.name, [inspector.name]]],
      listState: "frozen",
    });
    expect(toWard).toEqual(await dossierTo(scene.leader, id));
  });

  it("finds in its log what an official above did, by the name", async () => {
    const { scene } = await aSceneAbove();
    const { id } = await carriedTo(scene, "accepted");
    const auditor = await aPerson(scene, { roles: [["auditor", scene.ward]] });
    const asked = parseAuditFilters({
      person: scene.secretary.name.toUpperCase(),
      subject: "registration",
      subjectId: String(id),
    });

    const { rows } = await read(auditor, (tx) => listAudit(tx, auditor, asked));

    expect(rows.map(({ action, actorName }) => [action, actorName])).toEqual([
      ["registration.accept", scene.secretary.name],
    ]);
  });
});

describe("an official whose account stands elsewhere", () => {
  it("is among the members of the committee that gave the role", async () => {
    const scene = await aScene();
    const lent = await aPerson(scene, {
      roles: [
        ["viewer", scene.province],
        ["committee_member", scene.ward],
      ],
    });

    const members = await read(scene.secretary, (tx) =>
      officersAt(tx, "committee_member", scene.ward.path, plainDateOf(testNow)),
    );

    expect(members.map(({ id }) => id).toSorted()).toEqual(
      [...scene.members, lent].map(({ personId }) => personId).toSorted(),
    );
  });

  it("is told by name and title only: the account stays with its own place", async () => {
    const { scene, below } = await aSceneAbove();
    const { personId, name } = scene.chair;

    const [told, accounts, columns] = await read(below.officer, async (tx) => [
      await tx.select().from(personNames).where(sql`${personNames.id} = ${personId}`),
      await tx.select({ id: people.id }).from(people).where(sql`${people.id} = ${personId}`),
      await tx.execute<{ name: string }>(sql`
        select attname as name from pg_attribute
        where attrelid = 'person_names'::regclass and attnum > 0 order by attnum`),
    ]);

    expect(told).toEqual([{ id: personId, name, title: "Cán bộ", active: true }]);
    expect(accounts).toEqual([]);
    expect(columns.map((column) => column.name)).toEqual(["id", "name", "title", "active"]);
  });
});
