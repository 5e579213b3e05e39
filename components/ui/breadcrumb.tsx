import { Fragment } from "react";

/** The way here; the last part is this page and no link. */
export function Breadcrumb({
  label,
  parts,
}: {
  label: string;
  parts: readonly { text: string; href?: string }[];
}) {
  return (
    <nav aria-label={label} className="text-sm text-ink-2">
      {parts.map(({ text, href }, index) => (
        <Fragment key={`${href ?? ""}${text}`}>
          {index > 0 ? <span aria-hidden="true"> / </span> : null}
          {href ? (
            <a href={href} className="-my-1 inline-block py-1">
              {text}
            </a>
          ) : (
            <span aria-current="page">{text}</span>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
