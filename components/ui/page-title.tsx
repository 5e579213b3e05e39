import { Fragment, type ReactNode } from "react";

/** Title of a page, facts beneath it parted by dots, buttons at the right. */
export function PageTitle({
  title,
  facts = [],
  actions,
}: {
  title: ReactNode;
  facts?: readonly ReactNode[];
  actions?: ReactNode;
}) {
  return (
    <div className="page-title flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-xl [overflow-wrap:anywhere] lg:text-2xl">{title}</h1>
        {facts.length > 0 ? (
          <p className="mt-1.5 text-ink-2">
            {facts.map((fact, index) => (
              // The facts of one page never change places.
              // biome-ignore lint/suspicious/noArrayIndexKey: fixed order
              <Fragment key={index}>
                {index > 0 ? <span aria-hidden="true">{"\u00a0· "}</span> : null}
                {fact}
              </Fragment>
            ))}
          </p>
        ) : null}
      </div>
      {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
