import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "../db/doors.ts";
import { testNow } from "../db/factories/clock.ts";
import { aScene, type Scene } from "../db/factories/registrations.ts";
import { modelRegistrations } from "../db/schema/registrations.ts";

const header = "name,field,province,unit,subject_type,subject_name,year,summary,results,source_url";
const good = [
  header,
  'Ngõ nhỏ sáng đèn,Văn hóa - xã hội,Bắc Kạn,"Tổ 5, phường Mẫu",Tập thể,Chi bộ tổ 5,2023,Góp tiền lắp đèn,Sáu ngõ có đèn,https://example.test/den',
  "Nuôi gà đồi cùng bà con,Kinh tế,Bắc Kạn,Xã Mẫu,Cá nhân,Nông Văn Mẫu,2022,Chia con giống,Chín hộ làm theo,",
  "Sổ tay dân hỏi – cán bộ đáp,Hệ thống chính trị,Bắc Kạn,Xã Mẫu,,,,,,",
];
const bad = [...good, "Một dòng sai,Thể thao,Bắc Kạn,Xã Mẫu,Tập thể,Chi hội,hai nghìn,,,"];

let scene: Scene;
let folder: string;

beforeAll(async () => {
  scene = await aScene();
  folder = mkdtempSync(join(tmpdir(), "import-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm run import` says and ends with. */
function runImport(...args: string[]) {
  return runWith({}, args);
}

function runWith(given: Readonly<Record<string, string>>, args: readonly string[]) {
  const env = { ...process.env, DVK_CLOCK: testNow.toISOString(), ...given };
  const script = spawn(process.execPath, ["--import", "tsx", "scripts/import.ts", ...args], {
    env,
  });
  let said = "";
  for (const stream of [script.stdout, script.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return new Promise<{ said: string; code: number | null }>((resolve) => {
    script.on("close", (code) => resolve({ said, code }));
  });
}

function importFile(name: string, lines: readonly string[], ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  const { campaign, ward } = scene;
  return runImport(path, "--campaign", String(campaign.id), "--unit", String(ward.id), ...options);
}

/** What stands in the ward's campaign. */
const drafts = () =>
  read(scene.officer, (tx) =>
    tx
      .select({
        name: modelRegistrations.name,
        state: modelRegistrations.state,
        subjectType: modelRegistrations.subjectType,
        unit: modelRegistrations.originalUnitText,
      })
      .from(modelRegistrations)
      .where(eq(modelRegistrations.roundId, scene.campaign.roundId))
      .orderBy(modelRegistrations.id),
  );

test("a dry run, and a list with a row that cannot be read, leave nothing behind", async () => {
  const [dry, refused, both, unknown] = await Promise.all([
    importFile("good.csv", good, "--dry-run"),
    importFile("bad.csv", bad),
    importFile("dry-bad.csv", bad, "--dry-run"),
    runImport("--no-such-option"),
  ]);

  expect([dry.code, refused.code, both.code, unknown.code]).toEqual([0, 1, 1, 1]);
  expect(both.said.replace("dry-bad.csv", "bad.csv")).toBe(refused.said);
  expect(dry.said).toContain("3 dòng sẽ nhập, 0 dòng đã có");
  expect(refused.said.split("\n").slice(1, 3)).toEqual([
    "  dòng 5, Lĩnh vực: “Thể thao” không phải lĩnh vực của đợt thi đua này",
    "  dòng 5, Năm: “hai nghìn” không phải là năm",
  ]);
  expect(unknown.said).toContain("✗ Cách dùng: npm run import");
  expect(await drafts()).toEqual([]);
}, 120_000);

test("a list becomes drafts of the unit, and nothing more when it comes again", async () => {
  const first = await importFile("good.csv", good);
  const again = await importFile("good.csv", good);

  expect([first.code, again.code]).toEqual([0, 0]);
  expect(first.said).toContain("Đã nhập 3 bản nháp");
  expect(again.said).toContain("Đã nhập 0 bản nháp");
  expect(await drafts()).toEqual([
    {
      ...{ name: "Ngõ nhỏ sáng đèn", state: "draft", subjectType: "collective" },
      unit: "Tổ 5, phường Mẫu, Bắc Kạn",
    },
    {
      ...{ name: "Nuôi gà đồi cùng bà con", state: "draft", subjectType: "individual" },
      unit: "Xã Mẫu, Bắc Kạn",
    },
    {
      ...{ name: "Sổ tay dân hỏi – cán bộ đáp", state: "draft", subjectType: "collective" },
      unit: "Xã Mẫu, Bắc Kạn",
    },
  ]);
}, 120_000);

test("a database that does not answer is named in words, without its password", async () => {
  const path = join(folder, "khong-ai-nghe.csv");
  writeFileSync(path, `${good.join("\n")}\n`);
  const url = "postgres://ai:bi-mat@127.0.0.1:1/khong-co";

  const { said, code } = await runWith({ DATABASE_URL: url }, [path, "--campaign=1", "--unit=1"]);

  expect(code).toBe(1);
  expect(said).toContain("không có máy chủ nào trả lời ở địa chỉ này");
  expect(said).not.toContain("bi-mat");
  expect(said).not.toContain("    at ");
});
