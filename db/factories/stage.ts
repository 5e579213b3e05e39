import { inArray } from "drizzle-orm";
import { asSystem } from "../doors.ts";
import { people } from "../schema/people.ts";
import { samplePasswordHash } from "../seed/sign-ins.ts";
import { unique } from "./doing.ts";
import { aRegistration, aScene, type Scene } from "./registrations.ts";

export type Stage = Scene;

/** A scene whose people can sign in through the page: the ground of a browser story. */
export async function aStage(): Promise<Stage> {
  const scene = await aScene();
  const everyone = [
    scene.administrator,
    scene.officer,
    scene.secretary,
    ...scene.members,
    scene.chair,
    scene.commendationOfficer,
    scene.leader,
  ].map((person) => person.personId);
  await asSystem("browser stories", (tx) =>
    tx
      .update(people)
      .set({ passwordHash: samplePasswordHash, mustChangePassword: false })
      .where(inArray(people.id, everyone)),
  );
  return scene;
}

export type Neighbour = { readonly registrationId: number; readonly name: string };

/** A ward of another branch with something in it to leak. */
export async function aNeighbour(): Promise<Neighbour> {
  const name = `Lính canh ${unique()}`;
  const scene = await aScene();
  const { id } = await aRegistration(scene, { state: "submitted", draft: { name } });
  return { registrationId: id, name };
}
