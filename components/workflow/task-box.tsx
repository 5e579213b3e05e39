import type { ReactNode } from "react";
import type { Tone } from "@/domain/workflow/define";

/** What the reader must do now, by when, and the buttons for it. One a page. */
export function TaskBox({
  id,
  title,
  children,
  actions,
  below,
  tone = "working",
}: {
  id: string;
  title: ReactNode;
  /** One or two sentences. */
  children?: ReactNode;
  /** `ButtonLink`, `Dialog`, `BlockedAction`. */
  actions?: ReactNode;
  /** Step panels: they open under the sentence, over the whole width. */
  below?: ReactNode;
  tone?: Tone;
}) {
  return (
    <section
      aria-labelledby={id}
      className={`tone-${tone} no-print mt-4 border-l-4 border-tone bg-tone-soft px-4 py-4 lg:mt-6 lg:px-6`}
    >
      <div className="lg:flex lg:items-center lg:justify-between lg:gap-8">
        <div className="min-w-0">
          <h2 id={id} className="!font-sans text-lg !font-bold">
            {title}
          </h2>
          {children ? <div className="text-ink-2">{children}</div> : null}
        </div>
        {actions ? (
          <div className="acts mt-3 flex flex-wrap gap-3 lg:mt-0 lg:max-w-[60%] lg:shrink-0 lg:justify-end">
            {actions}
          </div>
        ) : null}
      </div>
      {below ? <div className="acts mt-3 flex flex-wrap gap-3">{below}</div> : null}
    </section>
  );
}
