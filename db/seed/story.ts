import type { RegistrationType } from "../../domain/model-registration/lists.ts";
import { apportion } from "./apportion.ts";
import { dice, shuffled } from "./dice.ts";
import { type Drawn, drawer } from "./draw.ts";
import { figuresByArea, inferred, published, type StoryYear, storyYears } from "./figures.ts";
import { type AreaRow, cityAreas } from "./units.ts";

/** One lượt of 2021–2023 as it will be played. */
export type Turn = Drawn & {
  readonly key: string;
  readonly year: StoryYear;
  readonly area: string;
  readonly type: RegistrationType;
  /** The lượt it carries on or copies. */
  readonly source: Turn | null;
  recognised: boolean;
  /** Position among the focus topics of the campaign. */
  topic: 0 | 1 | 2 | 3;
};

// Share of each year's new lượt that copy a model of another organisation of the unit.
const replicatedShare: Readonly<Record<StoryYear, number>> = { 2021: 0, 2022: 0.1, 2023: 0.15 };
const maintainedOf: Readonly<Record<StoryYear, number>> = {
  2021: 0,
  2022: inferred.maintained2022,
  2023: published.maintained2023,
};

/** All lượt of the story, year by year, the same every time. */
export function storyOf(): Turn[] {
  const figures = figuresByArea();
  const draw = new Map(cityAreas.map((area) => [area.key, drawer(area)]));
  const story: Turn[] = [];
  for (const year of storyYears) {
    const quota = maintainedQuota(story, year);
    const turns = cityAreas.flatMap((area, index) => {
      const { registered } = figures.get(area.key)?.[year] ?? { registered: 0 };
      const kept = keep(story, area.key, year, quota[index] ?? 0);
      return [...kept, ...begin(area, year, registered - kept.length, { story, draw })];
    });
    recognise(turns, year, figures);
    if (year === 2023) settleTopics(turns);
    story.push(...turns);
  }
  return story;
}

/** The latest lượt of each model of an area, recognised ones only. */
function continuable(story: readonly Turn[], area: string): Turn[] {
  const latest = new Map<string, Turn>();
  for (const turn of story.filter((one) => one.area === area)) latest.set(turn.slug, turn);
  return [...latest.values()].filter((turn) => turn.recognised).reverse();
}

function maintainedQuota(story: readonly Turn[], year: StoryYear): number[] {
  const there = cityAreas.map((area) => continuable(story, area.key).length);
  return apportion(maintainedOf[year], there, there);
}

function keep(story: readonly Turn[], area: string, year: StoryYear, count: number): Turn[] {
  return continuable(story, area)
    .slice(0, count)
    .map((source, index) => ({
      ...source,
      key: `${year}.${area}.m${index}`,
      year,
      type: "maintained",
      source,
      recognised: false,
      topic: source.theme.topic,
    }));
}

type Past = {
  readonly story: readonly Turn[];
  readonly draw: ReadonlyMap<string, ReturnType<typeof drawer>>;
};

/** New models of an area, some of them copied from another of its organisations. */
function begin(area: AreaRow, year: StoryYear, count: number, { story, draw }: Past): Turn[] {
  const next = draw.get(area.key);
  if (!next) throw new Error(`no drawer for ${area.key}`);
  const copies = Math.round(count * replicatedShare[year]);
  const throwDice = dice(`copies ${area.key} ${year}`);
  const others = shuffled(
    throwDice,
    story.filter((turn) => turn.area === area.key && turn.recognised && turn.kind === "collective"),
  );
  return Array.from({ length: count }, (_, index): Turn => {
    const source = index < copies ? (others.find((turn) => next.canCopy(turn)) ?? null) : null;
    const drawn = source ? next.copy(source) : next.fresh();
    return {
      ...drawn,
      key: `${year}.${area.key}.n${index}`,
      year,
      area: area.key,
      type: source ? "replicated" : "new",
      source,
      recognised: false,
      topic: drawn.theme.topic,
    };
  });
}

/** Marks as many of each area as its figures say, those that were kept alive first. */
function recognise(
  turns: readonly Turn[],
  year: StoryYear,
  figures: ReturnType<typeof figuresByArea>,
): void {
  const rank = new Map(
    turns.map((turn) => [
      turn,
      dice(`rank ${turn.key}`)() + (turn.type === "maintained" ? 0.4 : 0),
    ]),
  );
  const byRank = (of: Turn[]) => of.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
  const counts = cityAreas.map(({ key }) => figures.get(key)?.[year].recognised ?? 0);
  const of = (kind: Turn["kind"]) =>
    cityAreas.map(({ key }) =>
      byRank(turns.filter((one) => one.area === key && one.kind === kind)),
    );
  const persons = of("individual");
  const there = persons.map((list) => list.length);
  const quota =
    year === 2023 ? apportion(published.individuals2023, there, there) : there.map((n) => n >> 1);
  for (const [index, list] of of("collective").entries()) {
    const chosen = (persons[index] ?? []).slice(0, quota[index]);
    const rest = (counts[index] ?? 0) - chosen.length;
    if (rest > list.length) throw new Error("too few collectives to recognise");
    for (const turn of [...chosen, ...list.slice(0, rest)]) turn.recognised = true;
  }
}

/** Gives the recognised lượt of 2023 the published division by focus topic. */
function settleTopics(turns: readonly Turn[]): void {
  const recognised = turns.filter((turn) => turn.recognised);
  for (const topic of [0, 1, 3] as const) {
    const fitting = recognised.filter((turn) => turn.theme.topic === topic);
    const spare = recognised.filter(
      (turn) => turn.theme.topic === 2 && turn.theme.field === fitting[0]?.theme.field,
    );
    const chosen = [...fitting, ...spare].slice(0, published.topics2023[topic]);
    for (const turn of fitting) turn.topic = 2;
    for (const turn of chosen) turn.topic = topic;
  }
}

/** The lượt commended at the sơ kết: two collectives of every area, and two individuals. */
export function commendedOf(story: readonly Turn[]): Turn[] {
  const of2023 = story.filter((turn) => turn.year === 2023 && turn.recognised);
  const kept = (turn: Turn) => (turn.type === "maintained" ? 0 : 1);
  const collectives = cityAreas.flatMap(({ key }) => {
    const own = of2023
      .filter((turn) => turn.area === key && turn.kind === "collective")
      .sort((a, b) => kept(a) - kept(b));
    const first = own[0];
    const second = own.find((turn) => turn.organisation.key !== first?.organisation.key);
    return [first, second].filter((turn) => turn !== undefined);
  });
  const persons = of2023.filter((turn) => turn.kind === "individual");
  const another = persons.find((turn) => turn.theme.field !== persons[0]?.theme.field);
  const individuals = [persons[0], another].filter((turn) => turn !== undefined);
  return [...collectives, ...individuals];
}
