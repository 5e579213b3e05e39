import { runPackage } from "../machine/run.mjs";
import { complain } from "../machine/say.mjs";
import { testEnvironment } from "./environment.mjs";

/** One step made of tools, counted as one; what a tool says is shown when it fails. */
export async function tool(...commands) {
  const env = testEnvironment();
  for (const [entry, ...args] of commands) {
    const { code, output } = await runPackage(entry, args, { env });
    if (code === 0) continue;
    complain(output.trim());
    return { passed: 0, failed: 1 };
  }
  return { passed: 1, failed: 0 };
}
