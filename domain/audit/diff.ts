export type FieldChange = {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

/** A value of the log as text: lists part by part, groups as "name: value"; null where there is none. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) {
    const parts = value.map((part) => textOf(part) ?? "–");
    return parts.length > 0 ? parts.join("\n") : null;
  }
  if (typeof value === "object") {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${textOf(part) ?? "–"}`)
      .join(", ");
  }
  return String(value);
}

/** The fields of a log row side by side, in the order they were written. */
export function diffOf(before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.map((field) => ({
    field,
    before: textOf(was[field]),
    after: textOf(is[field]),
  }));
}
