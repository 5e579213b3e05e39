import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { Furniture } from "../db/factories/furnished.ts";
import { branchPrint } from "../db/testing/branch-print.ts";
import vi from "../messages/vi.ts";
import { actionsOfBuild, type ServerAction } from "./build";
import { expect, test } from "./grounds";
import { personas } from "./personas";
import { pages } from "./routes";

/** Actions for people who are not signed in, and of the browser alone. */
const open = ["signIn", "signInAsSample", "signOut", "switchLanguage"];
/** Actions that take the form alone, without the state before. */
const alone = ["endSession", "endOtherSessions"];
const actions = actionsOfBuild().filter(({ name }) => !open.includes(name));

/** What a form of this folder would name. */
function fieldsFor({ file }: ServerAction, rows: Furniture): Record<string, string> {
  const ids: readonly (readonly [RegExp, number])[] = [
    [/registrations|assessments|classification/, rows.registrations.submitted],
    [/settings\/awards/, rows.dossiers.awardForm],
    [/commendations/, rows.dossiers.draft],
    [/recognition/, rows.lists.open],
    [/campaigns/, rows.campaign],
    [/people|account/, rows.person],
    [/units/, rows.unit],
  ];
  const id = ids.find(([folder]) => folder.test(file))?.[1] ?? rows.unit;
  const { registrations, campaign, round, unit, person, dossiers, lists } = rows;
  const named = {
    registrationId: registrations.submitted,
    "registrationIds[0]": registrations.submitted,
    "items[0].id": registrations.scored,
    "items[0].version": 1,
    campaignId: campaign,
    roundId: round,
    orgUnitId: unit,
    parentId: unit,
    homeUnitId: unit,
    recogniserUnitId: unit,
    personId: person,
    assignmentId: person,
    awardFormId: dossiers.awardForm,
    listId: lists.open,
    toId: unit,
  };
  return Object.fromEntries(
    Object.entries({ id, version: 1, ...named, ...said }).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
}

const said = {
  name: "Tên bị đổi",
  title: "Tiêu đề bị đổi",
  reason: "Không được phép ghi lại điều này.",
  meritText: "Thành tích",
  username: "nguoi.la",
  password: "mat-khau-moi-2026",
  role: "leader",
  type: "new",
  kind: "emulation_model",
  variant: "planned",
  subjectType: "collective",
  list: "fields",
  hold: "complaint",
  mode: "set",
  conclusion: "met",
  refusalReason: "law_broken",
  "validFrom.day": "1",
  "validFrom.month": "9",
  "validFrom.year": "2026",
  "decidedOn.day": "1",
  "decidedOn.month": "9",
  "decidedOn.year": "2026",
  signerName: "Người Ký",
  signerTitle: "Chủ tịch",
  abstractLine: "Trích yếu",
};

/** Calls a server action as a browser with scripts does: state before, then the form. */
function call(
  client: APIRequestContext,
  { id, name }: ServerAction,
  address: string,
  fields: Record<string, string>,
  origin?: string,
): Promise<APIResponse> {
  const form = Object.entries({ ...fields, idempotencyKey: randomUUID() });
  const args = alone.includes(name) ? ["$K1"] : [{ status: "idle" }, "$K1"];
  return client.post(address, {
    headers: { "next-action": id, ...(origin ? { origin } : {}) },
    multipart: {
      ...Object.fromEntries(form.map(([field, value]) => [`1_${field}`, value])),
      "0": JSON.stringify(args),
    },
  });
}

/** The page an action is sent to, with ids of these rows. */
const addressOf = ({ route }: ServerAction, rows: Furniture) =>
  pages[route]?.at?.(rows)[0] ?? route;

test("an action changes nothing for people who are not signed in, and says so", async ({
  stranger,
  ground,
}) => {
  const before = await branchPrint(ground.stage.province.path);
  for (const action of actions) {
    const answer = await call(
      stranger,
      action,
      addressOf(action, ground.own),
      fieldsFor(action, ground.own),
    );
    const told = (await answer.text()).includes(vi.refusal.signed_out);
    const led = (answer.headers()["x-action-redirect"] ?? "").startsWith("/sign-in");
    expect([action.name, answer.status() < 400, told || led]).toEqual([action.name, true, true]);
  }
  expect(await branchPrint(ground.stage.province.path)).toBe(before);
});

for (const persona of personas) {
  test(`no action of the ${persona} reaches another province`, async ({ clients, ground }) => {
    const before = await branchPrint(ground.foreigners.province.path);
    for (const action of actions) {
      const fields = fieldsFor(action, ground.foreign);
      const answer = await call(
        clients[persona],
        action,
        action.route.replace("[id]", "1"),
        fields,
      );
      expect([action.name, answer.status() < 500]).toEqual([action.name, true]);
    }
    expect(await branchPrint(ground.foreigners.province.path)).toBe(before);
  });
}

test("an action that another site sends is not run", async ({ clients, ground }) => {
  const before = await branchPrint(ground.stage.province.path);
  for (const action of actions) {
    const fields = fieldsFor(action, ground.own);
    const address = addressOf(action, ground.own);
    await call(clients.officer, action, address, fields, "https://example.org");
  }
  expect(await branchPrint(ground.stage.province.path)).toBe(before);
});
