import type { ReactNode } from "react";

/** A line at the bottom of every page: that the data is a sample. */
export function Strip({ children }: { children: ReactNode }) {
  return (
    <footer className="border-t border-line bg-ground px-4 py-2 text-sm text-ink-2 lg:px-6">
      {children}
    </footer>
  );
}
