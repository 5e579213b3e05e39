type Yearly = {
  readonly count: number;
  /** Oldest first. */
  readonly years: readonly number[];
};

/** What the figures by field and year say: which one is largest, if one is, and whether all grow. */
export function fieldFinding<F extends Yearly>(
  fields: readonly F[],
): { readonly largest: F; readonly allGrow: boolean } | null {
  const [largest, second] = fields.toSorted((a, b) => b.count - a.count);
  if (!largest || largest.count === (second?.count ?? 0)) return null;
  const grows = ({ years }: Yearly) =>
    years.every((count, index) => index === 0 || count > (years[index - 1] ?? 0));
  const comparable = largest.years.length > 1 && fields.length > 1;
  return { largest, allGrow: comparable && fields.every(grows) };
}

type Point = {
  /** "2023-10" */
  readonly month: string;
  readonly count: number;
};

/** The quarter (1 to 4) in which most of a running total came, over all years, and its share. */
export function busiestQuarter(
  points: readonly Point[],
): { readonly quarter: number; readonly share: number } | null {
  const sums = [0, 0, 0, 0];
  for (const [index, { month, count }] of points.entries()) {
    const added = count - (points[index - 1]?.count ?? 0);
    const quarter = Math.ceil(Number(month.slice(5)) / 3);
    sums[quarter - 1] = (sums[quarter - 1] ?? 0) + added;
  }
  const whole = sums.reduce((sum, added) => sum + added, 0);
  if (whole <= 0) return null;
  const most = Math.max(...sums);
  return { quarter: sums.indexOf(most) + 1, share: most / whole };
}

/** Years from the first to the last month, whole: the parts of a time axis. */
export function yearsOf(points: readonly Pick<Point, "month">[]): number[] {
  const [first, last] = [points[0], points.at(-1)].map((point) =>
    Number(point?.month.slice(0, 4) ?? 0),
  );
  if (!first || !last) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * A running total as a line of whole years draws it: 0, then a value for each month from January
 * of the first year to the last month known.
 */
export function lineOf(points: readonly Point[]): number[] {
  const before = Number(points[0]?.month.slice(5) ?? 1);
  return [...Array.from({ length: before }, () => 0), ...points.map((point) => point.count)];
}
