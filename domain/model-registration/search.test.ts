import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedWords, duplicateKey, searchWords } from "./search.ts";

const seed = 20_231_018;
const name = "Tuyến đường hoa – phường Đức Xuân";
const text = fc.string({ unit: "grapheme", maxLength: 30 });
const syllable = fc.constantFrom("Tuyến", "ĐƯỜNG", "hoa", "tổ 5", "Đức", "Xuân", "2026", "m²");
const phrase = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

/** Whether what was typed finds the text, by words as the database compares them. */
function finds(typed: string, ...parts: string[]): boolean {
  const { words, phrase: pairs } = askedWords(typed);
  const kept = searchWords(parts);
  return [...words, ...pairs].every((word) => kept.includes(word));
}

describe("a search", () => {
  test.each([
    "tuyen duong hoa",
    "TUYẾN ĐƯỜNG",
    "Đức Xuân".normalize("NFD"),
    "duc xuan",
    "hoa",
    " hoa \u200b",
    "đường-hoa",
  ])("for %s finds the name", (typed) => {
    expect(finds(typed, name)).toBe(true);
  });

  test.each(["hoa đường", "tuyen hoa", "xuan duc", "hoadai", "ho"])(
    "for %s does not find it as a phrase",
    (typed) => {
      expect(finds(typed, name)).toBe(false);
    },
  );

  test("for nothing to read asks for no word", () => {
    for (const typed of ["", "  ", "-–—", "'; --", "<>", "\u202e\u0000", "\ud800", "🎉"]) {
      expect(askedWords(typed)).toEqual({ words: [], phrase: [] });
    }
  });

  test("takes hostile text apart into harmless words", () => {
    expect(askedWords("x'); drop table people; --").words).toEqual([
      "x",
      "drop",
      "table",
      "people",
    ]);
    expect(searchWords(["<script>alert(1)</script>"])).toEqual([
      "script",
      "alert",
      "1",
      "script alert",
      "alert 1",
      "1 script",
    ]);
  });

  test("finds every run of words that was typed, composed or decomposed", () => {
    fc.assert(
      fc.property(phrase, phrase, phrase, (before, typed, after) => {
        const kept = `${before} ${typed} ${after}`;
        expect(finds(typed.normalize("NFD"), kept.normalize("NFC"))).toBe(true);
        expect(finds(typed.normalize("NFC"), kept.normalize("NFD"))).toBe(true);
        expect(finds(typed.toLowerCase(), kept.toUpperCase())).toBe(true);
      }),
      { seed },
    );
  });

  test("keeps each word once, and nothing a database could not", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 20 })), (parts) => {
        const kept = searchWords(parts);
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept.filter((word) => !word.isWellFormed() || /\p{Cc}/u.test(word))).toEqual([]);
      }),
      { seed },
    );
  });
});

describe("the key that finds a duplicate", () => {
  test("is one for the same row typed in another way", () => {
    const key = duplicateKey(name, "Tổ 5, phường Đức Xuân", "Chi hội Phụ nữ");
    const same = duplicateKey(
      "tuyến  đường hoa — PHƯỜNG Đức Xuân".normalize("NFD"),
      "tổ 5, phường đức xuân\u200b",
      "chi hội phụ nữ ",
    );

    expect(same).toBe(key);
  });

  test("tells the parts from each other", () => {
    expect(duplicateKey("a|b", "c", "d")).not.toBe(duplicateKey("a", "b|c", "d"));
    expect(duplicateKey("a", "b", "")).not.toBe(duplicateKey("a", "", "b"));
    fc.assert(
      fc.property(text, text, text, (one, unit, subject) => {
        expect(duplicateKey(one, unit, subject).split("\n")).toHaveLength(3);
      }),
      { seed },
    );
  });
});
