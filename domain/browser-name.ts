/** Browsers that call themselves by others' names too stand before those. */
const browsers = [
  ["Edge", /Edg(e|A|iOS)?\//],
  ["Cốc Cốc", /coc_coc_browser/],
  ["Opera", /OPR\//],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Firefox", /(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|CriOS)\//],
  ["Safari", /Safari\//],
] as const;

const systems = [
  ["Windows", /Windows/],
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
] as const;

/** What a person calls the machine at the other end: "Chrome, Windows"; null when unknown. */
export function browserName(userAgent: string): string | null {
  const named = (names: readonly (readonly [string, RegExp])[]) =>
    names.find(([, mark]) => mark.test(userAgent))?.[0];
  return [named(browsers), named(systems)].filter(Boolean).join(", ") || null;
}
