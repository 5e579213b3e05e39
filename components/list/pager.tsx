/** Pages by cursor: no page numbers, an exact total in words. */
export function Pager({
  label,
  summary,
  links,
}: {
  label: string;
  /** "1–50 trong 596 hồ sơ" */
  summary: string;
  links: readonly {
    readonly rel: "first" | "prev" | "next";
    readonly text: string;
    readonly href?: string;
  }[];
}) {
  return (
    <nav
      aria-label={label}
      className="no-print mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3"
    >
      <p className="text-sm text-ink-2">{summary}</p>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ rel, text, href }) =>
          href ? (
            <li key={rel}>
              <a href={href} rel={rel === "first" ? undefined : rel} className="btn">
                {text}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
