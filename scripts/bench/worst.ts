import postgres from "postgres";
import { read } from "../../db/doors.ts";
import { listRegistrations } from "../../db/queries/registrations.ts";
import {
  allRegistrations,
  type RegistrationFilters,
} from "../../domain/model-registration/filters.ts";
import { plainDateOf } from "../../domain/plain-date.ts";
import { now } from "../../lib/clock.ts";
import type { Ground } from "./fill.ts";

type Part = Partial<RegistrationFilters>;

/** Asks the list every pair of its filters, twice, and prints which took longest the second time. */
export async function tellWorst(url: string, ground: Ground): Promise<void> {
  const parts = await partsOf(url);
  const questions = parts.flatMap((one, at) =>
    parts.slice(at).map((other) => ({ ...one, ...other })),
  );
  const took: { readonly ms: number; readonly question: string }[] = [];
  for (const question of questions) {
    await listed(ground, question);
    took.push({ ms: await listed(ground, question), question: JSON.stringify(question) });
  }
  took.sort((a, b) => a.ms - b.ms);
  const at = (share: number) => took[Math.floor((took.length - 1) * share)]?.ms.toFixed(1);
  process.stdout.write(
    `\n${took.length} questions to the list, alone: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`,
  );
  for (const { ms, question } of took.slice(-5).toReversed()) {
    process.stdout.write(`${ms.toFixed(1).padStart(10)} ms  ${question}\n`);
  }
}

async function listed({ reader }: Ground, question: Part): Promise<number> {
  const from = performance.now();
  const today = plainDateOf(now());
  await read(reader, (tx) => listRegistrations(tx, { ...allRegistrations, ...question }, today));
  return performance.now() - from;
}

/** One or two values of every filter, common and rare ones, and every order. */
async function partsOf(url: string): Promise<Part[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const [row] = await sql<{ round: number; campaign: number; field: number; org: number }[]>`
    select round_id as round, field_id as field, org_unit_id as org,
      (select campaign_id from rounds where id = round_id) as campaign
    from model_registrations where field_id is not null order by id desc limit 1`;
  const units = await sql<{ level: string; id: number }[]>`
    select level::text, min(id) as id from org_units group by level`;
  await sql.end();
  if (!row) throw new Error("nothing is registered");
  const { round, campaign, field, org } = row;
  const states = (["draft", "appraised", "recognised", "withdrawn"] as const).map((state) => ({
    states: [state],
  }));
  const sorts = (["name", "-name", "code", "since"] as const).map((sort) => ({ sort }));
  return [
    {},
    ...[{ round }, { campaign }, { field }, { org }, { year: 2026 }, { noTopic: true }],
    ...units.map(({ id }) => ({ unit: id })),
    ...([{ canonical: "economy" }, { group: "registered" }, { group: "commended" }] as const),
    ...([{ subjectType: "collective" }, { subjectType: "individual" }, { type: "new" }] as const),
    ...[{ q: "mo hinh" }, { q: "mo hinh 77" }, { suspended: true }],
    ...([{ asOf: "2026-06-30" }, { per: "emulation_model" }] as const),
    ...states,
    ...sorts,
  ];
}
