import { aPerson } from "./people.ts";
import { aRegistration, aScene, reachableStates, type Scene } from "./registrations.ts";

/** Stands in every text of the sentinel branch: whoever reads it has found a leak. */
export const sentinelMark = "KHÔNG-AI-ĐƯỢC-THẤY";

/**
 * A branch full of rows that nobody outside of it may ever see: one registration in every state
 * that factories reach, people, a campaign. Returns the scene, to compare ids with.
 */
export async function sentinel(): Promise<Scene & { readonly registrationIds: readonly number[] }> {
  const scene = await aScene();
  await aPerson(scene, { name: `${sentinelMark} ${scene.ward.id}` });
  const registrationIds: number[] = [];
  for (const state of reachableStates) {
    const draft = { name: `${sentinelMark} ${state}`, subjectName: sentinelMark };
    const { id } = await aRegistration(scene, { state, draft });
    registrationIds.push(id);
  }
  return { ...scene, registrationIds };
}
