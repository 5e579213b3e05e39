import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { branchPrint } from "../db/testing/branch-print.ts";
import vi from "../messages/vi.ts";
import { actionsOfBuild, type ServerAction } from "./build";
import { forgedForm } from "./forged-form";
import { expect, idleRetries, test } from "./grounds";
import { personas } from "./personas";

/** Actions of the browser itself, and those that make somebody out of nobody. */
const open = ["signIn", "signInAsSample", "signOut", "switchLanguage"];
/** Actions that take the form alone, without the state before. */
const alone = ["endSession", "endOtherSessions"];
/** Actions on what is everybody's own; a row of somebody else's they pass over in silence. */
const ownOnly = [
  "account endOtherSessions",
  "account endSession",
  "change-password changePassword",
];
const everyAction = actionsOfBuild();
const actions = everyAction.filter(({ name }) => !open.includes(name));

type Answer = {
  readonly action: string;
  readonly status: number;
  /** Where it leads: it was done. */
  readonly goesTo: string;
  /** What the form is told, and which of its fields were not understood. */
  readonly told: string;
  readonly unread: readonly string[];
};

/** A page that carries the action; of which row it is, is not asked. */
const addressOf = ({ route }: ServerAction) => route.replace(/\[\w+\]/g, "1");

type Fields = Readonly<Record<string, string>>;

/** Calls a server action as a browser does, without a page: state before, then the form. */
async function call(
  client: APIRequestContext,
  action: ServerAction,
  fields: Fields,
  headers: Fields = {},
): Promise<Answer> {
  const { id, name } = action;
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...fields, idempotencyKey: randomUUID() })) {
    form.append(`_1_${field}`, value);
  }
  // What the others belong to comes last, as a browser sends it.
  form.append("0", JSON.stringify(alone.includes(name) ? ["$K1"] : [{ status: "idle" }, "$K1"]));
  const answer = await client.post(addressOf(action), {
    headers: { "next-action": id, ...headers },
    multipart: form,
    maxRetries: idleRetries,
  });
  return answerOf(action, answer);
}

async function answerOf({ file, name }: ServerAction, answer: APIResponse): Promise<Answer> {
  return {
    action: `${file.replace(/^app\/\(\w+\)\/|\/?actions\.ts$/g, "")} ${name}`,
    status: answer.status(),
    goesTo: answer.headers()["x-action-redirect"] ?? "",
    ...replyIn(await answer.text()),
  };
}

/** The reply to the form in the stream that answers an action. */
function replyIn(stream: string): Pick<Answer, "told" | "unread"> {
  const line = stream.split("\n").find((text) => /^\w+:\{"status":|^\w+:\{"message":/.test(text));
  const reply = line ? JSON.parse(line.replace(/^\w+:/, "")) : {};
  return { told: reply.message ?? "", unread: Object.keys(reply.result?.error ?? {}) };
}

/** What every action answers, a few asked at a time. */
async function allOf(
  asked: readonly ServerAction[],
  ask: (action: ServerAction) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < asked.length; from += 8) {
    answers.push(...(await Promise.all(asked.slice(from, from + 8).map(ask))));
  }
  return answers;
}

/** Answers that are something else than a refusal in these words. */
const unlike = (answers: readonly Answer[], ...refusals: readonly string[]) =>
  answers.filter(
    ({ status, goesTo, told }) => status !== 200 || goesTo !== "" || !refusals.includes(told),
  );

test("a form made by hand does what the page's own form does", async ({ clients, ground }) => {
  const before = await branchPrint(ground.stage.province.path);
  const save = actions.find(
    ({ file, name }) => /registrations.actions/.test(file) && name === "save",
  );
  if (!save) throw new Error("registrations are saved elsewhere");
  const { id: _, version: __, ...form } = forgedForm(save, ground.own);

  expect((await call(clients.officer, save, form)).goesTo).toMatch(/^\/registrations\/\d+/);
  expect(await branchPrint(ground.stage.province.path)).not.toBe(before);
});

for (const persona of personas) {
  test(`no action of the ${persona} finds a row of another province`, async ({
    clients,
    ground,
  }) => {
    const before = await branchPrint(ground.foreigners.province.path);
    const answers = await allOf(actions, (action) =>
      call(clients[persona], action, forgedForm(action, ground.foreign)),
    );
    // What was not understood got no further: forged-form.ts must say what a new form asks for.
    expect(answers.filter(({ told, unread }) => told === "" && unread.length > 0)).toEqual([]);
    const { not_found, not_allowed } = vi.refusal;
    const done = unlike(answers, not_found, not_allowed);
    expect(done.map(({ action }) => action).sort()).toEqual(ownOnly);
    expect(done.map(({ told }) => told).filter(Boolean)).toEqual([vi.account.wrongOld]);
    expect(await branchPrint(ground.foreigners.province.path)).toBe(before);
  });
}

test("an action does nothing for whoever is not signed in, and says so", async ({
  stranger,
  ground,
}) => {
  const before = await branchPrint(ground.stage.province.path);
  const answers = await allOf(actions, (action) =>
    call(stranger, action, forgedForm(action, ground.own)),
  );
  const led = answers.filter(({ goesTo }) => goesTo.startsWith("/sign-in;"));
  expect(led.map(({ action }) => action).sort()).toEqual(ownOnly);
  expect(unlike(answers, vi.refusal.signed_out).filter((answer) => !led.includes(answer))).toEqual(
    [],
  );
  expect(await branchPrint(ground.stage.province.path)).toBe(before);
});

test("an action that another site sends is turned away", async ({ clients, ground }) => {
  const before = await branchPrint(ground.stage.province.path);
  const signs: Fields[] = [{ origin: "https://example.org" }, { "sec-fetch-site": "cross-site" }];
  for (const sign of signs) {
    const answers = await allOf(everyAction, (action) =>
      call(clients.officer, action, forgedForm(action, ground.own), sign),
    );
    const through = answers.filter(({ status, goesTo, told }) => status !== 403 || goesTo || told);
    expect(through).toEqual([]);
  }
  expect(await branchPrint(ground.stage.province.path)).toBe(before);
});

test("an action that is called with something else than a form is no fault", async ({
  clients,
  stranger,
  ground,
}) => {
  const before = await branchPrint(ground.stage.province.path);
  const callers = [
    [clients.auditor, actions],
    [stranger, everyAction],
  ] as const;
  for (const [client, asked] of callers) {
    for (const data of ["[]", '[{},{"get":1}]']) {
      const answers = await allOf(asked, async (action) => {
        const headers = { "next-action": action.id, "content-type": "text/plain;charset=UTF-8" };
        return answerOf(
          action,
          await client.post(addressOf(action), {
            headers,
            data,
            maxRetries: idleRetries,
          }),
        );
      });
      expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    }
  }
  expect(await branchPrint(ground.stage.province.path)).toBe(before);
});
