import { randomBytes } from "node:crypto";
import { closeDatabase } from "../../db/client.ts";
import { cloneDatabase, ensureTemplate, template } from "../../db/testing/template.ts";
import { startThrowAway } from "../postgres/throw-away.mjs";
import { fill } from "./fill.ts";
import { type Measured, measure, rounds } from "./measure.ts";
import { startApplication, startBare } from "./servers.ts";
import { tell, tellGrowth } from "./tell.ts";
import { tellWorst } from "./worst.ts";
import { writes } from "./writings.ts";

/**
 * Speed at 600 and at 100,000 registrations: the application and a bare Node server that asks the
 * same of the same database, in turn, in one run. Ratios count; absolute figures are this machine's.
 */
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [600, 100_000];

process.env["AUDIT_SECRET"] = randomBytes(32).toString("hex");
process.env["NEXTAUTH_SECRET"] = randomBytes(32).toString("hex");
const cluster = await startThrowAway();
try {
  await ensureTemplate(cluster.url);
  const results: Measured[] = [];
  for (const size of sizes) results.push(await bench(size));
  tellGrowth(sizes, results);
} finally {
  await closeDatabase();
  await cluster.stop();
}

async function bench(size: number): Promise<Measured> {
  const url = await cloneDatabase(cluster.url, template, `dvk_bench_${size}`);
  await closeDatabase();
  process.env["DATABASE_URL"] = url;
  // Each side writes to registrations of its own in every round and in the one before them.
  const ground = await fill(url, size, writes * (rounds + 1) * 2);
  const [app, bare] = [await startApplication(), await startBare()];
  try {
    const results = await measure(ground, app, bare);
    tell(size, results);
    await tellWorst(url, ground);
    return results;
  } finally {
    await Promise.all([app.stop(), bare.stop()]);
  }
}
