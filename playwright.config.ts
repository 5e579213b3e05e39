import { defineConfig } from "@playwright/test";

// Journeys need a server and a database of their own: node scripts/test.mjs --only=journeys
const baseURL = process.env["E2E_BASE_URL"];
const executablePath = process.env["PLAYWRIGHT_CHROMIUM_PATH"];
// Chromium refuses its sandbox to root; everybody else keeps it.
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    ...(baseURL ? { baseURL } : {}),
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 900 },
    actionTimeout: 15_000,
    // A trace takes a quarter of the time; whoever needs one asks for it: --trace=on
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
