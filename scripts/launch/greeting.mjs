import { say } from "../machine/say.mjs";

/** The address, and on sample data the people one can sign in as. */
export function greet(address, sample) {
  say(`\n✓ Sổ Dân vận khéo đang chạy tại ${address}`);
  if (sample) say(`\n${signInTable(sample)}`);
  say("\n  Dừng bằng Ctrl-C.");
}

function signInTable({ signIns, password }) {
  const rows = [{ username: "Tên đăng nhập", name: "Họ và tên", work: "Công việc" }, ...signIns];
  const width = (key) => Math.max(...rows.map((row) => row[key].normalize("NFC").length));
  const line = ({ username, name, work }) =>
    `  ${username.padEnd(width("username"))}  ${name.normalize("NFC").padEnd(width("name"))}  ${work}`;
  const [head, ...people] = rows.map(line);
  const rule = `  ${"─".repeat(width("username") + width("name") + width("work") + 4)}`;
  return [`  Dữ liệu mẫu, mật khẩu chung: ${password}\n`, head, rule, ...people].join("\n");
}
