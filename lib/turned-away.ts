import { refusedUploadHeaders } from "./files/headers.ts";
import { refusalWords } from "./refusal-words.ts";

/**
 * The answer to a form that nobody is (or may be) behind, before anything of it is read: a page
 * for a browser's own form, a sentence for a script, nothing for any other program.
 */
export async function turnedAway(
  request: Pick<Request, "headers">,
  { signedIn, page }: { readonly signedIn: boolean; readonly page: string },
): Promise<Response> {
  const accept = request.headers.get("accept") ?? "";
  const status = signedIn ? 404 : 401;
  const headers = refusedUploadHeaders;
  if (accept.includes("application/json")) {
    const code = signedIn ? "not_found" : "signed_out";
    const message = await refusalWords({ code });
    return Response.json({ ok: false, code, message }, { status, headers });
  }
  if (accept.includes("text/html")) {
    const Location = signedIn ? page : "/sign-in";
    return new Response(null, { status: 303, headers: { ...headers, Location } });
  }
  return new Response(null, { status, headers });
}
