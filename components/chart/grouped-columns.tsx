import { percentOf } from "../ui/percent-of";
import { heightsOf } from "./scale";

export type ColumnGroup = {
  readonly key: string;
  readonly label: string;
  readonly values: readonly { readonly value: number; readonly text: string }[];
};

const ramps = [
  ["bg-r5"],
  ["bg-r3", "bg-r5"],
  ["bg-r3", "bg-r4", "bg-r5"],
  ["bg-r2", "bg-r3", "bg-r4", "bg-r5"],
  ["bg-r1", "bg-r2", "bg-r3", "bg-r4", "bg-r5"],
] as const;

/** Columns in groups (fields by year): boxes of HTML, so that figures stay text on a phone. */
export function GroupedColumns({
  label,
  series,
  groups,
}: {
  /** Read aloud: what is drawn and where the figures are. */
  label: string;
  /** Names of the columns of a group, palest first; at most five. */
  series: readonly string[];
  groups: readonly ColumnGroup[];
}) {
  const fills = ramps[Math.min(series.length, ramps.length) - 1] ?? ramps[0];
  const heights = heightsOf(groups.flatMap((group) => group.values.map(({ value }) => value)));
  return (
    <>
      <div className="mt-4" role="img" aria-label={label}>
        <div className="grid auto-cols-fr grid-flow-col gap-x-3 sm:gap-x-8" aria-hidden="true">
          {groups.map((group, place) => (
            <div key={group.key} className="min-w-0">
              <div className="flex h-44 items-end gap-1 border-b-2 border-ink sm:h-52 sm:gap-1.5">
                {group.values.map(({ text }, index) => (
                  <div key={series[index]} className="flex h-full flex-1 flex-col justify-end">
                    <span className="block text-center text-xs">{text}</span>
                    <span
                      className={`mark block ${fills[index] ?? "bg-r5"}`}
                      style={{ height: percentOf(heights[place * series.length + index] ?? 0) }}
                    />
                  </div>
                ))}
              </div>
              <p className="pt-1.5 text-xs leading-snug sm:text-sm sm:leading-snug">
                {group.label}
              </p>
            </div>
          ))}
        </div>
      </div>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2" aria-hidden="true">
        {series.map((name, index) => (
          <span key={name} className="inline-flex items-center gap-1.5">
            <span className={`mark inline-block size-3 ${fills[index] ?? "bg-r5"}`} />
            {name}
          </span>
        ))}
      </p>
    </>
  );
}
