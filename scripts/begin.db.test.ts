import { spawn } from "node:child_process";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../db/testing/database.ts";
import { passwordFits } from "../lib/password.ts";

let url: string;
let sql: postgres.Sql;

beforeAll(async () => {
  url = await freshDatabase("begin");
  sql = postgres(url, { max: 1, onnotice: () => {} });
});
afterAll(() => sql.end());

/** What `npm run begin` says and ends with. */
function begin(...args: string[]) {
  return beginOn(url, ...args);
}

function beginOn(database: string, ...args: string[]) {
  const script = spawn(process.execPath, ["--import", "tsx", "scripts/begin.ts", ...args], {
    env: { ...process.env, DATABASE_URL: database },
  });
  let said = "";
  for (const stream of [script.stdout, script.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return new Promise<{ said: string; code: number | null }>((resolve) =>
    script.on("close", (code) => resolve({ said, code })),
  );
}

const province = ["--province", "Tỉnh Mẫu", "--code", "99", "--since", "01/07/2025"];
const who = (username: string) => ["--account", username, "--name", "Nông Thị Mẫu"];

test("an unused register is begun once, by one administrator who must change the password", async () => {
  const both = await Promise.all([
    begin(...province, ...who("quantri.mot")),
    begin(...province, ...who("quantri.hai")),
  ]);

  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  const done = both.find(({ code }) => code === 0)?.said ?? "";
  const refused = both.find(({ code }) => code === 1)?.said;
  expect(refused).toBe("✗ Sổ đã có người dùng. Người quản trị thêm đơn vị và người trên trang.\n");
  const rows = await sql`
    select p.name, p.title, p.must_change_password as "mustChange", p.password_hash as hash,
      a.role, v.name as unit, v.code, v.valid_from::text as since
    from people p join role_assignments a on a.person_id = p.id
      join unit_versions v on v.unit_id = a.org_unit_id`;
  const [{ hash, ...person } = { hash: "" }] = rows;
  expect(rows.length).toBe(1);
  expect(person).toEqual({
    ...{ name: "Nông Thị Mẫu", title: "Quản trị hệ thống", mustChange: true },
    ...{ role: "administrator", unit: "Tỉnh Mẫu", code: "99", since: "2025-07-01" },
  });
  const password = /Mật khẩu tạm: +(\S+)/.exec(done)?.[1] ?? "";
  expect(await passwordFits(hash, password)).toBe(true);
}, 120_000);

test("what cannot be read is named, with how to say it", async () => {
  const { said, code } = await begin("--province", "Tỉnh Mẫu", "--since", "31/02/2025");

  expect(code).toBe(1);
  expect(said.split("\n").slice(0, 3)).toEqual([
    "✗ Đơn vị có từ ngày (--since): ngày không có trong lịch. Nhập đủ ngày, tháng, năm, ví dụ 18 / 10 / 2026.",
    "✗ Tên đăng nhập (--account): cần điền.",
    "✗ Họ và tên (--name): cần điền.",
  ]);
}, 120_000);

test("a database on which the application never ran is told apart", async () => {
  const bare = new URL(url);
  bare.pathname += "_bare";
  const name = bare.pathname.slice(1);
  await sql`drop database if exists ${sql(name)}`;
  await sql`create database ${sql(name)}`;

  const { said, code } = await beginOn(bare.href, ...province, ...who("quantri.mot"));

  expect([code, said.split("\n")[0]]).toEqual([
    1,
    "✗ Cơ sở dữ liệu chưa được chuẩn bị: chạy npm start với nó một lần trước đã.",
  ]);
}, 120_000);
