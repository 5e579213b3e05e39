import postgres from "postgres";
import { samplePassword, sampleSignIns } from "../db/seed/sign-ins.ts";

/**
 * `if-empty` loads the sample data into an empty database, `add` into any that has none yet,
 * `never` only looks. The parent process is told the sign-ins when sample data is there.
 */
const wish = process.argv[2] ?? "never";
const url = process.env["DATABASE_URL"];
if (!url) throw new Error("DATABASE_URL is not set");

const isLoaded = (await hasSample(url)) || (await load(url));
if (isLoaded) process.send?.({ signIns: sampleSignIns, password: samplePassword });
process.disconnect?.();

async function load(target: string): Promise<boolean> {
  if (wish === "never") return false;
  // Half the product comes along with it: every start but the first does without.
  const { isEmpty, loadSample } = await import("../db/seed/sample.ts");
  if (wish === "if-empty" && !(await isEmpty(target))) return false;
  await loadSample(target, (line) => process.stdout.write(`  ${line}\n`));
  return true;
}

async function hasSample(target: string): Promise<boolean> {
  const sql = postgres(target, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ found: boolean }[]>`
      select exists (select from people where sample) as found`;
    return row?.found ?? false;
  } finally {
    await sql.end();
  }
}
