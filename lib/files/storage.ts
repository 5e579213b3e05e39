import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Where the bytes of files are kept; rights and names are the database's affair. */
export interface FileStorage {
  /** Keeps the bytes under a new key; when it returns they outlast a power cut. */
  put(key: string, bytes: Readable | Uint8Array): Promise<void>;
  /** The bytes, to be sent or cancelled, and how many; null when nothing is kept there. */
  get(key: string): Promise<{ stream: ReadableStream<Uint8Array>; bytes: number } | null>;
  /** Forgets the bytes, half written ones too; there being none is no error. */
  del(key: string): Promise<void>;
}

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A key for a new file. */
export function newFileKey(): string {
  return randomUUID();
}

/** The folder that holds everything the application writes (DATA_DIR, else ./data). */
export function dataFolder(...parts: string[]): string {
  return resolve(process.env["DATA_DIR"] ?? "data", ...parts);
}

/** Files on the local disk: `<folder>/ab/cd/<key>`. */
export function diskStorage(folder = dataFolder("files")): FileStorage {
  return {
    async put(key, bytes) {
      const path = pathOf(folder, key);
      const part = `${path}.part`;
      await mkdir(dirname(path), { recursive: true });
      try {
        const source = bytes instanceof Readable ? bytes : Readable.from([bytes]);
        await pipeline(source, createWriteStream(part, { flags: "wx", flush: true, mode: 0o600 }));
        await rename(part, path);
        await syncFolder(dirname(path));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async get(key) {
      const file = await open(pathOf(folder, key)).catch(nullIfMissing);
      if (!file) return null;
      const { size } = await file.stat();
      const stream = Readable.toWeb(createReadStream("", { fd: file }));
      return { stream: stream as ReadableStream<Uint8Array>, bytes: size };
    },
    async del(key) {
      const path = pathOf(folder, key);
      await Promise.all([path, `${path}.part`].map((file) => rm(file, { force: true })));
    },
  };
}

function pathOf(folder: string, key: string): string {
  if (!KEY.test(key)) throw new Error(`Not a key of a file: ${JSON.stringify(key)}`);
  return join(folder, key.slice(0, 2), key.slice(2, 4), key);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
