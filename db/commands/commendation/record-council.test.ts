import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import {
  type AwardScene,
  aDossier,
  anAwardScene,
  dossierSeen,
  markedRecognised,
  minutesOf,
  nomineesOf,
  type TestDossier,
} from "../../factories/commendations.ts";
import { doing, trying } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { councilSeats } from "../../schema/commendations.ts";
import { roleAssignments } from "../../schema/memberships.ts";
import { endRole } from "../person/end-role.ts";
import { recordCouncil } from "./record-council.ts";

let scene: AwardScene;

beforeAll(async () => {
  scene = await anAwardScene();
});

const seen = (dossier: TestDossier) => dossierSeen(scene.leader, dossier);

describe("the council's result", () => {
  const minutes = (dossier: TestDossier) => minutesOf(scene.commendationOfficer, dossier);

  it("keeps who sat, the votes, and who passed more than half of all members", async () => {
    const member = await aPerson(scene, {
      roles: [["council_member", scene.ward]],
      name: "Lý Thị Mẫu",
    });
    const registrationIds = [await markedRecognised(scene), await markedRecognised(scene)];
    const dossier = await aDossier(scene, { registrationIds, state: "proposed" });
    const taken = await minutes(dossier);
    const seats = [
      { name: "LÝ THỊ MẪU", title: "Ủy viên", present: true },
      { name: "Triệu Văn Mẫu", title: "", present: true },
      { name: "Ma Văn Mẫu", title: "", present: false },
    ];
    const [first, second] = taken.votes.map((one) => one.nomineeId);

    await doing(scene.commendationOfficer, recordCouncil, {
      ...taken,
      seats,
      votes: [
        { nomineeId: first ?? 0, for: 2, against: 0, blank: 0 },
        { nomineeId: second ?? 0, for: 1, against: 0, blank: 1 },
      ],
    });

    const row = await seen(dossier);
    const rows = await nomineesOf(scene.leader, dossier.id);
    const sat = await read(scene.leader, (tx) =>
      tx
        .select({
          name: councilSeats.name,
          present: councilSeats.present,
          id: councilSeats.personId,
        })
        .from(councilSeats)
        .where(eq(councilSeats.commendationId, dossier.id))
        .orderBy(councilSeats.id),
    );
    expect([row?.state, row?.councilMembers, row?.councilPresent, row?.councilMetOn]).toEqual([
      "council_reviewed",
      3,
      2,
      "2026-09-10",
    ]);
    expect(rows.map((one) => one.passed)).toEqual([true, false]);
    expect(sat).toEqual([
      { name: "LÝ THỊ MẪU", present: true, id: member.personId },
      { name: "Triệu Văn Mẫu", present: true, id: null },
      { name: "Ma Văn Mẫu", present: false, id: null },
    ]);
  });

  it("leaves out whoever is of the nominee's own unit", async () => {
    const own = await aPerson(scene, {
      roles: [["council_member", scene.ward]],
      memberOf: [scene.women],
      name: "Bàn Thị Mẫu",
    });
    const dossier = await aDossier(scene, { state: "proposed" });
    const taken = await minutes(dossier);
    const seats = [{ name: own.name, title: "", present: true }, ...taken.seats.slice(1)];
    const voted = (count: number) =>
      trying(scene.commendationOfficer, recordCouncil, {
        ...taken,
        seats,
        votes: taken.votes.map((one) => ({ ...one, for: count })),
      });

    const all = await voted(3);
    const others = await voted(2);

    const [listed] = await nomineesOf(scene.leader, dossier.id);
    expect(all.ok ? null : [all.refusal.code, all.refusal.params?.["present"]]).toEqual([
      "votes_exceed",
      2,
    ]);
    expect([others.ok, listed?.passed]).toEqual([true, true]);
  });

  it("knows its members as they were on the day it met", async () => {
    const former = await aPerson(scene, {
      roles: [["council_member", scene.ward]],
      memberOf: [scene.women],
      name: "Hà Thị Mẫu",
    });
    const [held] = await read(scene.administrator, (tx) =>
      tx.select().from(roleAssignments).where(eq(roleAssignments.personId, former.personId)),
    );
    await doing(scene.administrator, endRole, {
      assignmentId: held?.id ?? 0,
      validTo: "2026-09-10",
    });
    const dossier = await aDossier(scene, { state: "proposed" });
    const taken = await minutes(dossier);
    const seats = [{ name: former.name, title: "", present: true }, ...taken.seats.slice(1)];

    await doing(scene.commendationOfficer, recordCouncil, { ...taken, seats });

    const [seat] = await read(scene.leader, (tx) =>
      tx.select().from(councilSeats).where(eq(councilSeats.commendationId, dossier.id)),
    );
    expect([seat?.name, seat?.personId]).toEqual([former.name, null]);
  });

  it("counts a number left out as everyone else who may vote", async () => {
    const own = await aPerson(scene, {
      roles: [["council_member", scene.ward]],
      memberOf: [scene.women],
      name: "Chu Thị Mẫu",
    });
    const dossier = await aDossier(scene, { state: "proposed" });
    const taken = await minutes(dossier);
    const seats = [{ name: own.name, title: "", present: true }, ...taken.seats];
    const votes = taken.votes.map((one) => ({ ...one, for: null, blank: 1 }));
    const asked = { ...taken, seats, unanimous: true, votes };

    const tooMany = await trying(scene.commendationOfficer, recordCouncil, {
      ...asked,
      votes: votes.map((one) => ({ ...one, against: 3 })),
    });
    await doing(scene.commendationOfficer, recordCouncil, asked);

    const [listed] = await nomineesOf(scene.leader, dossier.id);
    expect(tooMany.ok ? null : tooMany.refusal.code).toBe("votes_exceed");
    expect([listed?.votesFor, listed?.votesAgainst, listed?.votesBlank]).toEqual([2, 0, 1]);
  });

  it("is refused with a ballot too many, a nominee without votes, or a day to come", async () => {
    const dossier = await aDossier(scene, { state: "proposed" });
    const taken = await minutes(dossier);
    const [listed] = await nomineesOf(scene.leader, dossier.id);
    const officer = scene.commendationOfficer;
    const four = taken.votes.map((one) => ({ ...one, against: 1 }));
    const asked = (changes: object) => trying(officer, recordCouncil, { ...taken, ...changes });

    expect(await asked({ votes: four })).toEqual({
      ok: false,
      refusal: {
        code: "votes_exceed",
        params: { name: listed?.name, recused: 0, sum: 4, present: 3 },
        field: "votes[0].for",
      },
    });
    expect(await asked({ votes: [] })).toEqual({
      ok: false,
      refusal: { code: "votes_missing", params: { count: 1 } },
    });
    expect(await asked({ metOn: "2026-09-16" })).toEqual({
      ok: false,
      refusal: { code: "day_in_future", field: "metOn" },
    });
    expect(await asked({ metOn: "2020-01-01" })).toMatchObject({
      refusal: { code: "date_before_recognition", field: "metOn" },
    });
  });

  it("names a member once", async () => {
    const dossier = await aDossier(scene, { state: "proposed" });
    const taken = await minutes(dossier);
    const twice = taken.seats.map((seat) => ({ ...seat, name: "Một Người" }));

    expect(
      await trying(scene.commendationOfficer, recordCouncil, { ...taken, seats: twice }),
    ).toEqual({ ok: false, refusal: { code: "duplicate", field: "seats[1].name" } });
  });
});
