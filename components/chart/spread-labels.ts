/** Tops of labels in percent of the height, moved apart so that two lines of text never touch. */
export function spreadLabels(tops: readonly number[], apart = 20): number[] {
  const order = tops.map((top, index) => ({ top, index })).sort((a, b) => a.top - b.top);
  const placed = tops.map(() => 0);
  let free = Number.NEGATIVE_INFINITY;
  for (const { top, index } of order) {
    const place = Math.max(top, free);
    placed[index] = place;
    free = place + apart;
  }
  return placed;
}
