/** A form of another site may not post here, whatever cookies the browser adds. */
export function isForeign(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}
