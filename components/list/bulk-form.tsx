import type { ReactNode } from "react";

/**
 * A form round a list with checkboxes. The chosen ids go to a page that says what will happen;
 * the bar comes up with the first choice and stays at the bottom of the screen.
 */
export function BulkForm({
  action,
  method = "get",
  label,
  hint,
  all,
  buttons,
  children,
}: {
  action: string;
  method?: "get" | "post";
  /** Name of the bar, read aloud. */
  label: string;
  /** Said after the number chosen: "hồ sơ đã chọn". */
  hint: string;
  /** A tick that means every result of the filter, not only the rows seen. */
  all?: { name: string; value: string; label: string };
  buttons: readonly { text: string; formAction?: string; name?: string; value?: string }[];
  children: ReactNode;
}) {
  return (
    <form action={action} method={method} className="bulk mt-2">
      {children}
      <fieldset aria-label={label} className="bulk-bar no-print">
        <span className="bulk-count text-sm text-ink-2">{hint}</span>
        {all ? (
          <label className="flex min-h-11 items-center gap-2 text-sm">
            <input type="checkbox" name={all.name} value={all.value} className="size-5" />
            {all.label}
          </label>
        ) : null}
        {buttons.map((button) => (
          <button
            key={button.text}
            type="submit"
            name={button.name}
            value={button.value}
            formAction={button.formAction}
            className="btn"
          >
            {button.text}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
