import { type Finding, type House, isTest, sourcesIn } from "./house.ts";
import type { Import, Source } from "./source.ts";
import { common, gates, nounArrows, owners, testTools, walls } from "./walls.ts";

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const eachImport = (house: House, keep: (from: Source, to: Import) => string | null): Finding[] =>
  [...house.sources.values()].flatMap((from) =>
    from.imports.flatMap((to) => {
      const what = keep(from, to);
      return what === null ? [] : [{ path: from.path, line: to.line, what }];
    }),
  );

/** Imports through a wall between two folders. */
export function throughWalls(house: House): Finding[] {
  return eachImport(house, (from, to) => {
    if (to.isPackage || !from.path.includes("/")) return null;
    const [room = ""] = from.path.split("/");
    const allowed = walls[room];
    if (!allowed) return `${room}/ is no room of this house`;
    const free = [room, ...allowed].some((folder) => within(to.target, folder));
    return free ? null : `${room}/ imports ${to.target}`;
  });
}

/** Imports of something that is not there. */
export function intoNothing(house: House): Finding[] {
  return eachImport(house, (_, to) =>
    to.isPackage || house.tree.has(to.target) ? null : `${to.specifier} leads to no file`,
  );
}

/** Reads that know of writes. */
export function queriesKnowCommands(house: House): Finding[] {
  return eachImport(house, (from, to) =>
    within(from.path, "db/queries") && !isTest(from.path) && within(to.target, "db/commands")
      ? `a query imports ${to.target}`
      : null,
  );
}

/** One noun of the domain that knows of another without an arrow. */
export function betweenNouns(house: House): Finding[] {
  const nounOf = (path: string) => /^domain\/([^/]+)\//.exec(path)?.[1];
  return eachImport(house, (from, to) => {
    const noun = nounOf(from.path);
    const other = nounOf(to.target);
    if (!noun || !other || noun === other) return null;
    const allowed = common.includes(other) || nounArrows[noun]?.includes(other);
    return allowed ? null : `domain/${noun}/ imports domain/${other}/`;
  });
}

/** Packages outside the folder that owns them. */
export function strayPackages(house: House): Finding[] {
  return eachImport(house, (from, to) => {
    if (!to.isPackage || within(from.path, "scripts")) return null;
    if (isTest(from.path) && testTools.includes(to.target)) return null;
    const names = new Set([to.target, to.specifier]);
    const homes = [...names].flatMap((name) => owners[name] ?? []);
    if (homes.length === 0) return `${to.target} has no owner`;
    const home = homes.some((prefix) => from.path.startsWith(prefix));
    return home ? null : `${to.specifier} belongs to ${homes.join(", ")}`;
  });
}

/** Callers of a gate that are not on its list. */
export function pastGates(house: House): Finding[] {
  return eachImport(house, (from, to) => {
    const callers = gates[to.target];
    if (!callers || isTest(from.path) || callers.some((prefix) => from.path.startsWith(prefix)))
      return null;
    return `${to.target} is for ${callers.join(", ")}`;
  });
}

/** What a browser would be sent: everything a "use client" file reaches by running imports. */
export function intoTheBrowser(house: House): Finding[] {
  return sourcesIn(house, "")
    .filter((source) => source.directives.includes("use client"))
    .flatMap((leaf) =>
      leaf.imports.flatMap((to) => {
        const what = reaches(house, to, [leaf.path]);
        return what === null ? [] : [{ path: leaf.path, line: to.line, what }];
      }),
    );
}

/** What lives in the browser and would be called while a page is drawn on the server. */
export function calledAcross(house: House): Finding[] {
  const inBrowser = (path: string) => house.sources.get(path)?.directives.includes("use client");
  return eachImport(house, (from, to) => {
    if (isTest(from.path) || inBrowser(from.path) || !inBrowser(to.target)) return null;
    const called = to.names.find((name) => !/^[A-Z]/.test(name));
    return called ? `${called} of ${to.target} is in the browser` : null;
  });
}

function reaches(house: House, to: Import, trail: readonly string[]): string | null {
  const via = trail.length > 1 ? ` through ${trail.slice(1).join(", ")}` : "";
  const isServerSide = !to.isPackage && (within(to.target, "db") || within(to.target, "lib"));
  const isHeavy = to.target === "zod" || to.target === "@conform-to/zod" || to.target === "node:";
  // Types of db/ and lib/ are refused in the leaf itself: it declares the props it needs.
  const counts = !to.typeOnly || (isServerSide && trail.length === 1);
  if (!counts) return null;
  if (isServerSide || isHeavy) return `the browser would be sent ${to.target}${via}`;
  const next = house.sources.get(to.target);
  if (!next || trail.includes(to.target) || next.directives.includes("use server")) return null;
  for (const further of next.imports) {
    const what = reaches(house, further, [...trail, to.target]);
    if (what !== null) return what;
  }
  return null;
}
