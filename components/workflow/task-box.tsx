import type { ReactNode } from "react";
import type { Tone } from "@/domain/workflow/define";

/** What the reader must do now, by when, and the buttons for it. One a page. */
export function TaskBox({
  id,
  title,
  children,
  actions,
  tone = "working",
}: {
  id: string;
  title: ReactNode;
  /** One or two sentences. */
  children?: ReactNode;
  /** `ButtonLink`, `BlockedAction`, step panels: an opened panel takes a line of its own. */
  actions?: ReactNode;
  tone?: Tone;
}) {
  return (
    <section
      aria-labelledby={id}
      className={`tone-${tone} no-print mt-4 border-l-4 border-tone bg-tone-soft px-4 py-4 lg:mt-6 lg:px-6`}
    >
      <div className="acts flex flex-wrap items-center gap-3">
        <div className="min-w-0 grow basis-80">
          <h2 id={id} className="!font-sans text-lg !font-bold">
            {title}
          </h2>
          {children ? <div className="text-ink-2">{children}</div> : null}
        </div>
        {actions}
      </div>
    </section>
  );
}
