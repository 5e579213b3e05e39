import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key that signs session cookies: given by the environment, or made once for a data folder. */
export function sessionSecret(dataDir) {
  const given = process.env.NEXTAUTH_SECRET;
  if (given) return given;
  const file = join(dataDir, "session-secret");
  if (!existsSync(file)) {
    // Written aside and renamed: a start killed in the middle must not leave an empty key.
    writeFileSync(`${file}.next`, randomBytes(32).toString("base64url"), { mode: 0o600 });
    renameSync(`${file}.next`, file);
  }
  return readFileSync(file, "utf8").trim();
}
