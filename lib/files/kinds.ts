import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { guardZip, zipRefusals } from "../spreadsheet/guard.ts";

/** Why a file is not taken; every code has its words. */
export const fileRefusals = [
  "bad_form",
  "no_file",
  "several_files",
  "empty_file",
  "photo_too_large",
  "document_too_large",
  "type_not_allowed",
  "interrupted",
  "unreadable_photo",
  "too_many_pixels",
  ...zipRefusals,
] as const;
export type FileRefusal = (typeof fileRefusals)[number];
export type Refused = { readonly ok: false; readonly reason: FileRefusal };

export type FileKind = "photo" | "document";

/** Largest size in bytes. */
export const fileLimits = {
  photo: 15 * 1024 * 1024,
  document: 25 * 1024 * 1024,
} as const satisfies Record<FileKind, number>;

const office = "application/vnd.openxmlformats-officedocument";
const types: Record<string, { readonly kind: FileKind; readonly extension: string }> = {
  "image/jpeg": { kind: "photo", extension: "jpg" },
  "image/png": { kind: "photo", extension: "png" },
  "image/webp": { kind: "photo", extension: "webp" },
  "image/heic": { kind: "photo", extension: "heic" },
  "image/heif": { kind: "photo", extension: "heic" },
  "application/pdf": { kind: "document", extension: "pdf" },
  [`${office}.wordprocessingml.document`]: { kind: "document", extension: "docx" },
  [`${office}.spreadsheetml.sheet`]: { kind: "document", extension: "xlsx" },
};

export type SniffedType = {
  readonly ok: true;
  readonly mediaType: string;
  readonly kind: FileKind;
  readonly extension: string;
};

/** What the file is by its bytes; its name and what the browser says count for nothing. */
export async function sniffFile(path: string): Promise<SniffedType | Refused> {
  if (await isZip(path)) {
    const verdict = await guardZip(path);
    if (!verdict.ok) return verdict;
  }
  const mediaType = (await fileTypeFromFile(path).catch(() => undefined))?.mime ?? "";
  const known = Object.hasOwn(types, mediaType) ? types[mediaType] : undefined;
  return known ? { ok: true, mediaType, ...known } : { ok: false, reason: "type_not_allowed" };
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString("latin1") === "PK\u0003\u0004";
  } finally {
    await file.close();
  }
}
