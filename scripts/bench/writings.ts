import postgres from "postgres";
import type { Deed, Jobs } from "./deed.ts";
import type { Ground } from "./fill.ts";
import { formOf, get, post } from "./load.ts";
import { cookieOf, type Server } from "./servers.ts";

/** Of each form in a round, on either side. */
export const writes = 40;

/** The two forms that are sent most; every job has a registration of its own. */
export async function writings(ground: Ground, app: Server, bare: Server): Promise<Deed[]> {
  return [await submissions(ground, app, bare), await scorings(ground, app, bare)];
}

/** Which of these belong to a side in a round. */
function own(ids: readonly number[], round: number, side: 0 | 1): readonly number[] {
  const from = (round * 2 + side) * writes;
  return ids.slice(from, from + writes);
}

async function submissions(ground: Ground, app: Server, bare: Server): Promise<Deed> {
  const cookie = await cookieOf(ground.officer);
  const page = (id: number) => `${app.address}/registrations/${id}/review`;
  return {
    name: "submit",
    app: (round) =>
      prepared(own(ground.drafts, round, 0), async (id) => {
        const form = formOf(await get(page(id), cookie), 'name="version"');
        return () => post(page(id), cookie, form);
      }),
    bare: (round) =>
      own(ground.drafts, round, 1).map((id) => async () => {
        await get(`${bare.address}/submit?id=${id}&as=${ground.officer.personId}`, "");
      }),
  };
}

async function scorings(ground: Ground, app: Server, bare: Server): Promise<Deed> {
  const cookie = await cookieOf(ground.scorer);
  const page = (id: number) => `${app.address}/registrations/${id}/scoring`;
  const sheets = await sheetsOf(ground.appraised);
  return {
    name: "score",
    app: (round) =>
      prepared(own(ground.appraised, round, 0), async (id) => {
        const form = formOf(await get(page(id), cookie), 'id="phieu"');
        for (const name of [...form.keys()]) if (name.endsWith("].points")) form.set(name, "1");
        form.set("intent", "save");
        return () => post(page(id), cookie, form);
      }),
    bare: (round) =>
      own(ground.appraised, round, 1).map((id) => async () => {
        const url = `${bare.address}/score?as=${ground.scorer.personId}`;
        await sendJson(url, { ...filled(ground), id: sheets.get(id) ?? 0 });
      }),
  };
}

/** Opens each form beforehand; the job is to send it, as a browser without JavaScript does. */
async function prepared(
  ids: readonly number[],
  jobOf: (id: number) => Promise<() => Promise<void>>,
): Promise<Jobs> {
  const jobs: (() => Promise<void>)[] = [];
  for (const id of ids) jobs.push(await jobOf(id));
  return jobs;
}

function filled({ criteria }: Ground) {
  const scores = criteria.map(({ id }) => ({ criterionId: id, points: 1, reason: "" }));
  return { version: 1, intent: "save", comment: "", scores };
}

/** Registration → the sheet its scorer has to fill. */
async function sheetsOf(registrations: readonly number[]): Promise<Map<number, number>> {
  const sql = postgres(process.env["DATABASE_URL"] ?? "", { max: 1 });
  const rows = await sql<{ id: number; registration: number }[]>`
    select id, registration_id as registration from assessments
    where registration_id = any (${registrations as number[]})`;
  await sql.end();
  return new Map(rows.map(({ id, registration }) => [registration, id]));
}

async function sendJson(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`the bare server answered ${answer.status}`);
}
