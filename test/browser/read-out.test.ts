// What a screen reader is given to say, what is in sight after long messages and on low windows, and what does not stay on the screen.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from '../stack.ts';
import { axe, PHONE } from './browser.ts';
import { stage } from './stage.ts';
import { focused, hears, say, visit } from './visitor.ts';

const here = stage();

/** Elements that are added to the log, or whose words are set again, from now on. */
const watchLog = (page: Page) =>
  page.getByRole('log').evaluate((log) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        for (const node of addedNodes) {
          const { className } = (target === node.parentNode ? node : target) as HTMLElement;
          seen.push(className || (target as HTMLElement).className);
        }
    }).observe(log, { childList: true, subtree: true, characterData: true });
  });
const addedTo = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
const place = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
const long = Array.from({ length: 250 }, (_, line) => `${line} and so it went on`).join(', ');

it('adds to the log what is new alone, and says of a message under way only that it came', async () => {
  const { page } = await visit(here.browser, here.porth.url);
  await say(page, 'library opening times');
  await hears(page, /\/libraries/);
  await watchLog(page);

  await say(page, 'blue badge');
  const underWay = await page.locator('.citizen').last().innerText();
  await hears(page, /\/parking\/blue-badge/);
  await eventually('the mark that it came', async () => (await page.getByText('Delivered').count()) === 2);

  const added = await addedTo(page);
  expect(added.filter((name) => name.startsWith('message'))).toEqual(['message citizen', 'message bot']);
  expect(added.filter((name) => !/^(?:message|delivery|options)/.test(name))).toEqual([]);
  expect(underWay).not.toContain('Sending');
  expect(await page.locator('.delivery:not([aria-live=off])').count()).toBe(0);
});

it('is at the newest message after a reload, though an earlier one was taller than the window', async () => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);
  await say(page, long);
  await page.locator('.citizen ~ .bot').first().waitFor();

  await page.reload();
  await page.locator('.citizen ~ .bot').first().waitFor();
  await page.waitForTimeout(500);

  const newest = await place(page, '.message');
  expect(newest.bottom).toBeGreaterThan(0);
  expect(newest.top).toBeLessThan((await place(page, '.compose')).top);
});

it('shows where the answer to a very long message begins', async () => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);

  await say(page, long);
  await page.locator('.citizen ~ .bot').first().waitFor();
  await page.waitForTimeout(300);

  const { top } = await place(page, '.citizen + .bot');
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan((await place(page, '.compose')).top);
});

it.each([
  [640, 400],
  [568, 320],
  [320, 420],
  [320, 256],
])('keeps the way out, the box and the focus in sight in a window of %i by %i', async (width, height) => {
  const { page } = await visit(here.browser, here.porth.url, { viewport: { width, height } });

  await say(page, 'library opening times');
  await hears(page, /\/libraries/);
  await page.waitForTimeout(300);

  const [leave, row, answer] = await Promise.all(['.leave', '.row', '.bot'].map((each) => place(page, each)));
  expect(leave?.top).toBeGreaterThanOrEqual(0);
  expect(row?.bottom).toBeLessThanOrEqual(height);
  expect((row?.top ?? 0) - (leave?.bottom ?? 0)).toBeGreaterThan(height / 2);
  expect(answer?.top).toBeLessThan(row?.top ?? 0);
  expect(await focused(page)).toBe('message');
  expect(await axe(page)).toEqual([]);
});

it('takes a card number off the screen, too', async () => {
  const { page } = await visit(here.browser, here.porth.url);

  await say(page, 'my card is 4242 4242 4242 4242');
  await hears(page, /card number/);

  const own = () => page.locator('.citizen .words').innerText();
  await eventually('the number taken out', async () => !(await own()).includes('4242'));
  expect(await own()).toContain('my card is');
});

it('asks before a new chat with the focus on what keeps this one', async () => {
  const { page } = await visit(here.browser, here.porth.url);

  await page.getByRole('button', { name: 'Start a new chat' }).press('Enter');

  expect(await focused(page)).toBe('Keep this chat');
});

it('has nothing for axe to find in forced colours on dark', async () => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);

  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', contrast: 'more' });

  expect(await axe(page)).toEqual([]);
});
