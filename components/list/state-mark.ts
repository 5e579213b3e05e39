import type { Tone } from "@/domain/workflow/define";
import { toneMark } from "../ui/tone-mark";
import { html, type SafeHtml } from "./html";

/** The badge of ui/ as a cell of a long list. */
export function stateMark(tone: Tone, label: string): SafeHtml {
  return html`<span class="tone-${tone} inline-flex items-baseline gap-1.5 text-sm font-semibold text-tone-ink"><span aria-hidden="true" class="mark size-2.5 shrink-0 border-2 ${toneMark[tone]}"></span><span>${label}</span></span>`;
}
