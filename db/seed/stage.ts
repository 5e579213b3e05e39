import type { DocumentKind } from "../../domain/recognition/lists.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { AuditEntry, Command } from "../command.ts";
import { done } from "../command.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { viewerAt } from "../queries/viewer-at.ts";
import { act } from "./act.ts";
import type { Drawings } from "./pictures/album.ts";

/** What the sample takes from outside the database. */
export type Outside = {
  /** The pictures that there are to put into dossiers. */
  readonly drawings: Drawings;
  /** Makes and keeps the paper of a decision, as this person on that day. */
  readonly issue: (
    viewer: Viewer,
    paper: { readonly kind: DocumentKind; readonly decisionId: number },
    now: Date,
  ) => Promise<void>;
};

/** Where the sample is played: who is there, which units stand, what is told meanwhile. */
export type Stage = {
  readonly tell: (line: string) => void;
  readonly drawings: Drawings;
  /** Somebody has the paper of a decision made. */
  readonly issue: (by: string, now: Date, kind: DocumentKind, decisionId: number) => Promise<void>;
  /** Units by the key of the tables here. */
  readonly units: Map<string, UnitPlace>;
  /** Ids of people by username. */
  readonly people: Map<string, number>;
  /** Who somebody is at that instant. */
  readonly as: (username: string, now: Date) => Promise<Viewer>;
  /** Somebody does one thing. */
  readonly one: <I, O>(act: Act<I, O>, input: I) => Promise<O>;
  /** Somebody does the same thing to several, one after another: ids and codes come in order. */
  readonly each: <I, O>(act: Act<I, O>, inputs: readonly I[]) => Promise<O[]>;
  /**
   * As `each`, side by side: quicker. For what has its id and code already, and asks the database
   * the same number of questions for each input: else the order of the steps is left to chance.
   */
  readonly atOnce: <I, O>(act: Act<I, O>, inputs: readonly I[]) => Promise<O[]>;
};

export type Act<I, O> = {
  readonly by: string;
  readonly now: Date;
  readonly what: Command<I, O>;
};

/** An empty stage. */
export function openStage(tell: (line: string) => void, outside: Outside): Stage {
  const units = new Map<string, UnitPlace>();
  const people = new Map<string, number>();
  const known = new Map<string, Promise<Viewer>>();
  let requests = 0;
  const as = (username: string, now: Date) => {
    const key = `${username} ${now.toISOString().slice(0, 10)}`;
    const viewer = known.get(key) ?? viewerAt(people.get(username) ?? 0, now);
    known.set(key, viewer);
    return viewer;
  };
  const one = async <I, O>({ by, now, what }: Act<I, O>, input: I) => {
    requests += 1;
    const requestId = `mau-${String(requests).padStart(5, "0")}`;
    return act(await as(by, now), { now, requestId, sample: true }, what, input);
  };
  const several =
    (way: Way) =>
    <I, O>({ what, ...who }: Act<I, O>, inputs: readonly I[]) =>
      inputs.length === 0 ? Promise.resolve([]) : one({ ...who, what: all(what, way) }, inputs);
  return {
    tell,
    drawings: outside.drawings,
    issue: async (by, now, kind, decisionId) =>
      outside.issue(await as(by, now), { kind, decisionId }, now),
    units,
    people,
    as,
    one,
    each: several("in turn"),
    atOnce: several("at once"),
  };
}

type Way = "in turn" | "at once";

/**
 * The very command for every input, in one transaction: all or none. At once they go down the
 * connection side by side, since each waits for the database far longer than it thinks.
 */
function all<I, O>(command: Command<I, O>, way: Way): Command<readonly I[], O[]> {
  return async (tx, ctx, inputs) => {
    const run = (input: I) => command(tx, ctx, input);
    const results = way === "at once" ? await Promise.all(inputs.map(run)) : [];
    if (way === "in turn") for (const input of inputs) results.push(await run(input));
    const values: O[] = [];
    const audit: AuditEntry[] = [];
    for (const result of results) {
      if (!result.ok) return result;
      values.push(result.value.value);
      audit.push(...result.value.audit);
    }
    const [first, ...rest] = audit;
    if (!first) throw new Error("nothing was asked for");
    return done(values, first, ...rest);
  };
}

/** The unit of a key. Throws when there is none. */
export function unitOf(stage: Stage, key: string): UnitPlace {
  const unit = stage.units.get(key);
  if (!unit) throw new Error(`no unit ${key}`);
  return unit;
}

/** Things in piles by key, in the order they came. */
export function piles<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const pile = found.get(keyOf(thing));
    if (pile) pile.push(thing);
    else found.set(keyOf(thing), [thing]);
  }
  return found;
}
