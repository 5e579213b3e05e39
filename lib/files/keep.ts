import { createReadStream } from "node:fs";
import type { KeptFile } from "../../db/commands/attachment/add.ts";
import { announceBytes } from "../../db/commands/file/unowned.ts";
import { safeFileName } from "./file-name.ts";
import type { Refused } from "./kinds.ts";
import { preparePhoto } from "./photo.ts";
import type { ReceivedFile } from "./receive.ts";
import { diskStorage, newFileKey } from "./storage.ts";

export type StoredFile = { readonly ok: true } & KeptFile;

/** Keeps a received file: a photo made anew in small and large, a document as it came. */
export function keepFile(file: ReceivedFile): Promise<StoredFile | Refused> {
  return file.kind === "photo" ? keepPhoto(file) : keepDocument(file);
}

async function keepPhoto(file: ReceivedFile): Promise<StoredFile | Refused> {
  const photo = await preparePhoto(file.path, file.mediaType);
  if (!photo.ok) return photo;
  const storage = diskStorage();
  const [storageKey, thumbnailKey] = [newFileKey(), newFileKey()];
  await announceBytes([storageKey, thumbnailKey]);
  await storage.put(storageKey, photo.image);
  await storage.put(thumbnailKey, photo.thumbnail);
  return {
    ok: true,
    fileName: safeFileName(file.name.replace(/\.[^.]+$/u, ""), "jpg"),
    mediaType: "image/jpeg",
    byteSize: photo.image.byteLength,
    sha256: photo.sha256,
    storageKey,
    thumbnailKey,
    width: photo.width,
    height: photo.height,
    // A camera's clock knows no zone; here it is Vietnam's.
    takenAt: photo.takenAt === null ? null : new Date(`${photo.takenAt}+07:00`),
    latitude: photo.place?.latitude ?? null,
    longitude: photo.place?.longitude ?? null,
  };
}

async function keepDocument(file: ReceivedFile): Promise<StoredFile> {
  const storageKey = newFileKey();
  await announceBytes([storageKey]);
  await diskStorage().put(storageKey, createReadStream(file.path));
  return {
    ok: true,
    fileName: file.name,
    mediaType: file.mediaType,
    byteSize: file.bytes,
    sha256: file.sha256,
    storageKey,
    thumbnailKey: null,
    width: null,
    height: null,
    takenAt: null,
    latitude: null,
    longitude: null,
  };
}

/** Forgets bytes that belong to nobody, because their row was refused or was there before. */
export async function forgetFile(
  stored: Pick<StoredFile, "storageKey" | "thumbnailKey">,
): Promise<void> {
  const storage = diskStorage();
  await storage.del(stored.storageKey);
  if (stored.thumbnailKey) await storage.del(stored.thumbnailKey);
}
