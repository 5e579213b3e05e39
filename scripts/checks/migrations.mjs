import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root, runPackage } from "../machine/run.mjs";
import { complain } from "../machine/say.mjs";
import { testEnvironment } from "./environment.mjs";

const MIGRATIONS = "db/migrations";

/** Lets drizzle-kit generate into a copy: anything new there is a change without a migration. */
export async function migrationsUpToDate({ scratch }) {
  const copy = join(scratch, "migrations");
  cpSync(join(root, MIGRATIONS), copy, { recursive: true });
  const before = readdirSync(copy).sort();
  const config = configOf(copy, scratch);
  const { code, output } = await runPackage(
    "drizzle-kit/bin.cjs",
    ["generate", "--config", config],
    {
      env: testEnvironment(),
    },
  );
  const added = readdirSync(copy).filter((name) => !before.includes(name));
  if (code === 0 && added.length === 0) return { passed: 1, failed: 0 };
  complain(output.trim());
  if (added.length > 0) complain("The schema has changes without a migration: npm run db:generate");
  return { passed: 0, failed: 1 };
}

/** The project's own configuration with another target folder. */
function configOf(copy, scratch) {
  const file = join(scratch, "drizzle.config.mjs");
  writeFileSync(
    file,
    `import config from ${JSON.stringify(join(root, "drizzle.config.ts"))};\n` +
      `export default { ...config, out: ${JSON.stringify(relative(root, copy))} };\n`,
  );
  return relative(root, file);
}
