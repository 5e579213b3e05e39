import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askWorker } from "./worker-thread.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thread-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function ask(code: string, seconds = 10) {
  const path = join(folder, `${crypto.randomUUID()}.mjs`);
  await writeFile(path, `import { parentPort, workerData } from "node:worker_threads";\n${code}`);
  return askWorker(path, { word: "khéo" }, { memoryMb: 24, seconds });
}

test("a thread is asked with data and answers once", async () => {
  const answer = await ask("parentPort.postMessage([workerData.word, new Date(0)])");
  expect(answer).toEqual({ ok: true, value: ["khéo", new Date(0)] });
});

test("a thread sees none of the environment", async () => {
  expect(await ask("parentPort.postMessage(Object.keys(process.env))")).toEqual({
    ok: true,
    value: [],
  });
});

test.each([
  ["throws", 'throw new Error("broken")'],
  ["ends without a word", ""],
  [
    "outgrows its memory",
    "const all = []; for (;;) all.push(new Array(1000).fill(0.5 + all.length))",
  ],
])("a thread that %s has failed", async (_, code) => {
  expect(await ask(code)).toEqual({ ok: false, reason: "failed" });
});

test("a thread that does not end is ended", async () => {
  expect(await ask("for (;;);", 0.5)).toEqual({ ok: false, reason: "takes_too_long" });
});
