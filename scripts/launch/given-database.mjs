import postgres from "postgres";
import { Refusal } from "../machine/say.mjs";

const LEAST_VERSION = 160_000;

/** Refuses, in words, a DATABASE_URL that cannot be used; never shows the password in it. */
export async function refuseUnusable(url) {
  const place = describe(url);
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`;
    if (row.version >= LEAST_VERSION) return;
  } catch (error) {
    throw new Refusal(
      `Không dùng được cơ sở dữ liệu trong DATABASE_URL (${place}): ${reason(error)}\n` +
        `  The database of DATABASE_URL cannot be used: ${error.message || error.code}`,
      { cause: error },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
  throw new Refusal(
    `Máy chủ trong DATABASE_URL (${place}) cũ hơn PostgreSQL 16.\n  PostgreSQL 16 or later is needed.`,
  );
}

function describe(url) {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol === "postgres:" || protocol === "postgresql:") return `${host}${pathname}`;
  } catch {
    // Said below, in the same words for every kind of malformed text.
  }
  throw new Refusal(
    "DATABASE_URL không đúng dạng postgres://tên:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu\n" +
      "  DATABASE_URL is not of the form postgres://user:password@host:port/database",
  );
}

const REASONS = {
  ECONNREFUSED: "không có máy chủ nào trả lời ở địa chỉ này",
  CONNECT_TIMEOUT: "máy chủ không trả lời trong 10 giây",
  ENOTFOUND: "không tìm thấy máy này",
  EAI_AGAIN: "không tìm thấy máy này",
  "28P01": "sai tên đăng nhập hoặc mật khẩu",
  28000: "máy chủ không cho tài khoản này vào",
  "3D000": "chưa có cơ sở dữ liệu này",
};

function reason(error) {
  return REASONS[error.code] ?? "kết nối thất bại";
}
