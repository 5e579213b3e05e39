import { type Finding, type House, houseOf, type Vocabulary } from "./house.ts";

/** What a rule finds in a small house made up by a test, as "path:line what". */
export function foundIn(
  find: (house: House) => Finding[],
  files: Readonly<Record<string, string>>,
  vocabulary?: Vocabulary,
): string[] {
  const house = houseOf(new Map(Object.entries(files)), vocabulary);
  return find(house).map(({ path, line, what }) => `${path}:${line} ${what}`);
}
