// A fake API, a browser and desks for one file of tests.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { DESKTOP, launch } from '../browser.ts';
import { startFake, type Fake } from './fake.ts';

export type DeskStage = { fake: Fake; browser: Browser };

/** A new API for each test, one browser for all. */
export const deskStage = (): DeskStage => {
  const made = {} as DeskStage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const launched = await launch();
    made.browser = launched.browser;
    close = launched.close;
  });
  beforeEach(async () => {
    made.fake = await startFake();
  });
  afterEach(async () => {
    await Promise.all(made.browser.contexts().map((context) => context.close()));
    await made.fake.close();
  });
  afterAll(() => close());
  return made;
};

/** Somebody signs in and is at their desk. */
export const atDesk = async (
  { browser, fake }: DeskStage,
  who: 'Sam' | 'Kim' | 'Ada',
  options: BrowserContextOptions = DESKTOP,
): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${fake.url}/desk`);
  await signIn(page, who);
  return page;
};
export const signIn = async (page: Page, who: string): Promise<void> => {
  await page.getByRole('button', { name: /^Sign in/ }).click();
  await page.getByRole('link', { name: who }).click();
  await page.getByRole('navigation', { name: 'Chats' }).getByRole('heading', { name: 'My chats' }).waitFor();
};
export const box = (page: Page) => page.locator('#message');
/** Takes the chat from its queue, by its words. */
export const take = async (page: Page, words: string): Promise<void> => {
  const row = page.locator('.row', { hasText: words });
  const chat = (await row.locator('[data-chat]').getAttribute('data-chat')) ?? '';
  await row.getByRole('button', { name: 'Take' }).click();
  await page.locator(`.row.is-open [data-chat="${chat}"]`).waitFor({ state: 'attached' });
  await box(page).waitFor();
};
