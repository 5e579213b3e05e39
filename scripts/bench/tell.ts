import { type Both, type Measured, rounds } from "./measure.ts";

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const of = (both: readonly Both[], pick: (one: Both) => number) => median(both.map(pick));

const columns: readonly (readonly [string, (one: Both) => number])[] = [
  ["p50 ms", ({ app }) => app.p50],
  ["p95 ms", ({ app }) => app.p95],
  ["per s", ({ app }) => app.perSecond],
  ["bare p50", ({ bare }) => bare.p50],
  ["bare p95", ({ bare }) => bare.p95],
  ["bare/s", ({ bare }) => bare.perSecond],
  ["p50 ratio", ({ app, bare }) => app.p50 / bare.p50],
  ["p95 ratio", ({ app, bare }) => app.p95 / bare.p95],
  ["/s ratio", ({ app, bare }) => app.perSecond / bare.perSecond],
];

const line = (name: string, cells: readonly string[]) =>
  process.stdout.write(`${name.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join("")}\n`);

const shown = (value: number) => value.toFixed(value < 10 ? 2 : 0);

/** Prints what one size took. */
export function tell(size: number, results: Measured): void {
  process.stdout.write(
    `\n${size} registrations, 8 connections, median of ${rounds} rounds (bare: Node without Next)\n`,
  );
  line(
    "",
    columns.map(([name]) => name),
  );
  for (const [name, both] of results) {
    line(
      name,
      columns.map(([, pick]) => shown(of(both, pick))),
    );
  }
}

/** Prints how much slower the last size is than the first. */
export function tellGrowth(sizes: readonly number[], results: readonly Measured[]): void {
  const [small, large] = [results[0], results.at(-1)];
  if (!small || !large || small === large) return;
  process.stdout.write(`\n${sizes.at(-1)} registrations against ${sizes[0]} (application)\n`);
  line("", ["p50 ratio", "p95 ratio"]);
  for (const [name, both] of large) {
    const before = small.get(name) ?? [];
    line(name, [
      shown(of(both, ({ app }) => app.p50) / of(before, ({ app }) => app.p50)),
      shown(of(both, ({ app }) => app.p95) / of(before, ({ app }) => app.p95)),
    ]);
  }
}
