import type { Tone } from "@/domain/workflow/define";

/** Form of the mark: hollow waits, full acts, a square is an end, a diamond is an honour. */
export const toneMark: Record<Tone, string> = {
  idle: "rounded-full border-tone bg-paper",
  waiting: "rounded-full border-tone bg-paper",
  working: "rounded-full border-tone bg-tone",
  good: "rounded-full border-tone bg-tone",
  bad: "rounded-[1px] border-tone bg-tone",
  honour: "rotate-45 rounded-[1px] border-tone bg-tone",
};
