// Somebody at the chat: opens it, says things, hears answers, and looks at what is there.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { DESKTOP } from './browser.ts';
import { wireOf, type Wire } from './wire.ts';

export type Visitor = { readonly page: Page; readonly wire: Wire; readonly faults: readonly string[] };

/** The chat as a page of its own, or behind its button on another page. */
export const visit = async (
  browser: Browser,
  url: string,
  { at = '/chat', ...options }: BrowserContextOptions & { readonly at?: string } = {},
): Promise<Visitor> => {
  const page = await (await browser.newContext({ ...DESKTOP, ...options })).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const wire = await wireOf(page);
  await page.goto(`${url}${at}`);
  if (at !== '/chat') await page.getByRole('button', { name: /Chat with us|Sgwrsio â ni/ }).click();
  await page.locator('.newest button').first().waitFor();
  return { page, wire, faults };
};

export const box = (page: Page) => page.getByRole('textbox');
export const say = async (page: Page, words: string): Promise<void> => {
  await box(page).fill(words);
  await box(page).press('Enter');
};
export const hears = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('log').getByText(words).last().waitFor();
export const statusOf = (page: Page) => page.locator('.status').innerText();

/** What has the focus, within the chat or on the page around it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return (
      inner?.getAttribute('aria-label') ?? (inner?.id !== '' ? inner?.id : inner.textContent.trim()) ?? ''
    );
  });

/** Presses Tab until something of that name has the focus. @throws Error when it never comes */
export const tabTo = async (page: Page, name: string | RegExp, back = false): Promise<void> => {
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    seen.push(now);
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never came to ${String(name)}, but to ${seen.join(' | ')}`);
};
