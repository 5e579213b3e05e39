import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./grounds";
import { pages } from "./routes";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sizes = {
  "a wide screen": { width: 1440, height: 900 },
  "a phone": { width: 390, height: 844 },
} as const;

type Cookies = Awaited<ReturnType<import("@playwright/test").APIRequestContext["storageState"]>>;

/** A page of a browser of this size, signed in by these cookies. */
async function screen(
  browser: Browser,
  viewport: { width: number; height: number },
  storageState?: Cookies,
): Promise<Page> {
  const context = await browser.newContext({ viewport, ...(storageState ? { storageState } : {}) });
  return context.newPage();
}

/** What axe finds on a page, and how far it reaches beyond the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`),
    ...(overflow > 0 ? [`${overflow} px wider than the screen`] : []),
  ];
}

for (const [route, { opens, at, public: isPublic }] of Object.entries(pages)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${route} is accessible on ${size}`, async ({ browser, clients, ground }) => {
      const persona = opens[0];
      const cookies = persona && !isPublic ? await clients[persona].storageState() : undefined;
      const page = await screen(browser, viewport, cookies);
      for (const address of at?.(ground.own) ?? [route]) {
        const answer = await page.goto(address);
        expect([address, answer?.status(), await faultsOf(page)]).toEqual([address, 200, []]);
      }
      await page.context().close();
    });
  }
}

for (const [size, viewport] of Object.entries(sizes)) {
  test(`a page that is not found is accessible on ${size}`, async ({ browser, clients }) => {
    const page = await screen(browser, viewport, await clients.officer.storageState());
    for (const address of ["/registrations/999999999", "/no-such-page"]) {
      const answer = await page.goto(address);
      expect([address, answer?.status(), await faultsOf(page)]).toEqual([address, 404, []]);
    }
    await page.context().close();
  });
}
