import postgres from "postgres";
import { closeDatabase } from "../client.ts";
import { at } from "./calendar.ts";
import { openCityCampaign, openMovement } from "./campaigns.ts";
import { playCityHonours } from "./city-honours.ts";
import { playHistory } from "./history.ts";
import { playLive } from "./live.ts";
import { liveWards } from "./live-wards.ts";
import { settlePeople } from "./people.ts";
import { cityPeople, provinceSecretary, todaysPeople } from "./people-rows.ts";
import { settlePlaces } from "./places.ts";
import { playReorganisation } from "./reorganisation.ts";
import { type Outside, openStage, type Stage } from "./stage.ts";
import { storyOf } from "./story.ts";
import { playWardHonours } from "./ward-honours.ts";

/** Is there nothing in this database yet? */
export async function isEmpty(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ found: boolean }[]>`
      select exists (select from org_units) as found`;
    return !row?.found;
  } finally {
    await sql.end();
  }
}

/**
 * Fills a database with the sample: invented people, the published story of 2021–2023, two live
 * campaigns of 2026. Everything is done by the product's own commands at simulated instants.
 * Needs AUDIT_SECRET; the bytes of pictures and papers are kept by who calls (or never asked for).
 */
export async function loadSample(
  url: string,
  outside: Outside,
  tell: (line: string) => void,
): Promise<void> {
  await closeDatabase();
  const before = process.env["DATABASE_URL"];
  // Durability at every commit is of no use here: what a crash leaves half done is done again.
  const quick = new URL(url);
  quick.searchParams.set("synchronous_commit", "off");
  process.env["DATABASE_URL"] = quick.href;
  try {
    await play(openStage(tell, outside));
  } finally {
    await closeDatabase();
    process.env["DATABASE_URL"] = before;
  }
}

async function play(stage: Stage): Promise<void> {
  await settlePlaces(stage);
  await settlePeople(stage, cityPeople, { now: at("2021-01-05"), from: "2021-01-05" });
  stage.tell(`${stage.units.size} đơn vị, ${stage.people.size} người`);
  const story = storyOf();
  const campaign = await openCityCampaign(stage);
  const players = await playHistory(stage, story, campaign);
  await playCityHonours(stage, campaign, story, players);
  await playReorganisation(stage);
  await settlePeople(stage, [...todaysPeople, provinceSecretary], {
    now: at("2025-07-02", 10),
    from: "2025-07-01",
  });
  const movementId = await openMovement(stage);
  for (const ward of liveWards) {
    const live = await playLive(stage, ward, movementId);
    await playWardHonours(stage, live);
  }
}
