import type { ReactNode } from "react";

/** A page's body with a narrow column at its side (the log, the papers). */
export function WithAside({
  aside,
  asideLabel,
  children,
}: {
  aside: ReactNode;
  asideLabel: string;
  children: ReactNode;
}) {
  return (
    <div className="mt-8 gap-12 xl:grid xl:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="min-w-0 space-y-10">{children}</div>
      <aside className="mt-10 min-w-0 space-y-10 xl:mt-0" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

/** Two equal parts side by side on a wide screen. */
export function Halves({ children }: { children: ReactNode }) {
  return (
    <div className="mt-10 gap-14 space-y-10 wide:grid wide:grid-cols-2 wide:space-y-0 print:break-inside-avoid print:gap-8">
      {children}
    </div>
  );
}
