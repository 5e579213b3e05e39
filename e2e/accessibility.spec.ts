import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { test as base, expect } from "./grounds";
import type { Persona } from "./personas";
import { pages } from "./routes";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sizes = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
const faultless = { wide: [], phone: [] };

type Screens = {
  /** A page of a browser signed in as somebody, or as nobody; opened once a worker. */
  readonly screenOf: (persona?: Persona) => Promise<Page>;
};

const test = base.extend<object, Screens>({
  screenOf: [
    async ({ browser, clients }, use) => {
      const screens = new Map<Persona | undefined, Page>();
      const open = async (persona?: Persona) => {
        const storageState = persona ? await clients[persona].storageState() : undefined;
        return (await browser.newContext(storageState ? { storageState } : {})).newPage();
      };
      await use(async (persona) => {
        const page = screens.get(persona) ?? (await open(persona));
        screens.set(persona, page);
        return page;
      });
      for (const page of screens.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
});

/** What axe finds on a page, and how far it reaches beyond the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  // The page has no frames, so it needs no second page to gather what was found.
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode();
  const { violations } = await axe.analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`),
    ...(overflow > 0 ? [`${overflow} px wider than the screen`] : []),
  ];
}

/** The status of an address, and what is wrong with its page at each size. */
async function look(page: Page, address: string) {
  await page.setViewportSize(sizes.wide);
  const answer = await page.goto(address);
  const wide = await faultsOf(page);
  await page.setViewportSize(sizes.phone);
  return { address, status: answer?.status(), wide, phone: await faultsOf(page) };
}

for (const [route, { opens, at, public: isPublic }] of Object.entries(pages)) {
  test(`${route} is accessible on a wide screen and on a phone`, async ({ screenOf, ground }) => {
    const page = await screenOf(isPublic ? undefined : opens[0]);
    for (const address of at?.(ground.own) ?? [route]) {
      expect(await look(page, address)).toEqual({ address, status: 200, ...faultless });
    }
  });
}

test("a page that is not found is accessible on a wide screen and on a phone", async ({
  screenOf,
}) => {
  const page = await screenOf("officer");
  for (const address of ["/registrations/999999999", "/no-such-page"]) {
    expect(await look(page, address)).toEqual({ address, status: 404, ...faultless });
  }
});

test("results stand in columns where there is room, and as paragraphs beside a form", async ({
  screenOf,
  ground,
}) => {
  const page = await screenOf("member");
  await page.setViewportSize(sizes.wide);
  const dossier = `/registrations/${ground.own.registrations.reported}`;
  const shapes: string[] = [];
  for (const address of [dossier, `${dossier}/inspection`]) {
    await page.goto(address);
    const rows = page.locator("table.stack tbody");
    shapes.push(await rows.evaluate((body) => getComputedStyle(body).display));
  }
  expect(shapes).toEqual(["table-row-group", "block"]);
});
