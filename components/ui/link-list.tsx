import type { ReactNode } from "react";

/** Links one under another, each with a line of facts: papers, things that want attention. */
export function LinkList({
  items,
  strong = false,
}: {
  items: readonly { key: string; href: string; text: ReactNode; facts?: ReactNode; id?: string }[];
  strong?: boolean;
}) {
  return (
    <ul className="mt-1">
      {items.map(({ key, href, text, facts, id }) => (
        <li key={key} id={id} className="relative border-b border-line py-2.5 last:border-b-0">
          <a
            href={href}
            className={`after:absolute after:inset-0 ${strong ? "font-semibold" : ""}`}
          >
            {text}
          </a>
          {facts ? (
            <span className="block text-sm text-ink-2 [&_a]:relative [&_a]:z-1">{facts}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
