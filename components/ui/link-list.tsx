import type { ReactNode } from "react";

type Item = {
  readonly key: string;
  readonly href: string | null;
  readonly text: ReactNode;
  readonly facts?: ReactNode;
  readonly id?: string;
};

/**
 * Links one under another, each with a line of facts: papers, things that want attention. Without
 * an address it is the text alone.
 */
export function LinkList({ items, strong = false }: { items: readonly Item[]; strong?: boolean }) {
  return (
    <ul className="mt-1">
      {items.map(({ key, href, text, facts, id }) => (
        <li
          key={key}
          id={id}
          className="relative border-b border-line py-2.5 [overflow-wrap:anywhere] last:border-b-0"
        >
          {href === null ? (
            text
          ) : (
            <a
              href={href}
              className={`after:absolute after:inset-0 ${strong ? "font-semibold" : ""}`}
            >
              {text}
            </a>
          )}
          {facts ? (
            <span className="block text-sm text-ink-2 [&_a]:relative [&_a]:z-1">{facts}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
