/** Views of one thing, each a page of its own: a row of links under the title. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { readonly href: string; readonly text: string; readonly current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="no-print mt-4 border-b border-line-2">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ href, text, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className={`inline-flex min-h-11 items-center border-b-4 no-underline hover:underline ${
                current ? "border-state font-semibold text-ink" : "border-transparent"
              }`}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
