import { fold, searchText } from "../fold.ts";

/**
 * Folded words and neighbouring word pairs of these parts: what a search is matched against. A
 * pair of syllables is some sixty times more selective than a syllable of Vietnamese.
 */
export function searchWords(parts: readonly (string | null | undefined)[]): string[] {
  const words = wordsOf(searchText(parts));
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set([...words, ...pairs])];
}

/** The words asked for, and the pairs they make, from what was typed into a search box. */
export function askedWords(typed: string): { words: string[]; phrase: string[] } {
  const words = wordsOf(fold(typed));
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return { words, phrase: words.length > 1 ? pairs : words };
}

/** The key by which an imported row finds the registration it already made: name, unit, subject. */
export function duplicateKey(name: string, unit: string, subject: string): string {
  // Folded text has no line breaks, so that the parts cannot run into each other.
  return [name, unit, subject].map(fold).join("\n");
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
