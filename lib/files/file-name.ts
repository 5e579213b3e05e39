const LONGEST = 120;
// Signs that Windows or a header gives a meaning to; letters of every script stay.
const UNSAFE = /[<>:"|?*\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
// Windows opens a device under these names, whatever follows the first dot.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name a file came with, safe to show, keep and send: NFC, no path, no signs that steer a
 * system or a reader's eye, and ending in what the content is ("jpg"), so that a disguise
 * ("ảnh.exe") ends as "ảnh.exe.jpg".
 */
export function safeFileName(given: string, extension: string): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const cleaned = last.normalize("NFC").replace(/\s+/g, " ").replace(UNSAFE, "");
  const name = cleaned.replace(/^[.\s]+|[.\s]+$/g, "").replace(DEVICE, "_$1");
  const suffix = `.${extension}`;
  const ends = new RegExp(`\\.(${sameEnding[extension] ?? extension})$`, "i").exec(name)?.[0];
  const stem = ends ? name.slice(0, -ends.length) : name;
  const short = [...stem]
    .slice(0, LONGEST - suffix.length)
    .join("")
    .trimEnd();
  return `${short || "tep"}${ends ?? suffix}`;
}

const sameEnding: Record<string, string> = { jpg: "jpe?g", heic: "hei[cf]" };
