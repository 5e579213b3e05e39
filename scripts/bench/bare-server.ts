import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { fillSheet } from "../../db/commands/assessment/send-scores.ts";
import { submitRegistration } from "../../db/commands/model-registration/submit.ts";
import { read, write } from "../../db/doors.ts";
import { dashboard } from "../../db/queries/dashboard.ts";
import { dashboardTrend } from "../../db/queries/dashboard-trend.ts";
import { getRegistration, getRegistrationParts } from "../../db/queries/registration.ts";
import { listRegistrations } from "../../db/queries/registrations.ts";
import { viewerAt } from "../../db/queries/viewer-at.ts";
import { parseDashboardFilters } from "../../domain/dashboard/filters.ts";
import { allRegistrations } from "../../domain/model-registration/filters.ts";
import { plainDateOf } from "../../domain/plain-date.ts";
import { now } from "../../lib/clock.ts";

/** The same questions and commands through the same doors, without Next: the measure of the rest. */
const people = new Map<number, ReturnType<typeof viewerAt>>();
const today = plainDateOf(now());

const server = createServer(async (request, response) => {
  try {
    const url = new URL(request.url ?? "/", "http://localhost");
    const answer = await answerTo(url, request);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

async function answerTo(url: URL, request: IncomingMessage): Promise<unknown> {
  const personId = Number(url.searchParams.get("as"));
  const viewer = await (people.get(personId) ?? viewerAt(personId, now()));
  people.set(personId, Promise.resolve(viewer));
  const id = Number(url.searchParams.get("id"));
  const q = url.searchParams.get("q") ?? "";
  const filters = parseDashboardFilters(Object.fromEntries(url.searchParams));
  const options = () => {
    const request = { key: randomUUID(), hash: "bench" };
    return { now: now(), requestId: randomUUID(), request };
  };
  switch (url.pathname) {
    case "/list":
      return read(viewer, (tx) => listRegistrations(tx, { ...allRegistrations, q }, today));
    case "/dossier":
      return read(viewer, async (tx) => [
        await getRegistration(tx, id),
        await getRegistrationParts(tx, id),
      ]);
    case "/dashboard":
      return read(viewer, async (tx) => [
        await dashboard(tx, filters, today),
        await dashboardTrend(tx, filters, today),
      ]);
    case "/submit":
      return accepted(await write(viewer, options(), submitRegistration, { id, version: 1 }));
    case "/score":
      return accepted(await write(viewer, options(), fillSheet, await bodyOf(request)));
    default:
      throw new Error(`nothing at ${url.pathname}`);
  }
}

function accepted<T extends { ok: boolean }>(result: T): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

async function bodyOf(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") process.send?.({ port: address?.port });
});
process.once("disconnect", () => process.exit());
