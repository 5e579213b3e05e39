import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The keys of a data folder: given by the environment, or made once and kept beside the data. */
export function secrets(dataDir) {
  return {
    // Signs session cookies: a new one signs everybody out.
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || kept(join(dataDir, "session-secret")),
    // Vouches for audit rows: without the old one their past cannot be verified.
    AUDIT_SECRET: process.env.AUDIT_SECRET || kept(join(dataDir, "audit-secret")),
  };
}

function kept(file) {
  if (!existsSync(file)) {
    // Written aside and renamed: a start killed in the middle must not leave an empty key.
    writeFileSync(`${file}.next`, randomBytes(32).toString("base64url"), { mode: 0o600 });
    renameSync(`${file}.next`, file);
  }
  return readFileSync(file, "utf8").trim();
}
