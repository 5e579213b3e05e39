import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { safeFileName } from "./file-name.ts";
import { type FileKind, type FileRefusal, fileLimits, type Refused, sniffFile } from "./kinds.ts";
import { dataFolder } from "./storage.ts";

export type ReceivedFile = {
  /** Where it waits; it is gone after `discard`, which the receiver owes in every case. */
  readonly path: string;
  /** The name it came with, made safe. */
  readonly name: string;
  readonly mediaType: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** Hex, of the bytes as sent. */
  readonly sha256: string;
  discard(): Promise<void>;
};

export type Receipt =
  | { readonly ok: true; readonly file: ReceivedFile; readonly fields: ReadonlyMap<string, string> }
  | Refused;

type Written = { readonly name: string; readonly bytes: number; readonly sha256: string };
type Form = {
  readonly ok: true;
  readonly written: Written | undefined;
  readonly fields: Map<string, string>;
};

const FORM = { files: 1, fields: 20, parts: 22, fieldSize: 10_000, headerPairs: 20 };
// Boundaries, headers and the other fields of the form.
const ENVELOPE_BYTES = 300_000;

/**
 * The one file of a multipart form, of a kind that is accepted, and the form's other fields.
 * The body is written to disk as it comes, counted and hashed on the way; as soon as it is too
 * large it is read no further. A refusal leaves nothing behind.
 */
export async function receiveFile(
  request: Request,
  options: { readonly accepts: readonly FileKind[]; readonly folder?: string },
): Promise<Receipt> {
  const { accepts, folder = dataFolder("tmp") } = options;
  const limit = Math.max(...accepts.map((kind) => fileLimits[kind]));
  const contentType = request.headers.get("content-type") ?? "";
  if (!request.body || !/^multipart\/form-data;/i.test(contentType)) return refused("bad_form");
  if (Number(request.headers.get("content-length")) > limit + ENVELOPE_BYTES) {
    await request.body.cancel();
    return tooLarge(accepts);
  }
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  const source = Readable.fromWeb(request.body as WebStream);
  let receipt: Receipt | undefined;
  try {
    const form = await readForm(source, contentType, path, accepts);
    receipt = form.ok ? await judge(form, path, accepts) : form;
    return receipt;
  } finally {
    source.destroy();
    if (!receipt?.ok) await rm(path, { force: true });
  }
}

async function judge(form: Form, path: string, accepts: readonly FileKind[]): Promise<Receipt> {
  const { written, fields } = form;
  if (!written || (written.name === "" && written.bytes === 0)) return refused("no_file");
  if (written.bytes === 0) return refused("empty_file");
  const type = await sniffFile(path);
  if (!type.ok) return type;
  if (!accepts.includes(type.kind)) return refused("type_not_allowed");
  if (written.bytes > fileLimits[type.kind]) return tooLarge([type.kind]);
  const { mediaType, kind, extension } = type;
  // Browsers write these three signs of a name in this way, and only these.
  const name = safeFileName(written.name.replace(/%(22|0D|0A)/g, ""), extension);
  const discard = () => rm(path, { force: true });
  return { ok: true, file: { ...written, path, name, mediaType, kind, discard }, fields };
}

function readForm(
  source: Readable,
  contentType: string,
  path: string,
  accepts: readonly FileKind[],
): Promise<Form | Refused> {
  const limit = Math.max(...accepts.map((kind) => fileLimits[kind]));
  const busboy = openForm(contentType, limit);
  if (!busboy) return Promise.resolve(refused("bad_form"));
  const fields = new Map<string, string>();
  let writing: Promise<Written | undefined> = Promise.resolve(undefined);
  return new Promise((resolve, fail) => {
    let incoming: BusboyFileStream | undefined;
    const stop = (answer: Refused) => {
      source.unpipe(busboy).destroy();
      incoming?.destroy();
      resolve(settled(writing, () => answer));
    };
    busboy.on("field", (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut) stop(refused("bad_form"));
      else fields.set(name, value);
    });
    busboy.on("file", (_field, stream, name) => {
      incoming = stream.once("limit", () => stop(tooLarge(accepts)));
      writing = keep(stream, path, name ?? "");
      // A disk that cannot be written is our fault, a stream that breaks off is the sender's.
      writing.catch((error) => (error.syscall ? fail(error) : stop(refused("interrupted"))));
    });
    busboy.once("filesLimit", () => stop(refused("several_files")));
    busboy.once("fieldsLimit", () => stop(refused("bad_form")));
    busboy.once("partsLimit", () => stop(refused("bad_form")));
    busboy.once("error", () => stop(refused("interrupted")));
    source.once("error", () => stop(refused("interrupted")));
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

async function keep(stream: BusboyFileStream, path: string, name: string): Promise<Written> {
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
  writing: Promise<Written | undefined>,
  answer: (written: Written | undefined) => Form | Refused,
): Promise<Form | Refused> {
  const [outcome] = await Promise.allSettled([writing]);
  return answer(outcome.status === "fulfilled" ? outcome.value : undefined);
}

function tooLarge(accepts: readonly FileKind[]): Refused {
  return refused(accepts.includes("document") ? "document_too_large" : "photo_too_large");
}

function refused(reason: FileRefusal): Refused {
  return { ok: false, reason };
}
