import { percentOf } from "../ui/percent-of";

export type FunnelStage = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** "85,9% số đăng ký" */
  readonly share?: string;
  /** Gold; for commendation only. */
  readonly honour?: boolean;
  readonly href?: string;
};

const fills = ["bg-r3", "bg-r4", "bg-r5"] as const;

/** How many come through each gate, as shares of the first. */
export function Funnel({ stages }: { stages: readonly FunnelStage[] }) {
  const whole = stages[0]?.value ?? 0;
  return (
    <ol className="mt-1">
      {stages.map(({ key, label, value, text, share, honour, href }, index) => (
        <li
          key={key}
          className="relative grid grid-cols-[5.2rem_minmax(0,1fr)] items-center gap-x-4 py-3 lg:grid-cols-[6.2rem_minmax(0,1fr)] lg:py-3.5"
        >
          <span className="text-right font-serif text-[2.35rem] font-semibold leading-none lg:text-[2.75rem]">
            {text}
          </span>
          <span>
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">
                {href ? (
                  // The whole line is the link's: the number is what one reaches for.
                  <a href={href} className="plain after:absolute after:inset-0">
                    {label}
                  </a>
                ) : (
                  label
                )}
              </span>
              {share ? <span className="text-sm text-ink-2">{share}</span> : null}
            </span>
            <span className="mark mt-1 block h-4 bg-ground lg:h-5" aria-hidden="true">
              <span
                className={`block h-full ${honour ? "bg-honour" : (fills[index] ?? "bg-r5")}`}
                style={{ width: percentOf((value / whole) * 100) }}
              />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
