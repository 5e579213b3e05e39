/** How far a score may lie from the inspectors' without a reason, as a share of the maximum. */
export const farFromInspectors = 0.2;

/** Points rounded to two decimals, as they are kept. */
export function roundPoints(points: number): number {
  return Math.round((points + Number.EPSILON) * 100) / 100;
}

/** Sum of points, two decimals. */
export function totalOf(points: readonly number[]): number {
  return roundPoints(points.reduce((sum, one) => sum + one, 0));
}

/** Mean of points, two decimals; null when there are none. */
export function meanOf(points: readonly number[]): number | null {
  return points.length === 0 ? null : roundPoints(totalOf(points) / points.length);
}

/** Must the scorer say why? Yes, when the score is more than 20 % of the maximum off the inspectors'. */
export function needsReason(points: number, inspectors: number | null, max: number): boolean {
  if (inspectors === null) return false;
  return roundPoints(Math.abs(points - inspectors)) > roundPoints(farFromInspectors * max);
}

export type Criterion = { readonly id: number; readonly maxPoints: number };
export type Score = {
  readonly criterionId: number;
  readonly points: number | null;
  readonly reason: string;
};

export type SheetGaps = {
  /** Criteria scored above their maximum. */
  readonly over: readonly number[];
  /** Criteria not scored yet. */
  readonly unscored: readonly number[];
  /** Criteria far from the inspectors' score without a reason. */
  readonly unreasoned: readonly number[];
};

/** What keeps a sheet from being saved (`over`) or sent (the others), as criterion ids. */
export function gapsOf(
  criteria: readonly Criterion[],
  scores: readonly Score[],
  inspectors: ReadonlyMap<number, number>,
): SheetGaps {
  const scored = new Map(scores.map((score) => [score.criterionId, score]));
  const pick = (test: (criterion: Criterion, score: Score | undefined) => boolean) =>
    criteria.filter((criterion) => test(criterion, scored.get(criterion.id))).map(({ id }) => id);
  const points = (score: Score | undefined) => score?.points ?? null;
  return {
    over: pick(({ maxPoints }, score) => (points(score) ?? 0) > maxPoints),
    unscored: pick((_, score) => points(score) === null),
    unreasoned: pick(({ id, maxPoints }, score) => {
      const given = points(score);
      if (given === null || score?.reason) return false;
      return needsReason(given, inspectors.get(id) ?? null, maxPoints);
    }),
  };
}

export type Threshold = { readonly id: number; readonly minScore: number | null };

/**
 * The class whose threshold the mean reaches: the highest of those. Null when there is no mean or
 * the campaign's classes have no thresholds (pass or fail): then the chair alone decides.
 */
export function classByScore<T extends Threshold>(
  mean: number | null,
  classes: readonly T[],
): T | null {
  if (mean === null) return null;
  const reached = classes.filter(({ minScore }) => minScore !== null && minScore <= mean);
  return reached.reduce<T | null>(
    (best, one) => ((one.minScore ?? 0) >= (best?.minScore ?? 0) ? one : best),
    null,
  );
}

/** Greatest difference between two totals: where the committee disagrees. Null below two totals. */
export function spreadOf(totals: readonly number[]): number | null {
  return totals.length < 2 ? null : roundPoints(Math.max(...totals) - Math.min(...totals));
}
