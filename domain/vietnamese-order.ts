const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese dictionary order, numbers by value: "Tổ 2" comes before "Tổ 10". */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
