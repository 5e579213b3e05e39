import { rowIdIn } from "../form/row-id.ts";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The ids that an address names under this name, each once; what is no id is left out. */
export function askedIds(query: Asked, name: string): number[] {
  const ids = [query[name] ?? []].flat().map(rowIdIn);
  return [...new Set(ids)].filter((id) => id > 0).slice(0, 500);
}

/** The round an address names, if it is one of these, else the first. */
export function askedRound<Round extends { readonly id: number }>(
  query: Asked,
  rounds: readonly Round[],
): Round | undefined {
  const [id] = askedIds(query, "round");
  return rounds.find((round) => round.id === id) ?? rounds[0];
}
