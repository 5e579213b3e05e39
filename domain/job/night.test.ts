import { expect, it } from "vitest";
import { nextNight } from "./night.ts";

it.each([
  ["in the afternoon: the coming night", "2026-11-23T08:00:00Z", "2026-11-23T19:30:00.000Z"],
  ["at the very minute: the night after", "2026-11-23T19:30:00Z", "2026-11-24T19:30:00.000Z"],
  ["on the last evening of a year", "2026-12-31T20:00:00Z", "2027-01-01T19:30:00.000Z"],
])("%s", (_, now, next) => {
  expect(nextNight(new Date(now)).toISOString()).toBe(next);
});
