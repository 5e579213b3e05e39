import { addDays, type PlainDate } from "../../domain/plain-date.ts";
import { at, workday } from "./calendar.ts";
import type { Played } from "./campaigns.ts";
import { accept, assign, classify, inspect, score } from "./committee-acts.ts";
import { decide, freeze } from "./decide.ts";
import { dice } from "./dice.ts";
import { type StoryYear, storyYears } from "./figures.ts";
import type { Player } from "./player.ts";
import { piles, type Stage, unitOf } from "./stage.ts";
import type { Turn } from "./story.ts";
import { draft, report, submit } from "./unit-acts.ts";
import { cityAreas } from "./units.ts";

/** The days of one year of the city, in order. */
type Year = {
  readonly registered: PlainDate;
  readonly reported: PlainDate;
  readonly inspected: PlainDate;
  readonly classified: PlainDate;
  readonly listed: PlainDate;
  readonly decided: PlainDate;
  readonly number: number;
};

// In 2023 all was decided before the sơ kết of 18/10/2023.
const years: Readonly<Record<StoryYear, Year>> = {
  2021: {
    registered: "2021-02-22",
    reported: "2021-09-06",
    inspected: "2021-09-27",
    classified: "2021-11-16",
    listed: "2021-11-22",
    decided: "2021-12-15",
    number: 412,
  },
  2022: {
    registered: "2022-02-14",
    reported: "2022-09-05",
    inspected: "2022-09-26",
    classified: "2022-11-15",
    listed: "2022-11-21",
    decided: "2022-12-14",
    number: 688,
  },
  2023: {
    registered: "2023-02-06",
    reported: "2023-08-07",
    inspected: "2023-08-21",
    classified: "2023-09-19",
    listed: "2023-09-22",
    decided: "2023-10-04",
    number: 934,
  },
};

// Weeks in which a unit's officer registers, and how many sit together.
const weeks = 5;
const members = ["thanhvien1.tp", "thanhvien2.tp", "thanhvien3.tp"] as const;

/**
 * Plays the three years of the city, one thing after another, so that every id, code and line of
 * the audit is the same each time. Returns the players by the key of their turn.
 */
export async function playHistory(
  stage: Stage,
  story: readonly Turn[],
  campaign: Played,
): Promise<Map<string, Player>> {
  const players = new Map<string, Player>();
  for (const year of storyYears) {
    const turns = story.filter((turn) => turn.year === year);
    const of = (some: readonly Turn[]) => some.flatMap((turn) => players.get(turn.key) ?? []);
    for (const turn of turns) players.set(turn.key, playerOf(stage, turn, campaign, players));
    await registerAll(stage, turns, years[year], of);
    await assessYear(stage, turns, campaign, of);
  }
  return players;
}

type Cast = (some: readonly Turn[]) => Player[];

function playerOf(
  stage: Stage,
  turn: Turn,
  campaign: Played,
  earlier: ReadonlyMap<string, Player>,
): Player {
  const throwDice = dice(`success ${turn.key}`);
  return {
    key: turn.key,
    drawn: turn,
    success: turn.recognised ? 0.72 + throwDice() * 0.26 : 0.25 + throwDice() * 0.2,
    id: 0,
    version: 0,
    wishes: {
      key: turn.key,
      year: turn.year,
      roundId: campaign.rounds.get(turn.year) ?? 0,
      orgUnitId: unitOf(stage, turn.organisation.key).id,
      areaName: cityAreas.find(({ key }) => key === turn.area)?.name ?? "",
      type: turn.type,
      previousId: turn.source ? (earlier.get(turn.source.key)?.id ?? null) : null,
      fieldId: campaign.fields.get(turn.theme.field) ?? 0,
      topicId: campaign.topics[turn.topic] ?? 0,
      movementIds: campaign.movements.slice(2, 3),
      targets: 1 + Math.floor(throwDice() * 2.4),
    },
  };
}

async function assessYear(
  stage: Stage,
  turns: readonly Turn[],
  campaign: Played,
  of: Cast,
): Promise<void> {
  const year = turns[0]?.year ?? 2021;
  const days = years[year];
  const areas = [...piles(turns, (turn) => turn.area)];
  for (const [index, [area, own]] of areas.entries()) {
    await assessArea(stage, { area, index, players: of(own), days, campaign });
  }
  for (const [, own] of areas) {
    const sitting = { by: "truongban.tp", now: at(days.classified, 14) };
    await classify(stage, sitting, of(own), campaign);
  }
  const listId = await freeze(stage, {
    roundId: campaign.rounds.get(year) ?? 0,
    title: `Danh sách đề nghị công nhận mô hình “Dân vận khéo” năm ${year}`,
    secretary: "thuky.tp",
    begunOn: days.listed,
    frozenOn: addDays(days.listed, 3),
  });
  await decide(
    stage,
    listId,
    {
      chair: "truongban.tp",
      decidedOn: days.decided,
      number: days.number,
      abstractLine: `về việc công nhận mô hình, điển hình “Dân vận khéo” năm ${year}`,
      signerName: "Hứa Văn Khoát",
      signerTitle: "Phó Bí thư Thường trực",
    },
    of(turns),
  );
  const recognised = turns.filter((turn) => turn.recognised).length;
  stage.tell(`Năm ${year}: ${turns.length} lượt đăng ký, ${recognised} được công nhận`);
}

/** Week after week each unit registers some; the secretary takes them in a few days later. */
async function registerAll(
  stage: Stage,
  turns: readonly Turn[],
  days: Year,
  of: Cast,
): Promise<void> {
  for (let week = 0; week < weeks; week++) {
    const monday = addDays(days.registered, week * 7);
    const received: Player[] = [];
    for (const [index, { key: area }] of cityAreas.entries()) {
      const own = turns.filter((turn) => turn.area === area);
      const size = Math.ceil(own.length / weeks);
      const players = of(own.slice(week * size, (week + 1) * size));
      const day = workday(addDays(monday, index % 5));
      const by = `canbo.${area}.tp`;
      await draft(stage, { by, now: at(day, 8, 30) }, players);
      await submit(stage, { by, now: at(day, 10, 15) }, players);
      received.push(...players);
    }
    await accept(stage, { by: "thuky.tp", now: at(addDays(monday, 8), 9) }, received);
  }
}

type AreaPlan = {
  readonly area: string;
  readonly index: number;
  readonly players: readonly Player[];
  readonly days: Year;
  readonly campaign: Played;
};

/** Report, inspection and scores of one unit's registrations. */
async function assessArea(stage: Stage, { area, index, players, days, campaign }: AreaPlan) {
  const by = members[index % members.length] ?? members[0];
  const inspectedOn = workday(addDays(days.inspected, index));
  await report(
    stage,
    { by: `canbo.${area}.tp`, now: at(addDays(days.reported, index % 5), 14) },
    players,
  );
  const assigning = { by: "thuky.tp", now: at(addDays(days.reported, 10), 9) };
  await assign(stage, assigning, players, { inspectors: [], scorers: [by] });
  const visit = {
    on: inspectedOn,
    team: `Tổ kiểm tra số ${(index % members.length) + 1}`,
    members: [by],
  };
  await inspect(stage, { by, now: at(inspectedOn, 16) }, players, visit);
  await score(stage, { by, now: at(workday(addDays(inspectedOn, 1)), 9) }, players, campaign);
}
