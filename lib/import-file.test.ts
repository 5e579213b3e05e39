import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetLists, keptList, receiveList } from "./import-file.ts";

const before = process.env["DATA_DIR"];
const folder = mkdtempSync(join(tmpdir(), "dvk-import-"));
beforeAll(() => {
  process.env["DATA_DIR"] = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env["DATA_DIR"];
  else process.env["DATA_DIR"] = before;
  rmSync(folder, { recursive: true });
});

function upload(content: string | Uint8Array<ArrayBuffer>, name = "mo-hinh.csv"): Request {
  const body = new FormData();
  body.set("round", "3");
  body.set("file", new File([content], name));
  return new Request("http://localhost/import/upload", { method: "POST", body });
}

const kept = () => readdirSync(join(folder, "imports"), { recursive: true });

test("a list that can be read waits for its sender, and for nobody else", async () => {
  const received = await receiveList(upload("name\nTuyến đường hoa\n", "../Danh sách.csv"), 7);
  if (!received.ok) throw new Error(received.reason);
  expect(received.fields.get("round")).toBe("3");
  expect(await keptList(7, received.token)).toMatchObject({
    fileName: "Danh sách.csv",
    sheet: { ok: true, rows: [{ row: 2, cells: { name: "Tuyến đường hoa" } }] },
  });
  expect(await keptList(8, received.token)).toBeNull();
  expect(await keptList(7, "../7/x")).toBeNull();
});

test("the next list takes the place of the one before, and none is left when forgotten", async () => {
  const first = await receiveList(upload("name\nA\n"), 7);
  const second = await receiveList(upload("name\nB\n"), 7);
  if (!first.ok || !second.ok) throw new Error("refused");
  expect(await keptList(7, first.token)).toBeNull();
  await forgetLists(7);
  expect(await keptList(7, second.token)).toBeNull();
});

test.each([
  ["nothing", "", "no_file"],
  ["a program in disguise", "MZ\u0000\u0003", "unknown_format"],
  ["a list without names of models", "year\n2026\n", "no_columns"],
  ["more than five megabytes", `name\n${"x".repeat(5_000_001)}\n`, "too_large"],
] as const)("%s is refused and nothing of it is kept", async (_what, content, reason) => {
  const fields = new Map([["round", "3"]]);
  expect(await receiveList(upload(content), 9)).toEqual({ ok: false, reason, fields });
  expect(kept().filter((path) => String(path).startsWith("9/"))).toEqual([]);
});

test("a body that is no form is refused", async () => {
  const request = new Request("http://localhost/", { method: "POST", body: "name" });
  expect(await receiveList(request, 9)).toEqual({
    ok: false,
    reason: "bad_form",
    fields: new Map(),
  });
});
