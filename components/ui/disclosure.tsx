import type { ReactNode } from "react";

/** Text behind a line: opened by those who need it, in the page for all. */
export function Disclosure({
  label,
  open,
  children,
}: {
  label: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="text-sm">
      <summary className="inline-flex min-h-11 items-center text-hand underline decoration-hand/35 underline-offset-4 hover:decoration-2">
        {label}
      </summary>
      <div className="border-l-2 border-line pb-1 pl-4">{children}</div>
    </details>
  );
}
