/**
 * Whether another site had the browser send this: its forms may not post here, whatever cookies
 * the browser adds. Browsers say so themselves; older ones only where the form stands.
 */
export function isForeign({ headers }: Pick<Request, "headers">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  if (origin === null) return false;
  const [host] = (headers.get("x-forwarded-host") ?? headers.get("host") ?? "").split(",");
  return !URL.canParse(origin) || new URL(origin).host !== host?.trim();
}
