import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
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
  | { readonly ok: false; readonly reason: FormRefusal };

const FORM = { files: 1, fields: 20, parts: 22, fieldSize: 10_000, headerPairs: 20 };

/**
 * Reads a multipart body, its one file to the path, counted and hashed on the way. It stops as
 * soon as something is wrong, and answers when nothing is written any more. Throws when the disk
 * cannot be written.
 */
export function readForm(
  source: Readable,
  contentType: string,
  path: string,
  fileSize: number,
): Promise<ReadForm> {
  const busboy = openForm(contentType, fileSize);
  if (!busboy) return Promise.resolve({ ok: false, reason: "bad_form" });
  const fields = new Map<string, string>();
  let writing: Promise<WrittenFile | undefined> = Promise.resolve(undefined);
  return new Promise((resolve, fail) => {
    let incoming: BusboyFileStream | undefined;
    const stop = (reason: FormRefusal) => {
      source.unpipe(busboy).destroy();
      incoming?.destroy();
      resolve(settled(writing, () => ({ ok: false, reason })));
    };
    busboy.on("field", (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut) stop("bad_form");
      else fields.set(name, value);
    });
    busboy.on("file", (_field, stream, name) => {
      incoming = stream.once("limit", () => stop("too_large"));
      writing = keep(stream, path, name ?? "");
      // A disk that cannot be written is our fault, a stream that breaks off is the sender's.
      writing.catch((error) => (error.syscall ? fail(error) : stop("interrupted")));
    });
    busboy.once("filesLimit", () => stop("several_files"));
    busboy.once("fieldsLimit", () => stop("bad_form"));
    busboy.once("partsLimit", () => stop("bad_form"));
    busboy.on("error", () => stop("interrupted"));
    source.on("error", () => stop("interrupted"));
    busboy.once("finish", () =>
      resolve(settled(writing, (written) => ({ ok: true, written, fields }))),
    );
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
  await pipeline(stream, count, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  return { name, bytes, sha256: hash.digest("hex") };
}

/** The answer, once nothing writes any more. */
async function settled(
  writing: Promise<WrittenFile | undefined>,
  answer: (written: WrittenFile | undefined) => ReadForm,
): Promise<ReadForm> {
  const [outcome] = await Promise.allSettled([writing]);
  return answer(outcome.status === "fulfilled" ? outcome.value : undefined);
}
