/** Which columns to see: checkboxes of a GET form behind a line. */
export function ColumnChoice({
  name,
  label,
  apply,
  columns,
  keep = {},
}: {
  name: string;
  label: string;
  apply: string;
  columns: readonly { readonly key: string; readonly label: string; readonly shown: boolean }[];
  keep?: Readonly<Record<string, string | undefined>>;
}) {
  return (
    <details className="no-print relative text-sm max-sm:hidden">
      <summary className="inline-flex min-h-11 items-center text-hand underline decoration-hand/35 underline-offset-4">
        {label}
      </summary>
      <form
        method="get"
        className="absolute right-0 z-10 min-w-60 border border-line-2 bg-paper px-4 py-3"
      >
        {Object.entries(keep).map(([key, value]) =>
          value === undefined ? null : <input key={key} type="hidden" name={key} value={value} />,
        )}
        {columns.map((column) => (
          <label key={column.key} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={name}
              value={column.key}
              defaultChecked={column.shown}
              className="size-5"
            />
            {column.label}
          </label>
        ))}
        <button type="submit" className="btn mt-2">
          {apply}
        </button>
      </form>
    </details>
  );
}
