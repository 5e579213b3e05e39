const parts = [
  { part: "day", width: "w-[4.2rem]", from: 8, to: 10 },
  { part: "month", width: "w-[4.2rem]", from: 5, to: 7 },
  { part: "year", width: "w-[4.8rem]", from: 0, to: 4 },
] as const;

/** A day as a filter: three boxes `name.day`, `name.month`, `name.year` of a GET form. */
export function DateFilter({
  id,
  name,
  label,
  value,
  words,
}: {
  id: string;
  name: string;
  label: string;
  /** "2023-10-18"; null for none. */
  value: string | null;
  words: { day: string; month: string; year: string };
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="block text-sm text-ink-2">{label}</legend>
      <span className="flex gap-2">
        {parts.map(({ part, width, from, to }) => (
          <input
            key={part}
            id={`${id}-${part}`}
            name={`${name}.${part}`}
            aria-label={words[part]}
            placeholder={words[part]}
            defaultValue={value ? String(Number(value.slice(from, to))) : undefined}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === "year" ? 4 : 2}
            className={`field ${width}`}
          />
        ))}
      </span>
    </fieldset>
  );
}
