import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "../machine/install.mjs";
import { acquireLock } from "../machine/lock.mjs";
import { interruptAll, refuseWhenInterrupted, root } from "../machine/run.mjs";
import { complain, explain, Interrupted, Refusal, say } from "../machine/say.mjs";
import { openCluster } from "./cluster.mjs";
import { steps } from "./steps.mjs";

/**
 * The whole of `npm test`: every step in order of speed, a failing one does not stop the others,
 * and the last line is the count. `--fast` runs the first steps, `--only=name` one of them, with
 * the remaining arguments handed to its tool.
 */
export async function check(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { fast: { type: "boolean" }, only: { type: "string" } },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interruptAll);
  const scratch = mkdtempSync(join(tmpdir(), "dvk-check-"));
  const context = { scratch, extra: positionals, only: values.only, cluster: openCluster() };
  const putBack = keepFile(join(root, "next-env.d.ts"));
  let code = 1;
  let lock = null;
  try {
    await ensureInstalled();
    lock = acquireLock(join(root, "node_modules"), "npm test", isChecking);
    code = report(await runAll(chosen(values), context));
  } catch (error) {
    code = error instanceof Interrupted ? 130 : explain(error);
  } finally {
    await context.cluster.close();
    if (lock) putBack();
    lock?.release();
    rmSync(scratch, { recursive: true, force: true });
  }
  process.exit(code);
}

/** Next points this file at the route types of the last build, which was the check's own. */
function keepFile(file) {
  const content = existsSync(file) ? readFileSync(file) : null;
  return () => (content ? writeFileSync(file, content) : rmSync(file, { force: true }));
}

/** Two checks would build into one folder, and each would walk through the other's half. */
function isChecking({ pid }) {
  return `Another check is running in this folder (process ${pid}): wait for it to end.`;
}

function chosen({ fast, only }) {
  const list = steps.filter((step) => (only ? step.name === only : !fast || step.isFast));
  if (list.length > 0) return list;
  throw new Error(`No step is called ${only}: ${steps.map((step) => step.name).join(", ")}`);
}

async function runAll(list, context) {
  const results = [];
  for (const [index, step] of list.entries()) {
    say(`\n━━ ${index + 1}/${list.length} ${step.name}: ${step.what}`);
    const began = performance.now();
    const result = await runOne(step, context);
    const time = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    say(`${result.failed ? "✗" : "✓"} ${step.name}: ${countOf(result)} (${time})`);
    results.push({ ...result, name: step.name, time });
  }
  return results;
}

async function runOne(step, context) {
  try {
    return await step.run(context);
  } catch (error) {
    refuseWhenInterrupted();
    complain(error instanceof Refusal ? error.message : (error.stack ?? String(error)));
    return { passed: 0, failed: 1 };
  }
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const total = { passed: sum("passed"), failed: sum("failed") };
  say("\n━━ Summary");
  for (const result of results) {
    say(
      `${result.failed ? "✗" : "✓"} ${result.name.padEnd(12)} ${countOf(result)}, ${result.time}`,
    );
  }
  say(countOf(total));
  return total.failed === 0 ? 0 : 1;
}

function countOf({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
