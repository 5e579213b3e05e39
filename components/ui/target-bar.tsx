import { percentOf } from "./percent-of";

/** The black mark is what was promised; the bar reaches to what was done (at most 125 % of it). */
const MARK = 80;

export function TargetBar({ ratio, text }: { ratio: number; text: string }) {
  const met = ratio >= 1;
  return (
    <span className="flex items-center gap-2 @xl:justify-end">
      <span className="mark relative h-2.5 w-24 shrink-0 bg-ground" aria-hidden="true">
        <span
          className={`absolute inset-y-0 left-0 ${met ? "bg-done" : "bg-under"}`}
          style={{ width: percentOf(ratio * MARK) }}
        />
        <span className="absolute inset-y-[-3px] w-0.5 bg-ink" style={{ left: `${MARK}%` }} />
      </span>
      <span className={`w-12 text-right font-semibold ${met ? "text-done" : "text-warn"}`}>
        {text}
      </span>
    </span>
  );
}
