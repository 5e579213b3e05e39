import { test as base, expect, type Page } from "@playwright/test";
import { aNeighbour, aStage, type Neighbour, type Stage } from "../db/factories/stage.ts";
import { samplePassword } from "../db/seed/sign-ins.ts";
import { endConnections } from "../db/testing/end-connections.ts";

type Fixtures = {
  /** A branch of the tree of this story's own, with everyone a ward's committee needs. */
  readonly stage: Stage;
  /** A ward next door with a registration that nobody of the stage may ever see. */
  readonly neighbour: Neighbour;
  /** Opens the office as somebody, signed in through the page as they would. */
  readonly officeOf: (person: { username: string }, options?: Office) => Promise<Page>;
};

type Office = { readonly phone?: boolean; readonly withoutScripts?: boolean };

const phone = { width: 390, height: 844 };

export const test = base.extend<Fixtures, { readonly connections: undefined }>({
  connections: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      await use(undefined);
      await endConnections();
    },
    { scope: "worker", auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  stage: async ({}, use) => {
    await use(await aStage());
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  neighbour: async ({}, use) => {
    await use(await aNeighbour());
  },
  officeOf: async ({ browser }, use) => {
    await use(async ({ username }, { phone: small = false, withoutScripts = false } = {}) => {
      const context = await browser.newContext({
        ...(small ? { viewport: phone } : {}),
        javaScriptEnabled: !withoutScripts,
      });
      const page = await context.newPage();
      await signIn(page, username, samplePassword);
      await expect(page).not.toHaveURL(/sign-in/);
      return page;
    });
  },
});

/** Fills and sends the sign-in form. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).first().click();
}

/** Fills the three boxes of a day. */
export async function fillDay(
  page: Page,
  field: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  for (const [part, value] of Object.entries({ day, month, year })) {
    await page.locator(`[name="${field}.${part}"]`).fill(value);
  }
}

export { expect };
