import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";

export type FormRefusal = "bad_form" | "several_files" | "too_large" | "interrupted";

export type WrittenFile = {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
};

export type ReadForm =
  | {
      readonly ok: true;
      readonly written: WrittenFile | undefined;
      readonly fields: Map<string, string>;
    }
  | {
      readonly ok: false;
      readonly reason: FormRefusal;
      /** What stood before the place where reading stopped. */
      readonly fields: Map<string, string>;
    };

/** A multipart form that is coming in. */
export type IncomingForm = {
  readonly source: Readable;
  readonly contentType: string;
  /** Bytes of the whole body; infinite when it does not say. */
  readonly announced: number;
};

// A browser that is cut off while it sends shows a page of its own about the line and never the
// reason, so that a body of up to this many bytes is heard out, whatever is wrong with it.
export const heardOutBytes = 100 * 1024 * 1024;

const FORM = { files: 1, fields: 20, fieldSize: 10_000, headerPairs: 20 };

/** The form of a request; null when its body is none. */
export function incomingForm({ headers, body }: Request): IncomingForm | null {
  const contentType = headers.get("content-type") ?? "";
  if (!body || !/^multipart\/form-data;/i.test(contentType)) return null;
  const announced = Number(headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  return { source: Readable.fromWeb(body as WebStream), contentType, announced };
}

/** Keeps nothing of what is still coming: it is heard out, or cut off when it is too much. */
export async function leaveForm({ source, announced }: IncomingForm): Promise<void> {
  if (announced > heardOutBytes) {
    source.destroy();
    return;
  }
  source.resume();
  await finished(source).catch(() => undefined);
}

/**
 * Reads a multipart body, its one file to the path, counted and hashed on the way. It keeps no
 * more as soon as something is wrong, and answers when nothing is written and nothing comes any
 * more. Throws when the disk cannot be written.
 */
export async function readForm(
  form: IncomingForm,
  path: string,
  fileSize: number,
): Promise<ReadForm> {
  try {
    return await parseForm(form, path, fileSize);
  } finally {
    await leaveForm(form);
  }
}

function parseForm(
  { source, contentType }: IncomingForm,
  path: string,
  fileSize: number,
): Promise<ReadForm> {
  const busboy = openForm(contentType, fileSize);
  const fields = new Map<string, string>();
  if (!busboy) return Promise.resolve({ ok: false, reason: "bad_form", fields });
  let writing: Promise<WrittenFile | undefined> = Promise.resolve(undefined);
  return new Promise((resolve) => {
    let incoming: BusboyFileStream | undefined;
    let answered = false;
    const answer = (reason: FormRefusal, of: (written?: WrittenFile) => ReadForm) => {
      if (!answered) resolve(settled(writing, of, { ok: false, reason, fields }));
      answered = true;
    };
    const stop = (reason: FormRefusal) => {
      source.unpipe(busboy);
      // Without an error, a pipeline of a small file that was read to its end never settles.
      incoming?.destroy(new Error(reason));
      answer(reason, () => ({ ok: false, reason, fields }));
    };
    busboy.on("field", (name, value, nameCut, valueCut) => {
      fields.set(name, value);
      if (nameCut || valueCut) stop("bad_form");
    });
    busboy.on("file", (_field, stream, name) => {
      incoming = stream.once("limit", () => stop("too_large"));
      writing = keep(stream, path, name ?? "");
      writing.catch(() => stop("interrupted"));
    });
    busboy.once("filesLimit", () => stop("several_files"));
    busboy.once("fieldsLimit", () => stop("bad_form"));
    busboy.on("error", () => stop("interrupted"));
    source.on("error", () => stop("interrupted"));
    const whole = (written?: WrittenFile): ReadForm => ({ ok: true, written, fields });
    busboy.once("finish", () => answer("interrupted", whole));
    source.pipe(busboy);
  });
}

function openForm(contentType: string, fileSize: number) {
  try {
    return Busboy({ headers: { "content-type": contentType }, limits: { ...FORM, fileSize } });
  } catch {
    return null;
  }
}

async function keep(stream: BusboyFileStream, path: string, name: string): Promise<WrittenFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const file = createWriteStream(path, { flags: "wx", mode: 0o600 });
  // A pipeline that breaks off does not wait for a file that is just being made.
  const closed = new Promise<void>((resolve) => file.once("close", () => resolve()));
  try {
    await pipeline(stream, count, file);
  } finally {
    await closed;
  }
  return { name, bytes, sha256: hash.digest("hex") };
}

/** The answer, once nothing writes any more, or why the file could not be written whole. */
async function settled(
  writing: Promise<WrittenFile | undefined>,
  answer: (written?: WrittenFile) => ReadForm,
  broken: ReadForm,
): Promise<ReadForm> {
  try {
    return answer(await writing);
  } catch (error) {
    // A disk that cannot be written is our fault, a stream that breaks off is the sender's.
    if (error instanceof Error && "syscall" in error) throw error;
    return broken;
  }
}
