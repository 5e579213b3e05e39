import postgres from "postgres";
import { migrate } from "../db/migrate.ts";

const url = process.env["DATABASE_URL"];
if (!url) throw new Error("DATABASE_URL is not set");

try {
  await migrate(url);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  // A person installing on a server of theirs needs the server's sentence, not our stack.
  process.stderr.write(`${error.message}${error.hint ? ` (${error.hint})` : ""}\n`);
  process.exitCode = 1;
}
