/**
 * Divides a whole among weights by largest remainders: whole parts that add up to `total`. Where
 * limits are given no part exceeds its own. Throws when the limits do not hold the total.
 */
export function apportion(
  total: number,
  weights: readonly number[],
  limits: readonly number[] = weights.map(() => total),
): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
  const parts = exact.map((share, index) => Math.min(Math.floor(share), limits[index] ?? 0));
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .map(({ index }) => index);
  for (let left = total - parts.reduce((a, b) => a + b, 0); left > 0; ) {
    const before = left;
    for (const index of byRemainder) {
      if (left === 0 || (parts[index] ?? 0) >= (limits[index] ?? 0)) continue;
      parts[index] = (parts[index] ?? 0) + 1;
      left -= 1;
    }
    if (left === before) throw new Error("the limits do not hold the total");
  }
  return parts;
}

/**
 * A table of whole numbers with these row and column sums, in proportion: each cell the share of
 * its row and column, rounded so that both add up. Throws when the sums disagree.
 */
export function tableOf(rows: readonly number[], columns: readonly number[]): number[][] {
  const total = rows.reduce((a, b) => a + b, 0);
  if (total !== columns.reduce((a, b) => a + b, 0)) throw new Error("the sums disagree");
  const table: number[][] = [];
  const left = [...columns];
  // Row by row, each in proportion to what the columns still have to give.
  for (const row of rows) {
    const parts = apportion(row, left, left);
    table.push(parts);
    for (const [index, part] of parts.entries()) left[index] = (left[index] ?? 0) - part;
  }
  return table;
}
