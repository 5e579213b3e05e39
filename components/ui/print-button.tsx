"use client";

/** Asks the browser to print the page as seen. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="btn max-sm:hidden" onClick={() => window.print()}>
      {label}
    </button>
  );
}
