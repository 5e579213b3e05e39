import type { APIRequestContext } from "@playwright/test";
import { routesOfBuild } from "./build";
import { expect, foreignMark, idleRetries, signedIn, test } from "./grounds";
import { personas } from "./personas";
import { handlers, type PageRule, pages } from "./routes";
import { unzip } from "./zip";

const built = routesOfBuild();
const pageRules = Object.entries(pages).filter(([, rule]) => !rule.public);
/** With a line of its own for rows that are not yet everybody's to read. */
const allRules = pageRules.flatMap(([route, rule]): [string, PageRule][] =>
  rule.unfinished
    ? [
        [route, rule],
        [route, rule.unfinished],
      ]
    : [[route, rule]],
);
const handlerRules = Object.entries(handlers).filter(([, { kind }]) => kind !== "public");

/** What stands in the place of an id when somebody tries: none of it names a row. */
const hostileIds = ["0", "-1", "1.5", "1e3", "99999999999", "abc", "1'--", "%D9%A3", "null"];

/** A form that writes carries this field; a page that refuses in words has none. */
const keyField = /name="(?:idempotencyKey|_key)"|type="file"/;

type Answer = { readonly status: number; readonly text: string; readonly location: string };

async function ask(
  client: APIRequestContext,
  address: string,
  method: "GET" | "POST" = "GET",
): Promise<Answer> {
  const answer = await client.fetch(address, { method });
  const text = (await answer.body()).toString("utf8");
  return { status: answer.status(), text, location: answer.headers()["location"] ?? "" };
}

/** Addresses that do not answer as they should, with the status they give. */
async function unlike(
  client: APIRequestContext,
  addresses: readonly string[],
  isRight: (answer: Answer) => boolean,
): Promise<string[]> {
  const answers = await Promise.all(
    addresses.map(async (address) => ({ address, answer: await ask(client, address) })),
  );
  return answers
    .filter(({ answer }) => !isRight(answer))
    .map(({ address, answer }) => `${answer.status} ${address}`);
}

/** Whether a page says that there is nothing: not found, or back to where it comes from. */
const isNothing = ({ elsewhere }: PageRule, { status, text, location }: Answer) =>
  !text.includes(foreignMark) && (elsewhere ? location === elsewhere : status === 404);

test("every page and every other address of the build has its line in the table", () => {
  expect(built.pages).toEqual(Object.keys(pages).sort());
  expect(built.handlers).toEqual(Object.keys(handlers).sort());
});

test("whoever is not signed in is led to the sign-in page, or gets nothing", async ({
  stranger,
  ground,
}) => {
  for (const [route, { at }] of pageRules) {
    const toSignIn = ({ status, location }: Answer) => status === 307 && location === "/sign-in";
    expect(await unlike(stranger, at?.(ground.own) ?? [route], toSignIn), route).toEqual([]);
  }
  for (const [, { at, method }] of handlerRules) {
    for (const address of at(ground.own)) {
      const { status, text } = await ask(stranger, address, method);
      expect([address, status, text]).toEqual([address, 401, ""]);
    }
  }
});

test("the other province's own officer finds the mark that nobody else may", async ({
  ground,
  playwright,
}) => {
  const there = await signedIn(playwright, ground.foreigners.officer.username);

  expect((await ask(there, "/registrations")).text).toContain(foreignMark);
  const sheet = unzip(await (await there.get("/registrations/export")).body());
  expect([...sheet.values()].join("")).toContain(foreignMark);
  await there.dispose();
});

for (const persona of personas) {
  test.describe(`as the ${persona}`, () => {
    test("a page opens to those it is for, and to nobody else", async ({ clients, ground }) => {
      for (const [route, { opens, others, at, elsewhere }] of allRules) {
        const isFor = opens.includes(persona);
        const wrong = await unlike(clients[persona], at?.(ground.own) ?? [route], (answer) => {
          const { status, text, location } = answer;
          if (elsewhere) return location === elsewhere;
          if (others && !isFor) return text.includes(others) && !keyField.test(text);
          return status === (isFor ? 200 : 404) && (!others || keyField.test(text));
        });
        expect(wrong, route).toEqual([]);
      }
    });

    test("nothing of another province is found", async ({ clients, ground }) => {
      for (const [route, rule] of allRules) {
        const addresses = rule.at?.(ground.foreign) ?? [];
        const found = await unlike(clients[persona], addresses, (answer) =>
          isNothing(rule, answer),
        );
        expect(found, route).toEqual([]);
      }
      for (const [, { kind, at, method }] of handlerRules) {
        for (const address of kind === "row" ? at(ground.foreign) : []) {
          const { status } = await ask(clients[persona], address, method);
          expect([address, status]).toEqual([address, 404]);
        }
      }
    });

    test("lists and totals hold nothing of another province, however they are asked", async ({
      clients,
      ground,
    }) => {
      for (const [route, { at, asks }] of pageRules) {
        const asked = asks?.(ground.foreign).map((query) => `${route}?${query}`) ?? [];
        const addresses = at ? [] : [route, ...asked];
        const loud = await unlike(
          clients[persona],
          addresses,
          ({ status, text }) => status < 500 && !text.includes(foreignMark),
        );
        expect(loud, route).toEqual([]);
      }
      for (const [route, { kind, at }] of handlerRules) {
        for (const address of kind === "list" ? [route, ...at(ground.foreign)] : []) {
          const answer = await clients[persona].get(address, { maxRetries: idleRetries });
          const texts = [...unzip(await answer.body()).values()].join("");
          expect([address, texts.includes(foreignMark)]).toEqual([address, false]);
        }
      }
    });
  });
}

// Whom a page is for passes every check of rights that stands before its address is read.
test("an address that names no row is not found, and never a fault", async ({ clients }) => {
  for (const unreadable of ["/registrations/%ff", "/import/%f0", "/files/%ff", "/%c0%ae"]) {
    expect((await clients.officer.get(unreadable)).status(), unreadable).toBe(404);
  }
  for (const [route, rule] of pageRules) {
    const addresses = rule.at ? hostileIds.map((id) => route.replace(/\[\w+\]/g, id)) : [];
    const isRight = (answer: Answer) => isNothing(rule, answer) || answer.status === 400;
    const client = clients[rule.opens[0] ?? "officer"];
    expect(await unlike(client, addresses, isRight), route).toEqual([]);
  }
});
