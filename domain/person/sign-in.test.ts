import { describe, expect, test } from "vitest";
import { lockedUntil, lockOut } from "./sign-in.ts";

const now = new Date("2026-09-15T02:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const tries = (...minutes: number[]) => minutes.map(ago);

describe("a name", () => {
  test("is open while wrong tries are few", () => {
    expect(lockedUntil([], now)).toBeNull();
    expect(lockedUntil(tries(0, 1, 2, 3), now)).toBeNull();
  });

  test("is locked by the fifth wrong try, counted from the last one", () => {
    expect(lockOut).toEqual({ tries: 5, minutes: 15 });
    expect(lockedUntil(tries(1, 2, 3, 4, 5), now)).toEqual(new Date("2026-09-15T02:14:00Z"));
    expect(lockedUntil(tries(0, 0, 0, 0, 0, 0, 0, 0), now)).toEqual(
      new Date("2026-09-15T02:15:00Z"),
    );
  });

  test("opens again by itself when the time is over, to the second", () => {
    expect(lockedUntil(tries(15, 16, 17, 18, 19), now)).toBeNull();
    expect(lockedUntil(tries(14.99, 16, 17, 18, 19), now)).toEqual(
      new Date("2026-09-15T02:00:00.600Z"),
    );
  });

  test("stays locked when the clock is set back", () => {
    const ahead = lockedUntil(tries(-60, -60, -60, -60, -60), now);

    expect(ahead).toEqual(new Date("2026-09-15T03:15:00Z"));
  });
});
