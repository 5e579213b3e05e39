import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { safeFileName } from "./file-name.ts";
import { type FileKind, type FileRefusal, fileLimits, type Refused, sniffFile } from "./kinds.ts";
import { heardOutBytes, incomingForm, leaveForm, type ReadForm, readForm } from "./multipart.ts";
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
  /** Fields as far as the form was read. */
  | (Refused & { readonly fields: ReadonlyMap<string, string> });

const noFields: ReadonlyMap<string, string> = new Map();

/**
 * The one file of a multipart form, of a kind that is accepted, and the form's other fields.
 * The body is written to disk as it comes, counted and hashed on the way; of one that is too large
 * nothing more is kept. A refusal leaves nothing behind.
 */
export async function receiveFile(
  request: Request,
  options: { readonly accepts: readonly FileKind[]; readonly folder?: string },
): Promise<Receipt> {
  const { accepts, folder = dataFolder("tmp") } = options;
  const limit = Math.max(...accepts.map((kind) => fileLimits[kind]));
  const incoming = incomingForm(request);
  if (!incoming) return { ...refused("bad_form"), fields: noFields };
  const { announced } = incoming;
  if (Number.isFinite(announced) && announced > heardOutBytes) {
    await leaveForm(incoming);
    return { ...tooLarge(accepts), fields: noFields };
  }
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  let receipt: Receipt | undefined;
  try {
    const form = await readForm(incoming, path, limit);
    receipt = { fields: form.fields, ...(await judge(form, path, accepts)) };
    return receipt;
  } finally {
    if (!receipt?.ok) await rm(path, { force: true });
  }
}

type Judgement = { readonly ok: true; readonly file: ReceivedFile } | Refused;

async function judge(
  form: ReadForm,
  path: string,
  accepts: readonly FileKind[],
): Promise<Judgement> {
  if (!form.ok) return form.reason === "too_large" ? tooLarge(accepts) : refused(form.reason);
  const { written } = form;
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
  return { ok: true, file: { ...written, path, name, mediaType, kind, discard } };
}

function tooLarge(accepts: readonly FileKind[]): Refused {
  return refused(accepts.includes("document") ? "document_too_large" : "photo_too_large");
}

function refused(reason: FileRefusal): Refused {
  return { ok: false, reason };
}
