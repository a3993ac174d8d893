// The sheet of the pages, in a real browser: what is tapped is as large as a finger, and on a telephone nothing lies off to the right.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { incidentRecord } from '../../dialogs/incident-record.ts';
import { html, page as shown } from '../../lambdas/pages/html.ts';
import { recordPage } from '../../local/record-page.ts';
import { incidentOf } from '../incidents/one.ts';
import { axe, DESKTOP, launch, PHONE } from './browser.ts';

let browser: Browser;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ browser, close } = await launch());
});
afterAll(() => close());

const opened = async (body: string, look: typeof PHONE) => {
  const page = await (await browser.newContext(look)).newPage();
  await page.setContent(body);
  return page;
};

it('the record of an incident is read on a telephone without moving it to the side', async () => {
  const at = { now: new Date('2026-12-26T04:00:00.000Z'), timeZone: 'Europe/London' };
  const record = recordPage(incidentRecord(incidentOf(), at)).toString();
  const phone = await opened(record, PHONE);
  const wide = await opened(record, DESKTOP);
  const cell = 'td[data-head="What came of it"]';

  const box = await phone.locator(cell).first().boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(
    await phone
      .locator('.wide')
      .first()
      .evaluate((each) => each.scrollWidth <= each.clientWidth),
  ).toBe(true);
  expect(
    await wide
      .locator(cell)
      .first()
      .evaluate((each) => getComputedStyle(each).display),
  ).toBe('table-cell');
  expect(await axe(phone)).toEqual([]);
});

it('a list to choose from looks as a field does, and what follows an option stands apart from it', async () => {
  const { body = '' } = shown({
    language: 'en',
    council: 'Northmoor',
    title: 'A list',
    body: html`<label for="what">What</label
      ><select id="what">
        <option>One</option>
      </select>
      <div class="option"><input type="checkbox" id="box" /><label for="box">Box</label></div>
      <button>Send</button>`,
  });
  const page = await opened(body, PHONE);

  const select = await page.locator('select').boundingBox();
  expect(select?.height).toBeGreaterThanOrEqual(44);
  expect(select?.width).toBe(320 - 32);
  expect(await page.locator('select').evaluate((each) => getComputedStyle(each).fontSize)).toBe('19px');
  expect(await page.locator('button').evaluate((each) => getComputedStyle(each).marginTop)).toBe('16px');
});
