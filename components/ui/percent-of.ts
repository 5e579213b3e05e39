/** A length in a box, of 0 to 100, as CSS wants it: never outside the box, one digit. */
export function percentOf(value: number): string {
  const inside = Math.min(100, Math.max(0, Number.isFinite(value) ? value : 0));
  return `${Math.round(inside * 10) / 10}%`;
}
