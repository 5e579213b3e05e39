import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [
    name,
    hex,
  ]),
);

function light(name: string): number {
  const hex = colours.get(name);
  if (!hex) throw new Error(`There is no colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const words = [
  ...["ink", "ink-2", "ink-3"].flatMap((ink) => [
    [ink, "paper"] as const,
    [ink, "ground"] as const,
  ]),
  ...["hand", "state", "done", "warn", "honour-ink"].map((ink) => [ink, "paper"] as const),
  ["ink-2", "ground"],
  ["warn", "warn-soft"],
  ["hand", "hand-soft"],
  ["done", "done-soft"],
  ["state", "state-soft"],
  ["honour-ink", "honour-soft"],
  ...["hand-soft", "done-soft", "state-soft", "warn-soft", "honour-soft"].flatMap((ground) => [
    ["ink", ground] as const,
    ["ink-2", ground] as const,
  ]),
  ["white", "hand"],
  ["white", "hand-2"],
  ["white", "done"],
  ["white", "r4"],
  ["white", "r5"],
  ["ink", "r1"],
  ["ink", "r2"],
  ["ink", "r3"],
] as const;

test.each(words)("words in %s on %s are read by all (4.5 to 1)", (ink, ground) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

const marks = ["line-2", "under", "hand", "done", "state", "r4"] as const;

test.each(marks)("a border or bar in %s is seen on paper (3 to 1)", (mark) => {
  expect(contrast(mark, "paper")).toBeGreaterThanOrEqual(3);
});
