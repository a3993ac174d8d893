// axe, and nothing to scroll sideways, in every state of the desk: on a phone and a desktop, light and dark.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe, DESKTOP, PHONE, picture } from './browser.ts';
import { KIM, SAM } from './desk/cast.ts';
import { atDesk, box, deskStage } from './desk/stage.ts';
import { THOROUGH } from '../thorough.ts';

const here = deskStage();
const SCREENS: Readonly<Record<string, BrowserContextOptions>> = { phone: PHONE, desktop: DESKTOP };

const open = async (page: Page, words: string) => {
  const back = page.getByRole('button', { name: '← All chats' });
  if (await back.isVisible()) await back.click();
  await page
    .locator('.row', { hasText: words })
    .getByRole('button', { name: /Web chat|Text message|WhatsApp/ })
    .first()
    .click();
  await page.getByText('What they want').first().waitFor({ state: 'attached' });
};
/** Each goes on from the one before. */
const STATES: readonly (readonly [name: string, enter: (page: Page) => Promise<unknown>])[] = [
  ['lists', (page) => page.locator('.row').first().waitFor()],
  ['waiting', (page) => open(page, 'My boiler is broken')],
  [
    'danger',
    async (page) => {
      here.fake.does('gas', SAM, { does: 'accept' });
      await page.locator('[aria-labelledby=mine] .row').first().waitFor({ state: 'attached' });
      await open(page, 'I can smell gas');
      await box(page).fill('Leave the flat now. '.repeat(9));
    },
  ],
  [
    'full',
    async (page) => {
      here.fake.does('tenant', SAM, { does: 'accept' });
      here.fake.does('tenant', SAM, { does: 'say', text: 'Bore da, Sam dw i.' });
      here.fake.does('tenant', SAM, { does: 'note', text: 'Surveyor has been told.' });
      here.fake.deliver('tenant', 't4-0', 'failed');
      await open(page, 'Mae lleithder');
      await page.getByText('Surveyor has been told.').waitFor();
      const show = page.getByRole('button', { name: 'Show the case card' });
      if (await show.isVisible()) await show.click();
    },
  ],
  [
    'finder',
    async (page) => {
      const hide = page.getByRole('button', { name: 'Hide the case card' });
      if (await hide.isVisible()) await hide.click();
      await page.getByRole('button', { name: 'Answers and forms' }).click();
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'end',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'End', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'End the chat' }).click();
      await page.getByText('Choose what became of it.').waitFor();
    },
  ],
  [
    'offline',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Note', exact: true }).click();
      here.fake.down(true);
      await box(page).fill('Kept');
      await box(page).press('Enter');
      await page.getByText('Kept: it goes when you are online').waitFor();
      await box(page).fill('A note that is not sent');
    },
  ],
];

it.each(Object.entries(SCREENS))(
  'axe finds nothing, and nothing is cut off, on a %s',
  async (screen, options) => {
    const page = await atDesk(here, 'Ada', options);
    await page.getByText('Sign out').first().waitFor({ state: 'attached' });
    here.fake.does('boiler', KIM, { does: 'accept' });
    await page.locator('.row', { hasText: 'Kim has it' }).waitFor();
    await looked(page, `${screen}-supervisor`);
  },
);

it.each(Object.entries(SCREENS))(
  'axe finds nothing in an agent’s states on a %s',
  async (screen, options) => {
    const page = await atDesk(here, 'Sam', options);
    for (const [name, enter] of STATES) {
      await enter(page);
      await looked(page, `${screen}-${name}`);
    }
  },
);

/** Both on a phone, and dark on a desktop; in a thorough run both on both. */
const looksOn = (name: string) =>
  THOROUGH || name.startsWith('phone') ? (['light', 'dark'] as const) : (['dark'] as const);
const looked = async (page: Page, name: string) => {
  for (const colorScheme of looksOn(name)) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `desk-${name}-${colorScheme}`);
    expect(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
  }
  const sideways = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.lists, main, .transcript, .card')].map(
      (part) => part.scrollWidth - part.clientWidth,
    ),
  );
  expect(Math.max(...sideways), name).toBeLessThanOrEqual(0);
};
