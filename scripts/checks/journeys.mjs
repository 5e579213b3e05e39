import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, ensureBuild } from "../launch/build.mjs";
import { serve } from "../launch/serve.mjs";
import { runPackage, runScript } from "../machine/run.mjs";
import { complain } from "../machine/say.mjs";
import { freePort } from "../postgres/port.mjs";
import { ensureChromium } from "./chromium.mjs";
import { testEnvironment } from "./environment.mjs";

let isBuilt = false;

/** Builds into a folder of its own; the journeys walk through exactly this build. */
export async function buildForJourneys() {
  const { code, output } = await build(testEnvironment());
  isBuilt = code === 0;
  if (isBuilt) return { passed: 1, failed: 0 };
  complain(output.trim());
  return { passed: 0, failed: 1 };
}

/** Serves the build on a copy of the sample data and runs the Playwright stories against it. */
export async function journeys(context) {
  if (context.only) await ensureBuild(testEnvironment());
  else if (!isBuilt) throw new Error("There is no build to walk through.");
  const chromium = await ensureChromium();
  const env = await serverEnvironment(context);
  const server = serve("start", env.PORT, env);
  try {
    await server.ready;
    const result = await playwright(context, { ...env, PLAYWRIGHT_CHROMIUM_PATH: chromium });
    const ending = await Promise.race([server.ended, null]);
    if (ending !== null) complain(`The server ended in the middle of the journeys: ${ending}`);
    return result;
  } finally {
    await server.close();
  }
}

async function serverEnvironment({ scratch, cluster }) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const dataDir = join(scratch, "data");
  mkdirSync(dataDir, { recursive: true });
  return {
    ...testEnvironment(),
    NODE_ENV: "production",
    PORT: String(port),
    DATABASE_URL: await sampleDatabase(await cluster.url(), dataDir),
    DATA_DIR: dataDir,
    // Stories say that nothing else was written: a job of a minute ago must not write just then.
    JOBS: "off",
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    E2E_BASE_URL: address,
  };
}

/** A database with the sample data that only the journeys' server writes to. */
async function sampleDatabase(clusterUrl, dataDir) {
  let url = null;
  const hear = (message) => {
    url = message.url;
  };
  const env = { ...testEnvironment(), TEST_CLUSTER_URL: clusterUrl, DATA_DIR: dataDir };
  const { code, output } = await runScript("scripts/checks/sample-database.ts", [], {
    env,
    onMessage: hear,
  });
  if (code === 0 && url) return url;
  throw new Error(`The sample database of the journeys could not be made:\n${output}`);
}

async function playwright({ scratch, extra }, env) {
  const file = join(scratch, "playwright.json");
  const settings = { ...env, NODE_ENV: "test", PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await runPackage(
    "@playwright/test/cli.js",
    ["test", "--reporter=list,json", ...extra],
    { env: settings, show: true },
  );
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}
