import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, runPackage } from "../machine/run.mjs";
import { Refusal, say } from "../machine/say.mjs";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The path of a Chromium that runs: the one named by PLAYWRIGHT_CHROMIUM_PATH, Playwright's own,
 * the system's; and where there is none, one that can be obtained here. Refuses in words.
 */
export async function ensureChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Refusal(`PLAYWRIGHT_CHROMIUM_PATH names no working browser: ${named}`);
  }
  for (const obtain of [async () => {}, fromPlaywright, fromDebian]) {
    await obtain();
    const found = await findChromium();
    if (found) return found;
  }
  throw new Refusal(
    "No Chromium was found and none could be obtained. Install one and run this again:\n" +
      "  npx playwright install --with-deps chromium\n" +
      "  or, on Debian and Ubuntu as root: apt-get update && apt-get install -y chromium",
  );
}

async function findChromium() {
  const { chromium } = await import("@playwright/test");
  return [chromium.executablePath(), ...SYSTEM_NAMES.map(onPath)].find(works) ?? null;
}

function onPath(name) {
  return spawnSync("sh", ["-c", 'command -v "$1"', "sh", name], {
    encoding: "utf8",
  }).stdout?.trim();
}

/** A downloaded browser may lack libraries of the system: only one that answers counts. */
function works(path) {
  if (!path || !existsSync(path)) return false;
  return spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

async function fromPlaywright() {
  say("No Chromium on this machine: trying npx playwright install chromium …");
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  await runPackage("@playwright/test/cli.js", ["install", "chromium"], { env });
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  say("Trying apt-get install chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update"], { env });
  if (update.code === 0) await run("apt-get", ["install", "-y", "chromium"], { env });
}
