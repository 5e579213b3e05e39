import { addDays } from "../../domain/plain-date.ts";
import type { Deed, Jobs } from "./deed.ts";
import type { Ground } from "./fill.ts";
import { get } from "./load.ts";
import { cookieOf, type Server } from "./servers.ts";

/** Of each page in a round, on either side. */
const reads = 120;

/** The pages that are read most, as someone who sees all there is. */
export async function readings(ground: Ground, app: Server, bare: Server): Promise<Deed[]> {
  const cookie = await cookieOf(ground.reader);
  const [id] = ground.appraised;
  const page = (name: string, path: string, question: string): Deed => {
    const asked = `${bare.address}/${question}as=${ground.reader.personId}`;
    return {
      name,
      app: () => repeat(() => get(`${app.address}${path}`, cookie)),
      bare: () => repeat(() => get(asked, "")),
    };
  };
  return [
    page("list", "/registrations", "list?"),
    page("list, by text", "/registrations?q=mo+hinh+77", "list?q=mo+hinh+77&"),
    page("dossier", `/registrations/${id}`, `dossier?id=${id}&`),
    page("dashboard", "/dashboard?period=all", "dashboard?"),
    dashboardsAnew(ground, app, bare, cookie),
  ];
}

/** Each asks for another day, so that no answer can be remembered. */
function dashboardsAnew(ground: Ground, app: Server, bare: Server, cookie: string): Deed {
  const days = (from: number) => (job: number) => addDays("2026-01-01", from + job);
  const asked = (round: number) => days((round * reads) % 300);
  return {
    name: "dashboard of a day",
    app: (round) =>
      repeat((job) => get(`${app.address}/dashboard?period=all&asOf=${asked(round)(job)}`, cookie)),
    bare: (round) =>
      repeat((job) =>
        get(`${bare.address}/dashboard?asOf=${asked(round)(job)}&as=${ground.reader.personId}`, ""),
      ),
  };
}

function repeat(job: (at: number) => Promise<unknown>): Jobs {
  return Array.from({ length: reads }, (_, at) => async () => {
    await job(at);
  });
}
