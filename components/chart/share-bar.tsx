import { percentOf } from "../ui/percent-of";

export type Share = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly href?: string;
  /** Gold; for commendation only. */
  readonly honour?: boolean;
};

const fills = ["bg-r5", "bg-r4", "bg-r3", "bg-r2", "bg-r1"] as const;

function fillOf(share: Share, index: number): string {
  return share.honour ? "bg-honour" : (fills[index] ?? "bg-line");
}

/** Parts of one whole in one bar, named and counted below. At most five, the largest first. */
export function ShareBar({ label, shares }: { label: string; shares: readonly Share[] }) {
  const whole = shares.reduce((sum, { value }) => sum + value, 0);
  return (
    <div className="mt-4">
      <div className="mark flex h-6 gap-0.5 bg-paper" role="img" aria-label={label}>
        {shares.map((share, index) =>
          share.value > 0 ? (
            <span
              key={share.key}
              className={fillOf(share, index)}
              style={{ width: percentOf((share.value / whole) * 100) }}
            />
          ) : null,
        )}
      </div>
      <ul className="mt-2 grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
        {shares.map((share, index) => (
          <li key={share.key} className="flex items-baseline gap-2">
            <span aria-hidden="true" className={`mark size-3 shrink-0 ${fillOf(share, index)}`} />
            <span className="min-w-0">
              {share.href ? <a href={share.href}>{share.label}</a> : share.label}
            </span>
            <span className="ml-auto shrink-0 font-semibold">{share.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
