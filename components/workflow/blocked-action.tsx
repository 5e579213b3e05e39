/** An act that is not possible now, and the reason in words beside it. */
export function BlockedAction({
  id,
  label,
  reason,
}: {
  id: string;
  label: string;
  reason: string;
}) {
  return (
    <div className="flex max-w-full flex-wrap items-center gap-x-3 gap-y-1">
      <button type="button" aria-disabled="true" aria-describedby={id} className="btn">
        {label}
      </button>
      <span id={id} className="max-w-[34ch] text-sm text-ink-2 max-sm:max-w-none">
        {reason}
      </span>
    </div>
  );
}
