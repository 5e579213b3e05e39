import en from "../messages/en.ts";
import vi from "../messages/vi.ts";

/** Largest form of a page, bytes; files have ways of their own. */
const formBytes = 1024 * 1024;

/** Why a form cannot be read at all, seen from its headers alone; null when it may be tried. */
export function whyUnreadable(headers: Headers): "form_too_large" | "form_broken" | null {
  if (Number(headers.get("content-length")) > formBytes) return "form_too_large";
  const type = headers.get("content-type") ?? "";
  const nameless = /^multipart\/form-data/i.test(type) && !/boundary="?[^\s"]/i.test(type);
  return nameless ? "form_broken" : null;
}

const inHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that says what became of the form; nothing but itself is needed to draw it. */
export function refusedPost(why: "form_too_large" | "form_broken", locale: string): Response {
  const lang = locale === "en" ? "en" : "vi";
  const words = (lang === "en" ? en : vi).common.refusedPost;
  const [title, text, home] = [words.title, words[why], words.home].map(inHtml);
  const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body style="font:17px/1.5 sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem"><h1 style="font-size:1.4rem">${title}</h1><p>${text}</p><p><a href="/">${home}</a></p></body></html>`;
  return new Response(body, {
    status: why === "form_too_large" ? 413 : 400,
    headers: { "Content-Type": "text/html; charset=utf-8", Connection: "close" },
  });
}
