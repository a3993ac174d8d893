// On the bus, through a tunnel: no network in the middle (15 seconds, in a thorough run a minute), and nothing is lost and nothing doubled.
import { expect, it } from 'vitest';
import { eventually } from '../stack.ts';
import { THOROUGH } from '../thorough.ts';
import { PHONE } from './browser.ts';
import { DOT } from './states.ts';
import { stage } from './stage.ts';
import { hears, say, statusOf, visit } from './visitor.ts';

const here = stage();
const AWAY_MS = THOROUGH ? 60_000 : 15_000;

/** What the server has of the conversation that this page is in. */
const onServer = async (page: Awaited<ReturnType<typeof visit>>['page']) => {
  const { conversationId, token } = await page.evaluate(
    () => JSON.parse(localStorage.getItem('porth-chat') ?? '{}') as { conversationId: string; token: string },
  );
  const url = `${here.porth.url}/v3/directline/conversations/${conversationId}/activities`;
  const { activities } = (await (
    await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
  ).json()) as {
    activities: { text?: string; from: { role: string }; attachments?: unknown[] }[];
  };
  return activities;
};

it(
  `keeps what is said for ${AWAY_MS / 1_000} seconds without network, and delivers each once, in order`,
  { timeout: 120_000 },
  async () => {
    const { page } = await visit(here.browser, here.porth.url, PHONE);
    await say(page, 'report a pothole');
    await hears(page, /Is it very deep/);
    await say(page, 'no');
    await hears(page, /Where is the pothole/);

    await page.context().setOffline(true);
    const lost = Date.now();
    await say(page, 'Station Road, by the chip shop');
    await page.waitForTimeout(AWAY_MS / 3);
    await say(page, 'a big one');
    const whileOff = await statusOf(page);
    await page.waitForTimeout(AWAY_MS / 3);
    await say(page, 'the pavement');
    await page.waitForTimeout(AWAY_MS - (Date.now() - lost));
    await page.context().setOffline(false);
    await hears(page, /Can you send a photo/);

    const said = ['report a pothole', 'no', 'Station Road, by the chip shop', 'a big one', 'the pavement'];
    const delivered = (await onServer(page))
      .filter(({ from }) => from.role === 'user')
      .map(({ text }) => text);
    expect(whileOff).toBe('You are offline. Messages are sent when you are back.');
    expect(delivered).toEqual(said);
    expect(await page.locator('.citizen .words').allInnerTexts()).toEqual(said);
    expect(await page.getByText('Can you send a photo').count()).toBe(1);
  },
);

it('keeps what could not be sent through a reload, and sends it once', async () => {
  const { page, wire } = await visit(here.browser, here.porth.url, PHONE);
  await wire.cut();
  await say(page, 'library opening times');
  await page.reload();
  await page.getByText('library opening times').waitFor();

  wire.mend();
  await hears(page, /\/libraries/);

  await eventually('the mark that it arrived', async () => (await page.getByText('Delivered').count()) > 0);
  const said = (await onServer(page)).filter(({ from }) => from.role === 'user').map(({ text }) => text);
  expect(said).toEqual(['library opening times']);
  expect(await page.locator('.citizen').count()).toBe(1);
  expect(await page.evaluate(() => sessionStorage.getItem('porth-chat-unsent'))).toBeNull();
});

it('sends a photo once when its answer is lost on the way', async () => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);
  let posts = 0;
  await page.route(/\/upload$/, async (route) => {
    posts++;
    if (posts > 1) return route.continue();
    // It arrives, and the page never hears of it.
    await route.fetch();
    return route.abort();
  });
  await page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: DOT });
  await page.getByText('a.jpg').waitFor();

  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Delivered').waitFor();

  const photos = (await onServer(page)).filter(({ attachments = [] }) => attachments.length > 0);
  expect(photos.length).toBe(1);
  expect(await page.locator('.citizen').count()).toBe(1);
});
