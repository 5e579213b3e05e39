type Unit = {
  readonly id: number;
  readonly name: string;
  readonly areaId: number;
  readonly areaName: string;
};

/**
 * Units of a choice, grouped by the commune they lie in: be it one that is not offered itself, as
 * for who registers for an organisation alone.
 */
export function unitOptions(units: readonly Unit[]) {
  const areas = new Map(units.map(({ areaId, areaName }) => [areaId, areaName]));
  return [...areas].map(([areaId, label]) => ({
    label,
    options: units
      .filter((unit) => unit.areaId === areaId)
      .map(({ id, name }) => ({ value: String(id), label: name })),
  }));
}
