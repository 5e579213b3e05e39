import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import exifr from "exifr";
import sharp, { type Sharp } from "sharp";
import { isPlainDate } from "../../domain/plain-date.ts";
import type { Refused } from "./kinds.ts";
import { askWorker } from "./worker-thread.ts";

export type Photo = {
  readonly ok: true;
  /** JPEG, at most 1600 pixels a side, upright, with nothing in it but the picture. */
  readonly image: Buffer;
  readonly width: number;
  readonly height: number;
  /** Hex, of `image`. */
  readonly sha256: string;
  /** WebP, at most 480 pixels a side. */
  readonly thumbnail: Buffer;
  /** What the camera's clock said, "2026-03-09T14:05:00"; it knows no zone. */
  readonly takenAt: string | null;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
};

const MAX_PIXELS = 60_000_000;
const THREAD = { memoryMb: 512, seconds: 20 };

// Two cores serve everybody; one picture may not take both.
sharp.concurrency(1);

/**
 * The photo as it is kept, made anew from the pixels: time and place are read first and returned
 * as data, everything else the file carried is left behind.
 */
export async function preparePhoto(path: string, mediaType: string): Promise<Photo | Refused> {
  const bytes = await readFile(path);
  const facts = await cameraFacts(bytes);
  const heic = mediaType === "image/heic" || mediaType === "image/heif";
  const opened = heic ? await openHeic(bytes) : await open(bytes);
  if ("ok" in opened) return opened;
  try {
    const upright = opened.autoOrient().flatten({ background: "#ffffff" });
    const { data: image, info } = await within(upright.clone(), 1600)
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const thumbnail = await within(sharp(image), 480).webp({ quality: 75 }).toBuffer();
    const sha256 = createHash("sha256").update(image).digest("hex");
    return { ok: true, image, width: info.width, height: info.height, sha256, thumbnail, ...facts };
  } catch {
    return { ok: false, reason: "unreadable_photo" };
  }
}

function within(picture: Sharp, side: number): Sharp {
  return picture.resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
}

async function open(bytes: Buffer): Promise<Sharp | Refused> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" });
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return width * height > MAX_PIXELS ? { ok: false, reason: "too_many_pixels" } : picture;
  } catch {
    return { ok: false, reason: "unreadable_photo" };
  }
}

async function openHeic(bytes: Buffer): Promise<Sharp | Refused> {
  const path = join(process.cwd(), "lib", "files", "heic-worker.mjs");
  const answer = await askWorker(path, { bytes, maxPixels: MAX_PIXELS }, THREAD);
  if (!answer.ok) return { ok: false, reason: "unreadable_photo" };
  const value = answer.value as { tooManyPixels: true } | Pixels;
  if ("tooManyPixels" in value) return { ok: false, reason: "too_many_pixels" };
  const { data, width, height } = value;
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: MAX_PIXELS });
}

type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

async function cameraFacts(bytes: Buffer): Promise<Pick<Photo, "takenAt" | "place">> {
  const wanted = { pick: ["DateTimeOriginal", "CreateDate"], reviveValues: false };
  const [tags, position] = await Promise.all([
    exifr.parse(bytes, wanted).catch(() => undefined),
    exifr.gps(bytes).catch(() => undefined),
  ]);
  return {
    takenAt: cameraTime(tags?.DateTimeOriginal ?? tags?.CreateDate),
    place: placeOn(position),
  };
}

function cameraTime(written: unknown): string | null {
  const [, year, month, day, time] =
    /^(\d{4}):(\d\d):(\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)/.exec(String(written)) ?? [];
  const date = `${year}-${month}-${day}`;
  return isPlainDate(date) ? `${date}T${time}` : null;
}

function placeOn(position: { latitude: number; longitude: number } | undefined): Photo["place"] {
  const { latitude = Number.NaN, longitude = Number.NaN } = position ?? {};
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude };
}
