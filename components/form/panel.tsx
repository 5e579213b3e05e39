import type { ReactNode } from "react";

/** A form behind its button; without a label, the form alone. */
export function Panel({
  label,
  main,
  opened,
  children,
}: {
  label?: string;
  main?: boolean;
  opened: boolean;
  children: ReactNode;
}) {
  if (label === undefined) return children;
  return (
    <details className="panel" name="panel" open={opened || undefined}>
      <summary className={main ? "btn btn-main" : "btn"}>{label}</summary>
      <div className="panel-body">{children}</div>
    </details>
  );
}
