import type { ReactNode } from "react";
import { SearchHotkey } from "./search-hotkey";

type Search = { name: string; label: string; value?: string; placeholder?: string };

type Words = { apply: string; clear: string; more: string; close: string };

/**
 * Filters of a list: a GET form, so that the address is the whole state. On a phone the selects
 * wait behind a button; they are a popover there and simply stand in the bar on a wide screen.
 */
export function FilterBar({
  id,
  search,
  keep = {},
  applied = 0,
  clearHref,
  words,
  children,
}: {
  id: string;
  search?: Search;
  /** What else the address must keep (the order, the chosen columns). */
  keep?: Readonly<Record<string, string | undefined>>;
  /** How many filters are on; shown on the phone's button. */
  applied?: number;
  clearHref?: string;
  words: Words;
  /** `SelectFilter`s and the like. */
  children?: ReactNode;
}) {
  return (
    <form method="get" className="no-print mt-4 flex flex-wrap items-end gap-3 lg:mt-5">
      {Object.entries(keep).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {search ? <SearchBox id={`${id}-search`} {...search} /> : null}
      {children ? (
        <Sheet id={`${id}-more`} applied={applied} words={words}>
          {children}
        </Sheet>
      ) : null}
      <button type="submit" className="btn">
        {words.apply}
      </button>
      {clearHref ? (
        <a href={clearHref} className="btn-text">
          {words.clear}
        </a>
      ) : null}
    </form>
  );
}

function SearchBox({ id, name, label, value, placeholder }: Search & { id: string }) {
  return (
    <div className="min-w-0 flex-1 basis-full sm:basis-56 lg:max-w-md">
      <label htmlFor={id} className="block text-sm text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="search"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        className="field"
        enterKeyHint="search"
      />
      <SearchHotkey inputId={id} />
    </div>
  );
}

function Sheet({
  id,
  applied,
  words,
  children,
}: {
  id: string;
  applied: number;
  words: Words;
  children: ReactNode;
}) {
  return (
    <>
      <button type="button" popoverTarget={id} className="btn filter-open sm:hidden">
        {words.more}
        {applied > 0 ? ` (${applied})` : ""}
      </button>
      <div id={id} popover="auto" className="filter-more">
        {children}
        <button type="submit" className="btn btn-main filter-open sm:hidden">
          {words.apply}
        </button>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className="btn-text filter-open sm:hidden"
        >
          {words.close}
        </button>
      </div>
    </>
  );
}
