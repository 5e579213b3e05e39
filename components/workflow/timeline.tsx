import type { ReactNode } from "react";
import type { Tone } from "@/domain/workflow/define";
import { toneMark } from "../ui/tone-mark";

export type TimelineEntry = {
  readonly key: string;
  /** Machine date: "2023-09-22". */
  readonly dateTime: string;
  /** Day and month; the year stands beneath where it begins. */
  readonly date: string;
  readonly tone: Tone;
  /** Who, in bold, before what. */
  readonly who: ReactNode;
  readonly what: ReactNode;
  readonly note?: ReactNode;
};

const yearOf = (dateTime: string | undefined) => dateTime?.slice(0, 4);

/** What happened, the latest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="mt-3">
      {entries.map(({ key, dateTime, date, tone, who, what, note }, index) => (
        <li
          key={key}
          className={`tone-${tone} relative grid grid-cols-[3.4rem_1fr] gap-x-4 pb-4 last:pb-0`}
        >
          {index < entries.length - 1 ? (
            <span
              aria-hidden="true"
              className="absolute -bottom-1 left-[calc(3.4rem+0.28rem)] top-4 w-px bg-line"
            />
          ) : null}
          <time className="text-sm text-ink-3" dateTime={dateTime}>
            {date}
            {yearOf(dateTime) === yearOf(entries[index - 1]?.dateTime) ? null : (
              <span className="block text-xs">{yearOf(dateTime)}</span>
            )}
          </time>
          <div className="relative min-w-0">
            <span
              aria-hidden="true"
              className={`mark absolute -left-4 top-[0.42rem] size-2.5 border-2 ring-2 ring-paper ${toneMark[tone]}`}
            />
            <p className="pl-1 text-sm leading-snug [overflow-wrap:anywhere]">
              <b>{who}</b> {what}
            </p>
            {note ? (
              <p className="pl-1 pt-0.5 text-sm leading-snug text-ink-2 [overflow-wrap:anywhere]">
                {note}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
