import { expect, it } from "vitest";
import { isTooLarge } from "./too-large.ts";

it("a form is too large by its bytes, not by its letters", () => {
  const form = new FormData();
  form.set("rationale", "a".repeat(600_000));
  expect(isTooLarge(form)).toBe(false);

  form.set("rationale", "ạ".repeat(400_000));
  expect(isTooLarge(form)).toBe(true);
});
