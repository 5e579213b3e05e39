/** Numbers in [0, 1) that look thrown and are the same every time for the same seed. */
export type Dice = () => number;

/** Dice for a seed: FNV-1a of the text drives mulberry32. */
export function dice(seed: string): Dice {
  let state = 2_166_136_261;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of these, as the dice fall. Throws on an empty list. */
export function pick<T>(throwDice: Dice, from: readonly T[]): T {
  const one = from[Math.floor(throwDice() * from.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

/** A whole number from `low` to `high`, both included. */
export function between(throwDice: Dice, low: number, high: number): number {
  return low + Math.floor(throwDice() * (high - low + 1));
}

/** The same things in another order. */
export function shuffled<T>(throwDice: Dice, things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, weight: throwDice() }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ thing }) => thing);
}
