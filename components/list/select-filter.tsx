export type FilterOption = { readonly value: string; readonly label: string };

/** One choice of a filter bar; the empty value means all. */
export function SelectFilter({
  id,
  name,
  label,
  value,
  all,
  options,
  narrow = false,
}: {
  id: string;
  name: string;
  label: string;
  value?: string;
  /** Words of the empty choice; without it there is none. */
  all?: string;
  options: readonly FilterOption[];
  /** Leaves room for others on the line. */
  narrow?: boolean;
}) {
  return (
    <div className="min-w-0 flex-1 basis-36 lg:flex-none">
      <label htmlFor={id} className="block text-sm text-ink-2">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={value ?? ""}
        className={`field ${narrow ? "filter-narrow" : "filter-wide"}`}
      >
        {all === undefined ? null : <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
