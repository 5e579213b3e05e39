/** The id of a row that an address names; 0, which no row has, when it names none. */
export function rowIdIn(text: string | null | undefined): number {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}
