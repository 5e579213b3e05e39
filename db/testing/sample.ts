import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import type { Viewer } from "../../domain/viewer.ts";
import { closeDatabase } from "../client.ts";
import { viewerAt } from "../queries/viewer-at.ts";
import { at } from "../seed/calendar.ts";
import type { SampleUsername } from "../seed/sign-ins.ts";
import { cloneSample } from "./sample-database.ts";

/** The day on which tests look at the sample: in the middle of its live campaigns. */
export const sampleDay = "2026-11-23";

type Sample = {
  /** As the owner of the database, who sees everything. */
  readonly sql: postgres.Sql;
  /** A person of the sample, as they are on that day. */
  readonly as: (username: SampleUsername) => Promise<Viewer>;
};

/** The tests of this file read the loaded sample: one copy, which all of them share. */
export function onSample(): Sample {
  const workersOwn = process.env["DATABASE_URL"];
  let sql: postgres.Sql | undefined;
  beforeAll(async () => {
    const url = await cloneSample(inject("clusterUrl"), "dvk_sample_read");
    process.env["DATABASE_URL"] = url;
    sql = postgres(url, { max: 1, onnotice: () => {} });
  }, 300_000);
  afterAll(async () => {
    await sql?.end();
    await closeDatabase();
    process.env["DATABASE_URL"] = workersOwn;
  });
  const opened = () => {
    if (!sql) throw new Error("the sample is there from the first test on, not before");
    return sql;
  };
  return {
    get sql() {
      return opened();
    },
    as: async (username) => {
      const [row] = await opened()<{ id: number }[]>`
        select id from people where username = ${username}`;
      return viewerAt(row?.id ?? 0, at(sampleDay));
    },
  };
}
