/** Types that a browser may show in the page; all others are only ever saved. */
const shown = ["image/jpeg", "image/png", "image/webp"];

export type Download = {
  readonly fileName: string;
  readonly mediaType: string;
  /** Size in bytes, when it is known before sending. */
  readonly bytes?: number;
  /** Show it in the page, for photos; anything else is saved whatever is asked. */
  readonly inline?: boolean;
};

/**
 * Headers under which a file leaves the house: it keeps its Vietnamese name (RFC 5987), is never
 * taken for another type and can run nothing, even when opened by itself.
 */
export function downloadHeaders(file: Download): Record<string, string> {
  const disposition = file.inline && shown.includes(file.mediaType) ? "inline" : "attachment";
  return {
    "Content-Type": file.mediaType,
    ...(file.bytes !== undefined && { "Content-Length": String(file.bytes) }),
    "Content-Disposition": `${disposition}; filename="${plainName(file.fileName)}"; filename*=UTF-8''${encodedName(file.fileName)}`,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
  };
}

/**
 * For the answer to a refused upload: the connection ends with it, so that the rest of a body
 * that nobody reads is not sent.
 */
export const refusedUploadHeaders = { Connection: "close" };

// For programs that know no other alphabet: "Quyết định.docx" is "Quyet dinh.docx".
function plainName(name: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  return bare.replace(/[^\x20-\x7e]|["\\%]/g, "_");
}

function encodedName(name: string): string {
  const encoded = encodeURIComponent(name.normalize("NFC").toWellFormed());
  return encoded.replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
