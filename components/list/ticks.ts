/** Rows written as text, with the boxes of these values ticked. */
export function withTicks(rows: string, values: readonly string[]): string {
  if (values.length === 0) return rows;
  return rows.replace(/(<input type="checkbox" [^>]*value="([^"]*)")>/g, (box, open, value) =>
    values.includes(value) ? `${open} checked>` : box,
  );
}
