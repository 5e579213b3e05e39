export type FieldChange = {
  readonly field: string;
  /** As the log holds it; null where there is nothing. */
  readonly before: unknown;
  readonly after: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

const isNothing = (value: unknown) =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** The fields of a log row side by side, in the order they were written. */
export function diffOf(before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.map((field) => ({
    field,
    before: isNothing(was[field]) ? null : was[field],
    after: isNothing(is[field]) ? null : is[field],
  }));
}
