// Photos: chosen, looked at, taken out again, sent with words, made small, and without the place that the phone wrote into them.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PHONE, picture } from './browser.ts';
import { DOT } from './states.ts';
import { stage } from './stage.ts';
import { focused, hears, say, visit } from './visitor.ts';

const here = stage();

const choose = (page: Page, ...files: readonly { name: string; buffer: Buffer; mimeType?: string }[]) =>
  page.locator('input[type=file]').setInputFiles(
    files.map((file) => ({ mimeType: 'image/jpeg', ...file })),
    // 30 MB take a busy machine half a minute to hand over.
    { timeout: 55_000 },
  );
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();
/** A large JPEG as the browser itself makes one, with what a phone adds in front: EXIF. */
const jpeg = async (page: Page, side: number): Promise<Buffer> => {
  const data = await page.evaluate((size) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    const context = canvas.getContext('2d');
    for (let line = 0; line < size; line += 8) {
      if (context) context.fillStyle = `hsl(${line % 360} 80% 50%)`;
      context?.fillRect(0, line, size, 8);
    }
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '';
  }, side);
  const plain = Buffer.from(data, 'base64');
  const exif = Buffer.from('Exif\0\0GPS 54.97 -1.61');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, plain.subarray(2)]);
};

it('goes with the words, is there again after a reload, and the assistant says that it came', async () => {
  const { page, faults } = await visit(here.browser, here.porth.url, PHONE);
  await choose(page, { name: 'hole.png', buffer: DOT, mimeType: 'image/png' });
  await page.getByText('hole.jpg').waitFor();
  await page.getByRole('textbox').fill('library opening times');
  await send(page);
  await hears(page, /\/libraries/);
  await page.getByText('Delivered').waitFor();
  await picture(page, 'phone-photo-sent');

  await page.reload();
  const shown = page.locator('.citizen img');
  await shown.waitFor();

  expect(await shown.getAttribute('alt')).toBe('hole.jpg');
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  expect(await page.locator('.citizen .words').innerText()).toContain('library opening times');
  expect(faults).toEqual([]);
});

it('is made small before it is sent, and carries no EXIF', async () => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);
  const large = await jpeg(page, 4_000);
  let sent: Buffer = Buffer.alloc(0);
  await page.route(/\/upload$/, async (route) => {
    sent = route.request().postDataBuffer() ?? sent;
    await route.continue();
  });

  await choose(page, { name: 'crack.jpg', buffer: large });
  await page.getByText('crack.jpg').waitFor();
  await send(page);
  await page.getByText('Delivered').waitFor();

  expect(large.includes('Exif')).toBe(true);
  expect(sent.length).toBeGreaterThan(1_000);
  expect(sent.length).toBeLessThan(large.length / 2);
  expect(sent.includes('Exif')).toBe(false);
});

it('can be taken out again, and no more than five go at a time', async () => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);
  const six = Array.from({ length: 6 }, (_, index) => ({
    name: `p${index}.png`,
    buffer: DOT,
    mimeType: 'image/png',
  }));
  await choose(page, ...six);
  await page.getByText('You can send 5 photos at a time.').waitFor();
  expect(await page.locator('.photos li').count()).toBe(5);

  for (const name of ['p0.jpg', 'p1.jpg', 'p2.jpg', 'p3.jpg', 'p4.jpg'])
    await page.getByRole('button', { name: `Remove ${name}` }).click();

  expect(await page.locator('.photos li').count()).toBe(0);
  await say(page, 'library opening times');
  await hears(page, /\/libraries/);
  expect(await page.locator('.citizen img').count()).toBe(0);
});

it.each([
  ['an empty photo', Buffer.alloc(0), 'image/jpeg', /That photo is empty/],
  ['a program', Buffer.from('MZ this is no photo'), 'application/x-msdownload', /not a photo we can read/],
  [
    'a program that is called a photo',
    Buffer.from('MZ this is no photo'),
    'image/jpeg',
    /not a photo we can read/,
  ],
  [
    'a photo of 30 MB that the browser cannot open',
    Buffer.alloc(30_000_000, 1),
    'image/heic',
    /too big to send/,
  ],
])('is told what to do with %s, and nothing is sent', async (_, buffer, mimeType, words) => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);

  await choose(page, { name: 'file.jpg', buffer, mimeType });

  await page.getByRole('alert').getByText(words).waitFor();
  expect(await page.locator('.photos li').count()).toBe(0);
});

it('that the server cannot read is said to be none, and can be taken away', async () => {
  const { page } = await visit(here.browser, here.porth.url, PHONE);
  await choose(page, {
    name: 'broken.jpg',
    buffer: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(' this is no photo')]),
    mimeType: 'image/jpeg',
  });
  await page.getByText('broken.jpg').waitFor();

  await send(page);
  await page
    .locator('.delivery')
    .getByText(/not a photo we can read/)
    .waitFor();
  const again = await page.getByRole('button', { name: /Try again/ }).count();
  await page.locator('.citizen').getByRole('button', { name: 'Remove' }).click();

  expect(again).toBe(0);
  expect(await page.locator('.citizen').count()).toBe(0);
  expect(await focused(page)).toBe('message');
});
