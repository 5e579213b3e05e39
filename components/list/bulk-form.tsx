import type { ReactNode } from "react";

/**
 * A form round a list with checkboxes. The chosen ids go to a page that says what will happen;
 * the bar comes up with the first choice and stays at the bottom of the screen.
 */
export function BulkForm({
  action,
  label,
  hint,
  submit,
  children,
}: {
  action: string;
  /** Name of the bar, read aloud. */
  label: string;
  /** Said after the number chosen: "hồ sơ đã chọn". */
  hint: string;
  /** Words of the button. */
  submit: string;
  children: ReactNode;
}) {
  return (
    <form action={action} method="get" className="bulk mt-2">
      {children}
      <fieldset aria-label={label} className="bulk-bar no-print">
        <span className="bulk-count text-sm text-ink-2">{hint}</span>
        <button type="submit" className="btn">
          {submit}
        </button>
      </fieldset>
    </form>
  );
}
