import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import exifr from "exifr";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { preparePhoto } from "./photo.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "photo-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(bytes: Uint8Array): Promise<string> {
  const path = join(folder, crypto.randomUUID());
  await writeFile(path, bytes);
  return path;
}

/** Left half red, right half blue. */
function halves(width: number, height: number) {
  const blue = {
    create: { width: width / 2, height, channels: 3 as const, background: "#0000ff" },
  };
  return sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
    { input: blue, left: width / 2, top: 0 },
  ]);
}

const camera = {
  IFD0: { Make: "Sample" },
  IFD2: { DateTimeOriginal: "2026:03:09 14:05:00" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "22/1 9/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "105/1 50/1 0/1",
  },
};

describe("a photo from a camera", () => {
  test("is kept small and upright, with a thumbnail, its hash, and nothing but the picture", async () => {
    const jpeg = await halves(3000, 2000)
      .withExif(camera)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const photo = await preparePhoto(await fileOf(jpeg), "image/jpeg");
    if (!photo.ok) throw new Error(photo.reason);
    expect([photo.width, photo.height]).toEqual([1067, 1600]);
    expect(photo.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [image, thumbnail] = [sharp(photo.image), sharp(photo.thumbnail)];
    expect((await image.metadata()).format).toBe("jpeg");
    expect(await thumbnail.metadata()).toMatchObject({ format: "webp", width: 320, height: 480 });
    expect(await exifr.parse(photo.image)).toBeUndefined();
    expect(await exifr.parse(jpeg)).toMatchObject({ Make: "Sample" });
    const top = await image.extract({ left: 500, top: 100, width: 1, height: 1 }).raw().toBuffer();
    expect([(top[0] ?? 0) > 200, (top[2] ?? 255) < 60]).toEqual([true, true]);
  });

  test("says when and where it was taken", async () => {
    const jpeg = await halves(60, 40).withExif(camera).jpeg().toBuffer();
    const photo = await preparePhoto(await fileOf(jpeg), "image/jpeg");
    expect(photo).toMatchObject({
      ok: true,
      takenAt: "2026-03-09T14:05:00",
      place: { latitude: 22.15, longitude: 105 + 50 / 60 },
    });
  });

  test("in HEIC, as telephones make it, is read too", async () => {
    const photo = await preparePhoto("lib/files/sample.heic", "image/heic");
    if (!photo.ok) throw new Error(photo.reason);
    expect([photo.width, photo.height, photo.takenAt]).toEqual([320, 240, "2026-03-09T14:05:00"]);
    const left = await sharp(photo.image)
      .extract({ left: 40, top: 120, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect([(left[0] ?? 0) > 200, (left[2] ?? 255) < 60]).toEqual([true, true]);
  });
});

test("a picture without camera facts has none; clear parts turn white", async () => {
  const png = await sharp({
    create: { width: 20, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const photo = await preparePhoto(await fileOf(png), "image/png");
  expect(photo).toMatchObject({ ok: true, width: 20, height: 10, takenAt: null, place: null });
  const pixel = photo.ok ? await sharp(photo.image).raw().toBuffer() : [];
  expect([...pixel.slice(0, 3)]).toEqual([255, 255, 255]);
});

test("camera facts that cannot be are left out", async () => {
  const odd = { ...camera, IFD2: { DateTimeOriginal: "0000:00:00 00:00:00" }, IFD3: {} };
  const jpeg = await halves(60, 40).withExif(odd).jpeg().toBuffer();
  const photo = await preparePhoto(await fileOf(jpeg), "image/jpeg");
  expect(photo).toMatchObject({ ok: true, takenAt: null, place: null });
});

describe("a picture is refused", () => {
  test("when it claims more than sixty million pixels", async () => {
    const png = await sharp({
      create: { width: 10, height: 10, channels: 3, background: "#fff" },
    })
      .png()
      .toBuffer();
    png.writeUInt32BE(10_000, 16);
    png.writeUInt32BE(10_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(await preparePhoto(await fileOf(png), "image/png")).toEqual({
      ok: false,
      reason: "too_many_pixels",
    });
  });

  test("when it is cut off or no picture inside", async () => {
    const jpeg = await halves(600, 400).jpeg().toBuffer();
    const heic = await readFile("lib/files/sample.heic");
    const broken = [
      [jpeg.subarray(0, jpeg.length / 2), "image/jpeg"],
      [Buffer.from("ffd8ffe0aabbcc", "hex"), "image/jpeg"],
      [heic.subarray(0, 600), "image/heic"],
      [Buffer.from("not a picture"), "image/heif"],
    ] as const;
    for (const [bytes, mediaType] of broken) {
      expect(await preparePhoto(await fileOf(bytes), mediaType)).toEqual({
        ok: false,
        reason: "unreadable_photo",
      });
    }
  });
});
