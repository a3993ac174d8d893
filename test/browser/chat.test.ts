// The chat page in a real browser: as a newcomer uses it, by the keyboard alone, on a small phone, and through a reload.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../stack.ts';
import { axe, DESKTOP, PHONE, picture } from './browser.ts';
import { stage } from './stage.ts';

const here = stage();

const visit = async (options: BrowserContextOptions = DESKTOP) => {
  const context = await here.browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${here.porth.url}/chat`);
  await page.getByText('What can I help you with?').waitFor();
  return { page, context, faults };
};
const box = (page: Page) => page.getByRole('textbox');
const say = async (page: Page, words: string) => {
  await box(page).fill(words);
  await page.keyboard.press('Enter');
};
const hears = (page: Page, words: string | RegExp) => page.getByRole('log').getByText(words).last().waitFor();

describe('the chat page', () => {
  it('answers a newcomer: the bins in three wordings and a typo', async () => {
    const { page, faults } = await visit();

    const wordings = [
      'when do my bins go out',
      'What day is recycling collected?',
      'bin day',
      'wen are the binz colected',
    ];
    for (const [index, words] of wordings.entries()) {
      await say(page, words);
      await eventually(
        `an answer to "${words}"`,
        async () => (await page.getByText(/\/bins\/collection-days/).count()) > index,
      );
    }

    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes a pothole report with a question and a change of mind in the middle, a reload, and one reference', async () => {
    const { page, context, faults } = await visit(PHONE);
    await page.getByRole('button', { name: 'Report a pothole' }).click();
    await hears(page, /Is it very deep/);
    await say(page, 'no');
    await hears(page, /Where is the pothole/);
    await say(page, 'Station Road, outside the chip shop');
    await hears(page, 'How big is it?');
    await say(page, 'when are you open?');
    await hears(page, /Back to your pothole report/);
    await picture(page, 'phone-digression');
    await page.getByRole('button', { name: 'Bigger than a plate' }).click();
    await hears(page, 'What is it in?');
    await say(page, 'change where');
    await hears(page, /Where is the pothole/);
    await say(page, 'High Street, by the bank');
    await hears(page, 'What is it in?');

    await page.reload();
    await hears(page, /Back to your pothole report/);
    await page.getByRole('button', { name: 'The pavement' }).click();
    await hears(page, /Can you send a photo/);
    await say(page, 'no photo');
    await hears(page, /How can we reach you/);
    await say(page, '07700 900982');
    await hears(page, /Where: High Street, by the bank/);
    await picture(page, 'phone-check');
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await hears(page, /Your reference is H-\d{6}/);
    await picture(page, 'phone-sent');

    expect(await page.getByText(/Your reference is/).count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is used by the keyboard alone', async () => {
    const { page, context } = await visit();
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim() ?? '');
    for (let presses = 0; presses < 20 && (await focused()) !== 'Report a pothole'; presses++)
      await page.keyboard.press('Tab');

    await page.keyboard.press('Enter');
    await hears(page, /Is it very deep/);
    await page.keyboard.type('no');
    await page.keyboard.press('Enter');
    await hears(page, /Where is the pothole/);
    await page.keyboard.type('High Street');
    await page.keyboard.press('Enter');

    await hears(page, 'How big is it?');
    await context.close();
  });

  it.each([
    ['a small phone, light', { ...PHONE, colorScheme: 'light' }],
    ['a small phone, dark', { ...PHONE, colorScheme: 'dark' }],
    ['a desktop, light', { ...DESKTOP, colorScheme: 'light' }],
    ['a desktop, dark', { ...DESKTOP, colorScheme: 'dark' }],
  ] as const)('has nothing for axe to find, and nothing to scroll sideways, on %s', async (name, options) => {
    const { page, context } = await visit(options);
    await say(page, 'report a pothole');
    await hears(page, /Is it very deep/);
    await say(page, 'no');
    await hears(page, /Where is the pothole/);
    await say(page, '<b>High</b> Street **bold** https://evil.example');
    await hears(page, 'How big is it?');
    await picture(page, name.replace(/\W+/g, '-'));

    expect(await axe(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(await page.getByRole('log').locator('b, strong, a[href*=evil]').count()).toBe(0);
    await context.close();
  });

  it('keeps what was typed without a network, sends it once when it is back, and says so meanwhile', async () => {
    const { page, context } = await visit();
    await context.setOffline(true);
    await say(page, 'library hours');
    await page.waitForTimeout(1_000);
    expect(await page.getByRole('log').innerText()).toContain('library hours');

    await context.setOffline(false);
    await hears(page, /\/libraries/);

    expect(await page.getByRole('log').getByText('library hours').count()).toBe(1);
    await context.close();
  });

  it('goes on in a second tab, where the same conversation is', async () => {
    const { page, context } = await visit();
    await say(page, 'library hours');
    await hears(page, /\/libraries/);

    const other = await context.newPage();
    await other.goto(`${here.porth.url}/chat`);
    await hears(other, /\/libraries/);
    await say(other, 'bin days');

    await hears(page, /\/bins\/collection-days/);
    await context.close();
  });

  it('gives phone and text numbers when scripts do not run', async () => {
    const context = await here.browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await context.newPage();

    await page.goto(`${here.porth.url}/chat`);

    const text = await page.locator('body').innerText();
    for (const number of ['01632 960100', '07700 900150']) expect(text).toContain(number);
    await context.close();
  });
});
