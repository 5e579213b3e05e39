import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { refuseUnusable } from "../launch/given-database.mjs";
import { Refusal } from "./say.mjs";

const root = join(import.meta.dirname, "../..");

/**
 * Takes up the database in use and the key of its log, given or those of the running application,
 * as this process's own. False when either is missing or the database cannot be used; what is wrong
 * has been said.
 */
export async function joinRunning(): Promise<boolean> {
  const url = process.env["DATABASE_URL"] || embeddedUrl();
  const secret = process.env["AUDIT_SECRET"] || keptSecret();
  if (!url) return false;
  if (!secret) {
    process.stderr.write(
      "✗ Thiếu AUDIT_SECRET, khóa mà nhật ký được ghi / AUDIT_SECRET is not set\n",
    );
    return false;
  }
  process.env["DATABASE_URL"] = url;
  process.env["AUDIT_SECRET"] = secret;
  return await isUsable(url);
}

async function isUsable(url: string): Promise<boolean> {
  try {
    await refuseUnusable(url);
    if (await isPrepared(url)) return true;
    process.stderr.write(
      "✗ Cơ sở dữ liệu chưa được chuẩn bị: chạy npm start với nó một lần trước đã.\n" +
        "  The database is not prepared yet: run npm start on it once before.\n",
    );
    return false;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`✗ ${error.message}\n`);
    return false;
  }
}

/** Whether the application has been started on it: without its tables nothing can be done. */
async function isPrepared(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ there: boolean }[]>`
      select to_regclass('public.people') is not null as there`;
    return row?.there ?? false;
  } finally {
    await sql.end();
  }
}

/** The embedded database's, as `npm run db:url` prints it; that script says when there is none. */
function embeddedUrl(): string | null {
  try {
    const args = [join(root, "scripts/db-url.mjs")];
    return execFileSync(process.execPath, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }).trim();
  } catch {
    return null;
  }
}

function keptSecret(): string | null {
  const file = join(resolve(process.env["DATA_DIR"] ?? join(root, "data")), "audit-secret");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}
