type Unit = { readonly id: number; readonly name: string; readonly areaId: number };

/** Units of a choice, grouped by the commune they lie in. */
export function unitOptions(units: readonly Unit[]) {
  const areas = units.filter((unit) => unit.id === unit.areaId);
  const groups = areas.map((area) => ({
    label: area.name,
    options: units
      .filter((unit) => unit.areaId === area.id)
      .map((unit) => ({ value: String(unit.id), label: unit.name })),
  }));
  return groups.filter(({ options }) => options.length > 0);
}
