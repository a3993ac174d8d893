// A new user on a phone-sized screen, with the keyboard alone: from the council's page to a reference, and out again.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe, PHONE } from './browser.ts';
import { stage } from './stage.ts';
import { focused, hears, tabTo } from './visitor.ts';

const here = stage();

it('reports a pothole, with a change of mind, by Tab, Enter and letters alone, and leaves by Escape', async () => {
  const page = await (await here.browser.newContext(PHONE)).newPage();
  const { keyboard } = page;
  await page.goto(here.porth.url);

  await tabTo(page, 'Chat with us');
  await keyboard.press('Enter');
  await page.getByText('What can I help you with?').waitFor();
  const onOpening = await focused(page);
  // The whole of a small screen is the chat's: Tab does not lead behind it.
  await tabTo(page, 'Report a pothole');
  await keyboard.press('Enter');
  await hears(page, /Is it very deep/);
  const afterOption = await focused(page);
  await keyboard.type('no');
  await keyboard.press('Enter');
  await hears(page, /Where is the pothole/);
  await keyboard.type('Station Road, by the chip shop');
  await keyboard.press('Enter');
  await hears(page, 'How big is it?');
  await tabTo(page, 'Bigger than a plate', true);
  await keyboard.press('Space');
  await hears(page, 'What is it in?');
  await keyboard.type('change where');
  await keyboard.press('Enter');
  await hears(page, /Where is the pothole/);
  await keyboard.type('High Street, by the bank');
  await keyboard.press('Enter');
  await hears(page, 'What is it in?');
  await keyboard.type('the road');
  await keyboard.press('Enter');
  await hears(page, /Can you send a photo/);
  await keyboard.type('no photo');
  await keyboard.press('Enter');
  await hears(page, /How can we reach you/);
  await keyboard.type('skip');
  await keyboard.press('Enter');
  await hears(page, /Where: High Street, by the bank/);
  await tabTo(page, 'Yes, send it', true);
  await keyboard.press('Enter');
  await hears(page, /Your reference is H-\d{6}/);

  await tabTo(page, 'Start a new chat');
  await keyboard.press('Enter');
  await tabTo(page, 'Keep this chat');
  await keyboard.press('Enter');
  await tabTo(page, 'Start a new chat');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  const afterQuestion = await focused(page);
  await keyboard.press('Escape');

  expect(onOpening).toBe('title');
  expect(afterOption).toBe('message');
  expect(afterQuestion).toBe('Start a new chat');
  expect(await page.getByText(/Your reference is/).count()).toBe(1);
  expect(await focused(page)).toBe('Chat with us');
});

it('shows where the focus is on everything that it reaches', async () => {
  const page = await (await here.browser.newContext(PHONE)).newPage();
  await page.goto(`${here.porth.url}/chat`);
  await page.locator('.newest button').first().waitFor();

  const bare: string[] = [];
  const reached = new Set<string>();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    reached.add(name);
    const marked = await page.evaluate(() => {
      const on = document.activeElement?.shadowRoot?.activeElement;
      if (!on) return true;
      const { outlineStyle, boxShadow } = getComputedStyle(on);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
    if (!marked) bare.push(name);
  }

  expect(bare).toEqual([]);
  expect([...reached]).toEqual(
    expect.arrayContaining([
      'Bin days',
      'Talk to a person',
      'Add a photo',
      'message',
      'Send',
      '01632 960100',
    ]),
  );
});

/** A window of a desktop that is narrow, or zoomed in to 400 %: no finger, and no keyboard that would cover anything. */
const narrow = async (height: number) => {
  const page = await (await here.browser.newContext({ viewport: { width: 320, height } })).newPage();
  await page.goto(here.porth.url);
  await tabTo(page, 'Chat with us');
  await page.keyboard.press('Enter');
  await page.locator('.newest button').first().waitFor();
  return page;
};
const isInSight = (page: Page, what: string): Promise<boolean> =>
  page
    .locator(what)
    .evaluate(
      (found) =>
        found.getBoundingClientRect().top >= 0 && found.getBoundingClientRect().bottom <= innerHeight,
    );

it('begins in the message box of a narrow window that has room for both', async () => {
  const page = await narrow(640);

  expect(await focused(page)).toBe('message');
  expect(await isInSight(page, '#title')).toBe(true);
  expect(await isInSight(page, '#message')).toBe(true);
});

it('begins at its heading where there is little room, one stop before a way to the message box', async () => {
  const page = await narrow(256);
  const onOpening = await focused(page);

  await page.keyboard.press('Tab');
  const next = await focused(page);
  const skips = page.getByRole('button', { name: 'Send a message' });
  const shown = await skips.evaluate((found) => getComputedStyle(found).clipPath);
  const faults = await axe(page);
  await page.keyboard.press('Enter');

  expect([onOpening, next, shown]).toEqual(['title', 'Send a message', 'none']);
  expect(await focused(page)).toBe('message');
  expect(await isInSight(page, '#message')).toBe(true);
  expect(await skips.evaluate((found) => getComputedStyle(found).clipPath)).not.toBe('none');
  expect(faults).toEqual([]);
  await page.keyboard.type('when are you open');
  await page.keyboard.press('Enter');
  await hears(page, /Monday/);
});
