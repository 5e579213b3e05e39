import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import sharp from "sharp";
import { album, type Drawing, type Drawings, type Picture } from "../db/seed/pictures/album.ts";
import { preparePhoto } from "../lib/files/photo.ts";
import { dataFolder, diskStorage } from "../lib/files/storage.ts";

/**
 * Draws the pictures of the sample into the data folder, each as an uploaded photo is kept: made
 * anew in large and small. No photographs of real people or places come with the product.
 */
export async function drawAlbum(): Promise<Drawings> {
  const drawings = new Map<string, Drawing>();
  for (const picture of album) drawings.set(picture.key, await keep(picture));
  return drawings;
}

async function keep({ key, storageKey, thumbnailKey, draw }: Picture): Promise<Drawing> {
  const path = dataFolder("tmp", `${storageKey}.png`);
  await mkdir(dirname(path), { recursive: true });
  try {
    const pixels = sharp(Buffer.from(draw())).png({ compressionLevel: 1 });
    await writeFile(path, await pixels.toBuffer());
    const photo = await preparePhoto(path, "image/png");
    if (!photo.ok) throw new Error(`the picture ${key} cannot be kept: ${photo.reason}`);
    const storage = diskStorage();
    await storage.put(storageKey, photo.image);
    await storage.put(thumbnailKey, photo.thumbnail);
    const { sha256, width, height } = photo;
    return { byteSize: photo.image.byteLength, sha256, width, height };
  } finally {
    await rm(path, { force: true });
  }
}
