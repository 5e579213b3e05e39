import type { ReactNode } from "react";

export type Step = {
  readonly key: string;
  readonly label: string;
  readonly status: "done" | "current" | "stopped" | "todo";
  /** When it was done, or is due. */
  readonly date?: ReactNode;
  /** Who did it, or has it on the desk. */
  readonly actor?: ReactNode;
};

const circles = {
  done: "border-done bg-done text-white",
  current: "border-hand bg-paper text-hand ring-4 ring-hand-soft",
  stopped: "border-state bg-paper text-state",
  todo: "border-line-2 bg-paper text-ink-3",
} as const;

const titles = {
  done: "font-semibold",
  current: "font-bold text-hand",
  stopped: "font-bold text-state",
  todo: "text-ink-2",
} as const;

const signs: Partial<Record<Step["status"], string>> = { done: "✓", stopped: "✕" };

/** The way of a thing from beginning to end: a row on a wide screen, a column on a phone. */
export function StepBar({
  label,
  steps,
  words,
}: {
  label: string;
  steps: readonly Step[];
  /** Read aloud after a step's name. */
  words: Readonly<Record<"done" | "current" | "stopped", string>>;
}) {
  return (
    <section aria-label={label} className="mt-6 max-lg:order-last">
      <ol className="wide:grid wide:auto-cols-fr wide:grid-flow-col">
        {steps.map((step, index) => (
          <li
            key={step.key}
            aria-current={step.status === "current" ? "step" : undefined}
            className="relative flex gap-3 pb-4 wide:block wide:pb-0 wide:pr-4"
          >
            {index < steps.length - 1 ? <Line done={step.status === "done"} /> : null}
            <span
              aria-hidden="true"
              className={`mark flex size-8 shrink-0 items-center justify-center rounded-full border-2 text-sm font-bold ${circles[step.status]}`}
            >
              {signs[step.status] ?? index + 1}
            </span>
            <span className="min-w-0 wide:mt-2 wide:block">
              <span className={`block leading-snug ${titles[step.status]}`}>
                {step.label}
                {step.status === "todo" ? null : (
                  <span className="sr-only"> ({words[step.status]})</span>
                )}
              </span>
              {step.date ? <span className="block text-sm text-ink-2">{step.date}</span> : null}
              {step.actor ? <span className="block text-xs text-ink-3">{step.actor}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ done }: { done: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`mark absolute left-[0.9375rem] top-8 h-[calc(100%-1.9rem)] w-0.5 wide:left-10 wide:top-[0.9375rem] wide:h-0.5 wide:w-[calc(100%-3rem)] ${done ? "bg-done" : "bg-line"}`}
    />
  );
}
