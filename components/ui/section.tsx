import type { ReactNode } from "react";

/** A number stays beside the title, however narrow the screen; words may go below it. */
const isCount = (note: ReactNode) => typeof note === "string" && note.length < 6;

/**
 * Part of a page under a 2 px ink rule. `note` stands at the right of the title, `finding` is a
 * sentence below it.
 */
export function Section({
  id,
  title,
  note,
  finding,
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  finding?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="sec min-w-0">
      <div
        className={`flex items-baseline justify-between gap-x-6 ${isCount(note) ? "" : "flex-wrap"}`}
      >
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {note ? <p className="text-sm text-ink-2">{note}</p> : null}
      </div>
      {finding ? <p className="text-sm text-ink-2">{finding}</p> : null}
      {children}
    </section>
  );
}
