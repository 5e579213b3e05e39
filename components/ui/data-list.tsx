import { Fragment, type ReactNode } from "react";

/** Terms and what is said of them; on a phone the term stands above. */
export function DataList({ items }: { items: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-[9.5rem_minmax(0,68ch)]">
      {items.map(({ term, value }) => (
        <Fragment key={term}>
          <dt className="text-ink-2 max-sm:-mb-2 max-sm:font-semibold">{term}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
