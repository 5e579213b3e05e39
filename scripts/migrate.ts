import postgres from "postgres";
import { migrate } from "../db/migrate.ts";

const url = process.env["DATABASE_URL"];
if (!url) throw new Error("DATABASE_URL is not set");

try {
  await migrate(url);
} catch (error) {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) throw error;
  // A person installing on a server of theirs needs the server's sentence, not our stack.
  const lacksRights = cause.code === "42501";
  if (lacksRights) {
    process.stderr.write(
      "  Tài khoản trong DATABASE_URL chưa đủ quyền: phải là chủ của cơ sở dữ liệu và được tạo vai trò (CREATEROLE).\n" +
        "  The account must own the database and may create roles (CREATEROLE).\n  ",
    );
  }
  process.stderr.write(`${cause.message}${cause.hint ? ` (${cause.hint})` : ""}\n`);
  process.exitCode = 1;
}
