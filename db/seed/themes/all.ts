import { culture } from "./culture.ts";
import { defence } from "./defence.ts";
import { economy } from "./economy.ts";
import { politics } from "./politics.ts";
import { society } from "./society.ts";
import type { Theme } from "./theme.ts";

/** Every theme of the sample, by field. */
export const themes: readonly Theme[] = [
  ...economy,
  ...society,
  ...culture,
  ...defence,
  ...politics,
];
