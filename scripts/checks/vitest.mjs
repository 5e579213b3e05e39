import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runPackage } from "../machine/run.mjs";
import { complain } from "../machine/say.mjs";
import { testEnvironment } from "./environment.mjs";

/** Runs one project of vitest.config.ts and counts its tests. A skipped test counts as failed. */
export async function vitest(project, { scratch, cluster, extra }) {
  const file = join(scratch, `vitest-${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const env = testEnvironment();
  if (project === "db") env.TEST_CLUSTER_URL = await cluster.url();
  const { code } = await runPackage(
    "vitest/vitest.mjs",
    ["run", "--project", project, ...reporters, ...extra],
    { env, show: true },
  );
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function count(result) {
  const skipped = result.numPendingTests + result.numTodoTests;
  if (skipped > 0)
    complain(`${skipped} tests are skipped: a test that does not run proves nothing.`);
  const brokenFiles = result.testResults.filter(isBroken).length;
  return { passed: result.numPassedTests, failed: result.numFailedTests + skipped + brokenFiles };
}

/** A file that could not even be loaded has no failed test to be counted by. */
function isBroken({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}
