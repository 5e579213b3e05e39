import { afterEach, expect, test, vi } from "vitest";
import { now } from "./clock.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("time stands still at the instant the environment names", () => {
  vi.stubEnv("DVK_CLOCK", "2023-10-18T02:00:00Z");
  expect(now().toISOString()).toBe("2023-10-18T02:00:00.000Z");
});

test("a clock that cannot be read is a fault, not the present", () => {
  vi.stubEnv("DVK_CLOCK", "18/10/2023");
  expect(() => now()).toThrow("DVK_CLOCK is not an ISO instant: 18/10/2023");
});

test("otherwise it is the present", () => {
  vi.stubEnv("DVK_CLOCK", "");
  const apart = now().getTime() - (performance.timeOrigin + performance.now());
  expect(Math.abs(apart) < 1000).toBe(true);
});
