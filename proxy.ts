import { type NextRequest, NextResponse } from "next/server";
import { refusedPost, whyUnreadable } from "./lib/refused-post";
import { isForeign } from "./lib/same-site";

const development = process.env.NODE_ENV === "development";

/** What a page may load: its own files and the scripts of this very answer. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    // Development evaluates what it reloads.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Bars and columns carry their size in a style attribute.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Whether an address can be decoded: the framework fails on one that cannot. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Turns away what another site posts and sets the headers of every page. Nothing is authorised
 * here: each page and action does that.
 */
export function proxy(request: NextRequest): Response {
  if (request.method === "POST" && isForeign(request)) {
    return new NextResponse(null, { status: 403 });
  }
  // What the framework cannot read it answers with a bare code. Files have readers of their own.
  const post = request.method === "POST" && !request.nextUrl.pathname.startsWith("/import/");
  const unreadable = post ? whyUnreadable(request.headers) : null;
  if (unreadable) return refusedPost(unreadable, request.cookies.get("ngon-ngu")?.value ?? "vi");
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const passed = { request: { headers } };
  const response = isReadable(request.nextUrl.pathname)
    ? NextResponse.next(passed)
    : NextResponse.rewrite(new URL("/khong-co", request.url), passed);
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: [
    "/((?!_next/static|_next/image|favicon.ico|files/|api/).*)",
    // What is sent to files and api is not held up here, but for an address that may not be readable.
    "/(files|api)/(.*%.*)",
  ],
};
