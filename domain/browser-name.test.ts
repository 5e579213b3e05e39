import { expect, it } from "vitest";
import { browserName } from "./browser-name.ts";

it("a session names the browser and the machine as people do", () => {
  const chrome =
    "Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
  expect(browserName(chrome)).toBe("Chrome, Windows");
  expect(browserName(`${chrome} Edg/140.0`)).toBe("Edge, Windows");
  expect(browserName("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1")).toBe(
    "Safari, iPhone",
  );
  expect(browserName("Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36")).toBe(
    "Chrome, Android",
  );
});

it("a browser nobody knows is not named", () => {
  expect(browserName("curl")).toBe(null);
  expect(browserName("")).toBe(null);
});
