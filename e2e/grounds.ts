import type { APIRequestContext, PlaywrightWorkerArgs } from "@playwright/test";
import { type Furniture, furnish } from "../db/factories/furnished.ts";
import { aStage, type Stage } from "../db/factories/stage.ts";
import { samplePassword } from "../db/seed/sign-ins.ts";
import { test as base, expect } from "./fixtures";
import { actorOf, type Persona, personas } from "./personas";

/** Stands in every name of the other branch: who reads it has found a leak. */
export const foreignMark = "KHÔNG-AI-ĐƯỢC-THẤY";

/** A shared connection may be closed as idle just when it is used: tried again, as browsers do. */
export const idleRetries = 1;

type Ground = {
  readonly stage: Stage;
  readonly own: Furniture;
  /** Another province's rows, which nobody of the stage may see. */
  readonly foreign: Furniture;
  readonly foreigners: Stage;
};

type WorkerFixtures = {
  readonly ground: Ground;
  /** Requests of somebody who is not signed in. */
  readonly stranger: APIRequestContext;
  /** Requests as each person of the stage, signed in once. */
  readonly clients: Readonly<Record<Persona, APIRequestContext>>;
};

/** Stories that need a furnished branch and another beside it, made once a worker. */
export const test = base.extend<object, WorkerFixtures>({
  ground: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      const [stage, foreigners] = [await aStage(), await aStage()];
      const own = await furnish(stage);
      await use({ stage, own, foreigners, foreign: await furnish(foreigners, foreignMark) });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  stranger: [
    async ({ playwright }, use) => {
      const stranger = await playwright.request.newContext(plain());
      await use(stranger);
      await stranger.dispose();
    },
    { scope: "worker" },
  ],
  clients: [
    async ({ playwright, ground }, use) => {
      const made = await Promise.all(
        personas.map(async (persona) => {
          const { username } = actorOf(ground.stage, persona);
          return [persona, await signedIn(playwright, username)] as const;
        }),
      );
      await use(Object.fromEntries(made) as Record<Persona, APIRequestContext>);
      for (const [, client] of made) await client.dispose();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

function plain() {
  const baseURL = process.env["E2E_BASE_URL"];
  if (!baseURL) throw new Error("E2E_BASE_URL is not set");
  return { baseURL, maxRedirects: 0, extraHTTPHeaders: { "accept-language": "vi" } };
}

/** Requests as somebody, signed in without a page. */
export async function signedIn(
  playwright: PlaywrightWorkerArgs["playwright"],
  username: string,
): Promise<APIRequestContext> {
  const client = await playwright.request.newContext(plain());
  const { csrfToken } = await (await client.get("/api/auth/csrf")).json();
  const answer = await client.post("/api/auth/callback/credentials", {
    form: { csrfToken, username, password: samplePassword, json: "true" },
  });
  expect([answer.status(), username]).toEqual([200, username]);
  return client;
}

export { expect };
