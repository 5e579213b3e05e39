import { inArray } from "drizzle-orm";
import type { Role } from "../../domain/access/roles.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { asSystem } from "../doors.ts";
import { people } from "../schema/people.ts";
import { samplePasswordHash } from "../seed/sign-ins.ts";
import { unique } from "./doing.ts";
import { aPerson } from "./people.ts";
import { aRegistration, aScene, type Scene } from "./registrations.ts";

/** A scene with those who only read, whose people can sign in through the page. */
export type Stage = Scene & {
  readonly councilMember: Viewer;
  readonly viewer: Viewer;
  readonly auditor: Viewer;
  /** A member of the committee who works where most registrations come from. */
  readonly recused: Viewer;
  /** A member of the committee of whom a story may make anything. */
  readonly latecomer: Viewer;
};

/** The ground of a browser story. */
export async function aStage(): Promise<Stage> {
  const scene = await aScene();
  const reading = (role: Role) => aPerson(scene, { roles: [[role, scene.ward]] });
  const readers = {
    councilMember: await reading("council_member"),
    viewer: await reading("viewer"),
    auditor: await reading("auditor"),
    latecomer: await reading("committee_member"),
    recused: await aPerson(scene, {
      roles: [["committee_member", scene.ward]],
      memberOf: [scene.women],
    }),
  };
  const everyone = [
    scene.administrator,
    scene.officer,
    scene.secretary,
    ...scene.members,
    scene.chair,
    scene.commendationOfficer,
    scene.leader,
    ...Object.values(readers),
  ].map((person) => person.personId);
  await asSystem("browser stories", (tx) =>
    tx
      .update(people)
      .set({ passwordHash: samplePasswordHash, mustChangePassword: false })
      .where(inArray(people.id, everyone)),
  );
  return { ...scene, ...readers };
}

export type Neighbour = { readonly registrationId: number; readonly name: string };

/** A ward of another branch with something in it to leak. */
export async function aNeighbour(): Promise<Neighbour> {
  const name = `Lính canh ${unique()}`;
  const scene = await aScene();
  const { id } = await aRegistration(scene, { state: "submitted", draft: { name } });
  return { registrationId: id, name };
}
