import { say } from "../machine/say.mjs";

/** The address, and who can sign in: the sample people, or how to make the first one. */
export function greet(address, { sample, isUnused }) {
  say(`\n✓ Sổ Dân vận khéo đang chạy tại ${address}`);
  if (sample) say(`\n${signInTable(sample)}`);
  if (isUnused) say(`\n${firstPerson}`);
  say("\n  Dừng bằng Ctrl-C.");
}

const firstPerson = `  Sổ chưa có người dùng nào. Ở một cửa sổ lệnh khác, mở sổ và lập người quản trị đầu tiên:
  Nobody can sign in yet. In another terminal, open the register with its first administrator:

    npm run begin -- --province "Tỉnh Thái Nguyên" --account quantri --name "Họ và tên"`;

function signInTable({ signIns, password }) {
  const rows = [{ username: "Tên đăng nhập", name: "Họ và tên", work: "Công việc" }, ...signIns];
  const width = (key) => Math.max(...rows.map((row) => row[key].normalize("NFC").length));
  const line = ({ username, name, work }) =>
    `  ${username.padEnd(width("username"))}  ${name.normalize("NFC").padEnd(width("name"))}  ${work}`;
  const [head, ...people] = rows.map(line);
  const rule = `  ${"─".repeat(width("username") + width("name") + width("work") + 4)}`;
  return [`  Dữ liệu mẫu, mật khẩu chung: ${password}\n`, head, rule, ...people].join("\n");
}
