// The simulated phones as somebody sees them who tries Porth out: they answer, they can be used by anybody, and they tell what went wrong.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, DESKTOP, PHONE, picture } from './browser.ts';
import { stage } from './stage.ts';
import { DOT } from './states.ts';

const here = stage();

const open = async (channel: string, as = 'sam', options: BrowserContextOptions = PHONE): Promise<Page> => {
  const page = await (await here.browser.newContext(options)).newPage();
  await page.goto(`${here.porth.url}/phone/${channel}?as=${as}`);
  await page.locator('#who option').first().waitFor({ state: 'attached' });
  return page;
};
const say = async (page: Page, words: string) => {
  await page.getByLabel('Message', { exact: true }).fill(words);
  await page.getByLabel('Message', { exact: true }).press('Enter');
};
const hears = (page: Page, words: string | RegExp) =>
  page.getByRole('log').locator('.porth').getByText(words).last().waitFor({ timeout: 20_000 });
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();
/** Presses the key until it is there, as whoever has no mouse does. */
const reach = async (page: Page, key: string, isThere: () => boolean) => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate(isThere)) return;
  }
  throw new Error(`It is not reached by ${key}.`);
};
const sideways = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, document.querySelector('.log')].map((part) =>
        part === null ? 0 : part.scrollWidth - part.clientWidth,
      ),
    ),
  );
/** What a provider would get from Porth, sent by hand: the channel's own code may not be there. */
const sends = (page: Page, url: string, body: unknown, authorization: string) =>
  page.context().request.post(url, { data: body as object, headers: { authorization } });

describe('the Messenger phone', () => {
  it('answers when the bins go out, and completes a pothole report by taps', async () => {
    const page = await open('messenger');
    await say(page, 'when do my bins go out');
    await hears(page, /[Bb]in/);

    await say(page, 'report a pothole');
    await hears(page, /Is it very deep/);
    await tap(page, 'No');
    await hears(page, /Where is the pothole/);
    await say(page, 'Station Road, outside the chip shop');
    await hears(page, 'How big is it?');
    await picture(page, 'phone-messenger-question');
    const options = await page.getByRole('group', { name: 'Quick replies' }).getByRole('button').count();
    await tap(page, 'Smaller than a plate');
    await hears(page, 'What is it in?');
    await tap(page, 'The road');
    await hears(page, /Can you send a photo/);
    await say(page, 'no photo');
    await hears(page, /How can we reach you/);
    await say(page, 'skip');
    await hears(page, /Shall I send it/);
    await tap(page, 'Yes, send it');

    await hears(page, /Your reference is H-\d{6}/);
    await page.locator('.person').last().getByText('Read').waitFor();
    await page.locator('.porth').last().getByText('Read').waitFor();
    await picture(page, 'phone-messenger-done');
    expect(options).toBeGreaterThanOrEqual(3);
  });

  it('takes the quick replies away once one was tapped', async () => {
    const page = await open('messenger', 'nia');
    await say(page, 'report a pothole');
    await hears(page, /Is it very deep/);
    await tap(page, 'No');
    await hears(page, /Where is the pothole/);
    await say(page, 'High Street, by the bank');
    await page.getByRole('button', { name: 'Smaller than a plate' }).waitFor();

    await tap(page, 'Smaller than a plate');

    await page.getByRole('button', { name: 'Smaller than a plate' }).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
  });

  it('is used by keyboard alone, and keeps what was said over a reload', async () => {
    const page = await open('messenger', 'lee');
    await page.getByLabel('Message', { exact: true }).focus();
    await page.keyboard.type('library hours');
    await page.keyboard.press('Enter');
    await hears(page, /libraries/);

    await page.reload();

    await hears(page, /libraries/);
    await page.keyboard.press('Tab');
    const reached: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      reached.push(
        await page.evaluate(() => {
          const on = document.activeElement;
          return on?.id === '' || on === null ? (on?.textContent ?? '') : on.id;
        }),
      );
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual(
      expect.arrayContaining(['Start page', 'who', 'words', 'Send', 'photo', 'Faults']),
    );
  });

  it('sends a photo', async () => {
    const page = await open('messenger', 'lee');

    await page
      .getByLabel('Send a photo')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: DOT });

    await page.locator('.person img').last().waitFor();
    expect(
      await page
        .locator('.person img')
        .last()
        .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(1);
  });

  it('switches a fault on and off, and shows that it is on', async () => {
    const page = await open('messenger', 'lee');
    await page.getByText('Faults', { exact: true }).click();
    await page.getByLabel('Every webhook comes twice').check();

    await page.getByText('Faults: 1 on').waitFor();
    await page.getByLabel('Every webhook comes twice').uncheck();
    await page.getByText('Faults', { exact: true }).waitFor();
  });
});

describe('the other phones', () => {
  it('show buttons, a list that opens, and a question for a place, and answer all three', async () => {
    const page = await open('whatsapp', 'nia');
    const { urls } = await simulators(page);
    const send = (message: object) =>
      sends(
        page,
        `${urls['whatsapp'] ?? ''}/v25.0/000000000000150/messages`,
        { messaging_product: 'whatsapp', to: '+447700900124', ...message },
        'Bearer development-only-whatsapp-access-token',
      );
    const ask = (type: string, action: object) =>
      send({ type: 'interactive', interactive: { type, body: { text: `A ${type}` }, action } });
    await ask('button', { buttons: [{ type: 'reply', reply: { id: 'a', title: 'First' } }] });
    await tap(page, 'First');
    await page.locator('.person').getByText('First').waitFor();

    await ask('list', {
      button: 'Choose',
      sections: [{ rows: [{ id: 'b', title: 'Row', description: 'Why' }] }],
    });
    // Porth answers the tap with its menu meanwhile, and that is a list as well.
    await page.getByRole('group').filter({ hasText: 'Why' }).getByText('Choose').click();
    await picture(page, 'phone-whatsapp-list');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Row Why' }).click();
    await page.locator('.person').getByText('Row').waitFor();
    await ask('location_request_message', { name: 'send_location' });
    await tap(page, 'Send location');
    await tap(page, 'Send this place');

    await page.locator('.person').getByText('53.7996, -1.5491').waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it('show a text with its parts and its alphabet, and what all of the council’s come to', async () => {
    const page = await open('sms');
    await say(page, 'Tŷ');
    await page.getByText('1 part, UCS-2').waitFor();
    await say(page, 'x'.repeat(161));
    await page.getByText('2 parts, GSM-7').first().waitFor();
    await page.getByText(/^Sent to this phone: \d+ parts$/).waitFor();
  });

  it('tell whoever tries them that a call of Porth’s was refused, which the person would not see', async () => {
    const page = await open('sms', 'joe');
    await page.getByText('Faults', { exact: true }).click();
    await page.getByLabel('Sending fails: the provider is broken (500)').check();
    await page.getByText('Faults: 1 on').waitFor();

    await say(page, 'library hours');

    await page.getByText(/^Calls of Porth’s that failed: \d+ \(the last: 500\)$/).waitFor();
    await page.getByLabel('Sending fails: the provider is broken (500)').uncheck();
    await page.getByText(/^Calls of Porth’s that failed/).waitFor({ state: 'hidden' });
  });

  it('let a person change their own words, from what they were', async () => {
    const page = await open('whatsapp', 'alex');
    await say(page, 'library hors');
    let shown = '';
    page.once('dialog', (dialog) => {
      shown = dialog.defaultValue();
      void dialog.accept('library hours');
    });

    await page.getByRole('button', { name: 'Edit' }).last().click();

    await page.locator('.person').getByText('library hours').waitFor();
    await page.getByText('Edited').waitFor();
    expect(shown).toBe('library hors');
  });

  it('are used by keyboard alone: a list is opened and answered, and a fault switched on', async () => {
    const page = await open('whatsapp', 'alex');
    const { keyboard } = page;
    await page.getByLabel('Message', { exact: true }).focus();
    await keyboard.type('menu');
    await keyboard.press('Enter');
    const list = page.locator('.porth summary').last();
    await list.waitFor();
    // Back from the message, over the buttons under the bubbles, to the list that came last.
    await reach(page, 'Shift+Tab', () => document.activeElement?.tagName === 'SUMMARY');
    await keyboard.press('Enter');
    await reach(page, 'Tab', () => document.activeElement?.textContent === 'Opening hours');
    await keyboard.press('Enter');
    await page.locator('.person').getByText('Opening hours').waitFor();
    await hears(page, /Market Square/);

    await reach(page, 'Tab', () => document.activeElement?.textContent === 'Faults');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await page.getByText('Faults: 1 on').waitFor();
    await keyboard.press('Space');

    await page.getByText('Faults', { exact: true }).waitFor();
  });
});

/** Where the simulated providers listen: their settings are the process's own, so the log of a start is read for none of it. */
const simulators = async (page: Page): Promise<{ readonly urls: Readonly<Record<string, string>> }> =>
  (await (await page.context().request.get(`${here.porth.url}/local/providers/apis`)).json()) as {
    readonly urls: Readonly<Record<string, string>>;
  };

describe.each(['messenger', 'whatsapp', 'sms'])('the page of the %s phone', (channel) => {
  it.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('has nothing for axe to find, and nothing to scroll sideways, on a %s', async (screen, options) => {
    const page = await open(channel, 'sam', options);
    await say(page, 'report a pothole');
    await page.locator('.person').last().waitFor();
    if (channel === 'messenger') await hears(page, /Is it very deep|Shall I|pothole/);
    await page.getByText(/^Faults/).click();

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await picture(page, `phone-${channel}-${screen}-${colorScheme}`);
      expect(await axe(page), colorScheme).toEqual([]);
    }
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});

it('stands in the list on the start page', async () => {
  const page = await (await here.browser.newContext(DESKTOP)).newPage();
  await page.goto(here.porth.url);

  await page.getByRole('link', { name: 'WhatsApp', exact: true }).click();

  await page.getByRole('heading', { name: 'WhatsApp' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/phone/whatsapp');
});

it('stands there beside the agents’ desk', async () => {
  const page = await (await here.browser.newContext(DESKTOP)).newPage();
  await page.goto(here.porth.url);

  await page.getByRole('link', { name: 'Agents’ desk', exact: true }).click();

  await page.getByRole('button', { name: /^Sign in/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/desk');
});
