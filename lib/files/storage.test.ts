import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { dataFolder, diskStorage, newFileKey } from "./storage.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "storage-"));
});
afterAll(() => rm(folder, { recursive: true }));

const textOf = async (stream: ReadableStream<Uint8Array> | undefined) =>
  stream && (await new Response(stream).text());

describe("files on the disk", () => {
  test("are kept by key in folders of their own and given back whole", async () => {
    const storage = diskStorage(folder);
    const key = newFileKey();
    await storage.put(key, Readable.from([Buffer.from("Tổ tự "), Buffer.from("quản")]));
    const path = join(folder, key.slice(0, 2), key.slice(2, 4), key);
    expect(await readFile(path, "utf8")).toBe("Tổ tự quản");
    const kept = await storage.get(key);
    expect([kept?.bytes, await textOf(kept?.stream)]).toEqual([16, "Tổ tự quản"]);
    const bytes = newFileKey();
    await storage.put(bytes, Buffer.from("ảnh"));
    expect(await textOf((await storage.get(bytes))?.stream)).toBe("ảnh");
  });

  test("that are not there are null, and forgetting them twice is no error", async () => {
    const storage = diskStorage(folder);
    const key = newFileKey();
    await storage.put(key, Buffer.from("x"));
    await storage.del(key);
    await storage.del(key);
    expect(await storage.get(key)).toBeNull();
  });

  test("leave nothing behind when their source breaks", async () => {
    const own = join(folder, "own");
    const broken = Readable.from(
      (function* () {
        yield Buffer.from("half");
        throw new Error("the source broke");
      })(),
    );
    await expect(diskStorage(own).put(newFileKey(), broken)).rejects.toThrow("the source broke");
    const left = await readdir(own, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });

  test("let go of a reader that leaves early", async () => {
    const storage = diskStorage(folder);
    const key = newFileKey();
    await storage.put(key, Buffer.alloc(1_000_000));
    const reader = (await storage.get(key))?.stream.getReader();
    await reader?.read();
    await reader?.cancel();
    await storage.del(key);
    expect(await storage.get(key)).toBeNull();
  });

  test.each(["../../etc/passwd", "", "ABCDEF", `${newFileKey()}/..`, `${newFileKey()}\n`])(
    "are never reached by %j",
    async (key) => {
      await expect(diskStorage(folder).get(key)).rejects.toThrow("Not a key of a file");
    },
  );
});

test("the folder of the data is the one the environment names, else ./data", () => {
  vi.stubEnv("DATA_DIR", "/srv/so");
  expect(dataFolder("files")).toBe("/srv/so/files");
  vi.stubEnv("DATA_DIR", undefined);
  expect(dataFolder()).toBe(join(process.cwd(), "data"));
  vi.unstubAllEnvs();
});
