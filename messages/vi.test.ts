import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "./en.ts";
import vi from "./vi.ts";

type Entry = readonly [key: string, text: string];

function entriesOf(words: object, prefix = ""): Entry[] {
  return Object.entries(words).flatMap(([name, value]): Entry[] => {
    const key = `${prefix}${name}`;
    return typeof value === "string" ? [[key, value]] : entriesOf(value, `${key}.`);
  });
}

const keysWhere = (entries: readonly Entry[], isWrong: (text: string, key: string) => boolean) =>
  entries.filter(([key, text]) => isWrong(text, key)).map(([key, text]) => `${key}: ${text}`);

const entries = { vi: entriesOf(vi), en: entriesOf(en) };
const english = new Map(entries.en);
/** What a reader sees of a sentence, without its blanks. */
const seenOf = (text: string) => text.replace(/\{[^{}]*\}/g, "").replace(/<\/?\w+>/g, "");

describe.each(["vi", "en"] as const)("every sentence in %s", (locale) => {
  const blanksOf = (text: string) => [...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name);
  const tagsOf = (text: string) => [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name);
  const [plain, marked] = [String, (inside: unknown) => `<${inside}>`];

  test("can be said with its blanks filled", () => {
    const unsaid: string[] = [];
    const t = createTranslator({
      locale,
      messages: locale === "vi" ? vi : en,
      onError: (error) => unsaid.push(error.message),
    });
    for (const [key, text] of entries[locale]) {
      const values = [
        ...blanksOf(text).map((name) => [name, 3]),
        ...tagsOf(text).map((name) => [name, marked]),
      ];
      // The names of keys are types; here they are read off the files.
      const said = t.markup(key as never, Object.fromEntries(values) as never);
      if (/[{}]|undefined|\bNaN\b|\[object/.test(plain(said))) unsaid.push(`${key}: ${said}`);
    }
    expect(unsaid).toEqual([]);
  });

  test("is one text however it was typed, with single spaces and none at its ends", () => {
    const joins = (key: string) => /(?:titlePrefix|script\.)/.test(key);
    const isUntidy = (text: string, key: string) =>
      text !== text.normalize("NFC") ||
      /[\u200b-\u200f\u202a-\u202e\ufeff\r\t]/.test(text) ||
      (!joins(key) && (/ {2}/.test(text) || text !== text.trim()));
    expect(keysWhere(entries[locale], isUntidy)).toEqual([]);
  });

  test("keeps its voice down", () => {
    expect(keysWhere(entries[locale], (text) => /!|\.\.\.|\?\?/.test(text))).toEqual([]);
  });
});

describe("the Vietnamese words", () => {
  test("hold no English that was left over", () => {
    const leftover =
      /\b(?:the|of|and|is|not|error|invalid|undefined|null|NaN|object|submit|save|cancel|delete|loading|please|click|user|password|username|file name|todo|lorem|draft|page)\b/i;
    expect(keysWhere(entries.vi, (text) => leftover.test(seenOf(text)))).toEqual([]);
  });

  test("are translated, but for names and a few short words", () => {
    // Two words without a single mark are English, or Vietnamese that lost its marks.
    const bare = ["common.pager.next"];
    const isBare = (text: string, key: string) =>
      !bare.includes(key) &&
      /^[\x20-\x7e]*$/.test(text) &&
      /[A-Za-z]{2,} [A-Za-z]{2,}/.test(seenOf(text));
    const isSame = (text: string, key: string) =>
      english.get(key) === text && /[A-Za-z]{3,} [A-Za-z]{3,} [A-Za-z]{3,}/.test(seenOf(text));
    expect(keysWhere(entries.vi, isBare)).toEqual([]);
    expect(keysWhere(entries.vi, isSame)).toEqual([]);
  });

  test("quote the Vietnamese way", () => {
    expect(keysWhere(entries.vi, (text) => /["'`]/.test(text))).toEqual([]);
  });
});

describe("what is wrong with a form", () => {
  const domain = new URL("../domain/", import.meta.url);
  const sources = readdirSync(domain, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => readFileSync(new URL(file, domain), "utf8"))
    .filter((source) => source.includes('from "zod"'));
  const raised = sources.flatMap((source) =>
    [...source.matchAll(/(?:issue\(ctx, |\blacks\(|\bkey: )"(\w+)"/g)].map(([, key = ""]) => key),
  );

  test.each([...new Set(raised)])("is said in both languages: %s", (key) => {
    expect([key in vi.errors, key in en.errors]).toEqual([true, true]);
  });

  test("is raised for every sentence there is", () => {
    const frames = ["thisField", "row"];
    const unused = Object.keys(vi.errors).filter(
      (key) => !frames.includes(key) && !sources.some((source) => source.includes(`"${key}"`)),
    );
    expect(unused).toEqual([]);
  });
});
