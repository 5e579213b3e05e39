import type { ReactNode } from "react";
import type { Tone } from "@/domain/workflow/define";
import { toneMark } from "./tone-mark";

/** A coloured mark and a word. The mark's form differs too, and the word says it all. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`tone-${tone} inline-flex items-baseline gap-1.5 text-sm font-semibold text-tone-ink`}
    >
      <span aria-hidden="true" className={`mark size-2.5 shrink-0 border-2 ${toneMark[tone]}`} />
      <span>{children}</span>
    </span>
  );
}
