import type { Ground } from "./fill.ts";
import { type Pace, paceOf } from "./load.ts";
import { readings } from "./readings.ts";
import type { Server } from "./servers.ts";
import { writings } from "./writings.ts";

export type Both = { readonly app: Pace; readonly bare: Pace };
/** What is done → both sides of every round. */
export type Measured = ReadonlyMap<string, readonly Both[]>;

export const rounds = 3;

/** Does everything in turn, the application and the bare server one after the other. */
export async function measure(ground: Ground, app: Server, bare: Server): Promise<Measured> {
  const results = new Map<string, Both[]>();
  const deeds = [...(await readings(ground, app, bare)), ...(await writings(ground, app, bare))];
  // What is asked for the first time is compiled, planned and connected: that is not counted.
  for (const deed of deeds) await paceOf((await deed.app(rounds)).slice(0, 16));
  for (let round = 0; round < rounds; round += 1) {
    for (const deed of deeds) {
      const both = {
        app: await paceOf(await deed.app(round)),
        bare: await paceOf(deed.bare(round)),
      };
      results.set(deed.name, [...(results.get(deed.name) ?? []), both]);
    }
  }
  return results;
}
