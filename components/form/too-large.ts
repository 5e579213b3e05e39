/** Bytes that the server takes at once (`bodySizeLimit`), less what it is wrapped in. */
const limit = 1_000_000;

/** Is this more than the server takes? It breaks the line then, and answers with no words. */
export function isTooLarge(data: FormData): boolean {
  const texts = [...data.values()].filter((value) => typeof value === "string");
  return new Blob(texts).size > limit;
}
