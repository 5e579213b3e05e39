import type { ReactNode } from "react";

/** Nothing to show: why, and what one can do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="border-b border-line py-10">
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children ? <div className="mt-1 max-w-[60ch] text-ink-2">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap gap-3">{action}</div> : null}
    </div>
  );
}
