import type { SubjectType } from "../../domain/model-registration/lists.ts";
import { openWardCampaign, type Played } from "./campaigns.ts";
import { dice } from "./dice.ts";
import { drawer } from "./draw.ts";
import { playAutumn } from "./live-autumn.ts";
import type { Live, LivePlayer } from "./live-cast.ts";
import { playSpring } from "./live-spring.ts";
import { type Goal, goals, type LiveWard, springGoals } from "./live-wards.ts";
import { heirOf, officesOf } from "./reorganisation.ts";
import { type Stage, unitOf } from "./stage.ts";
import { type AreaRow, cityAreas } from "./units.ts";

/** Plays a ward's campaign of 2026 up to this November. */
export async function playLive(stage: Stage, ward: LiveWard, movementId: number): Promise<Live> {
  const campaign = await openWardCampaign(stage, ward, movementId);
  const live = { ward, campaign, players: castOf(stage, ward, campaign) };
  await playSpring(stage, live);
  await playAutumn(stage, live);
  stage.tell(`Năm 2026, phường ${ward.short}: ${live.players.length} hồ sơ ở mọi tình trạng`);
  return live;
}

function areaOf(ward: LiveWard): AreaRow {
  const old = cityAreas.filter(({ key }) => heirOf[key] === ward.key);
  const kept = old.flatMap(({ organisations }) =>
    organisations.filter(({ kind }) => ["cell", "group", "school"].includes(kind)),
  );
  return {
    key: ward.key,
    type: "ward",
    code: "",
    name: `Phường ${ward.short}`,
    short: ward.short,
    registered: 0,
    recognised: 0,
    organisations: [...kept, ...officesOf(ward.key)],
  };
}

const kindOf = (index: number): SubjectType =>
  index % 7 === 3 ? "individual" : index % 7 === 6 ? "household" : "collective";

const successOf = (goal: Goal, throwDice: () => number): number => {
  if (goal === "not_recognised") return 0.42 + throwDice() * 0.12;
  return goal === "classified" ? 0.6 + throwDice() * 0.36 : 0.74 + throwDice() * 0.23;
};

function castOf(stage: Stage, ward: LiveWard, campaign: Played): LivePlayer[] {
  const area = areaOf(ward);
  const registering = {
    ...area,
    organisations: area.organisations.filter(({ key }) => !ward.resting.includes(key)),
  };
  const draw = drawer(registering);
  const drawAt = drawer(area);
  const wanted = goals.flatMap((goal) => Array.from({ length: ward.counts[goal] }, () => goal));
  return wanted.map((goal, index) => {
    const key = `2026.${ward.key}.${index}`;
    const throwDice = dice(`live ${key}`);
    const recusal = goal === "recused" ? ward.recusal : null;
    const drawn = recusal
      ? drawAt.fresh({ kind: "collective", at: recusal.at })
      : draw.fresh({ kind: kindOf(index) });
    const running = index % 9 === 5;
    const free = ward.members.filter((member) => member !== recusal?.member);
    return {
      key,
      goal,
      drawn,
      // In spring three scored each; now everybody who is free does.
      team: springGoals.includes(goal) ? turning(free, index, 3) : free,
      inspectors: turning(free, index, 2),
      success: successOf(goal, throwDice),
      id: 0,
      version: 0,
      wishes: {
        key,
        year: 2026,
        roundId: campaign.rounds.get(2026) ?? 0,
        orgUnitId: unitOf(stage, drawn.organisation.key).id,
        areaName: area.name,
        type: "new",
        variant: running ? "running" : "planned",
        previousId: null,
        fieldId: campaign.fields.get(drawn.theme.field) ?? 0,
        topicId: campaign.topics[drawn.theme.topic] ?? 0,
        movementIds: campaign.movements.slice(index % 3, (index % 3) + 2),
        targets: 5,
      },
    };
  });
}

/** So many of the members, turning, so that everybody has visits to make. */
function turning(members: readonly string[], index: number, count: number): string[] {
  return [...members.slice(index % members.length), ...members].slice(0, count);
}
