/** True when `path` is `ancestor` itself or lies below it. Paths are dotted unit ids: "1.5.33". */
export function contains(ancestor: string, path: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`);
}

/** The path of a unit placed under `parent` (null: a root). */
export function childPath(parent: string | null, unitId: number): string {
  return parent === null ? String(unitId) : `${parent}.${unitId}`;
}

/** The units above, nearest last, the unit itself excluded. */
export function ancestorIds(path: string): number[] {
  return path.split(".").slice(0, -1).map(Number);
}
