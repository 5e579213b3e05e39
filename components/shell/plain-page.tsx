import type { ReactNode } from "react";
import { Strip } from "./strip";

/** A page outside the office: signing in, an error. Red line, name, one column. */
export function PlainPage({
  brand,
  strip,
  children,
}: {
  brand: { name: string; line: string };
  strip?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-t-4 border-state bg-paper">
        <div className="px-4 py-2.5 lg:px-6">
          <span className="block font-serif text-[1.125rem] font-semibold leading-[1.35] text-state lg:text-[1.1875rem]">
            {brand.name}
          </span>
          <span className="block text-xs text-ink-2">{brand.line}</span>
        </div>
        <div className="h-px bg-honour" aria-hidden="true" />
      </header>
      <main id="noi-dung" className="mx-auto w-full max-w-2xl grow px-4 pb-16 pt-8 lg:pt-14">
        {children}
      </main>
      {strip ? <Strip>{strip}</Strip> : null}
    </div>
  );
}
