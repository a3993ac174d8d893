// A Welsh speaker's visit from beginning to end: the page, the chat, the answers and a report, without a word of English.
import { expect, it } from 'vitest';
import { axe, PHONE, picture } from './browser.ts';
import { stage } from './stage.ts';
import { hears, say } from './visitor.ts';

const here = stage();

it('is in Welsh throughout: from the page in Welsh, by its button, to a reference', async () => {
  const page = await (await here.browser.newContext(PHONE)).newPage();
  await page.goto(`${here.porth.url}/cymraeg`);
  await page.getByRole('button', { name: 'Sgwrsio â ni' }).click();
  await page.getByText('Sut alla i helpu?').waitFor();

  await say(page, 'oriau agor y llyfrgell');
  await hears(page, /\/libraries/);
  await say(page, 'dw i eisiau riportio twll yn y ffordd');
  await hears(page, /Ydy e'n ddwfn/);
  await say(page, 'nac ydy');
  await hears(page, /Ble mae'r twll/);
  await say(page, 'Ffordd yr Orsaf, ger y siop sglodion');
  await hears(page, 'Pa mor fawr ydyw?');
  await page.getByRole('button', { name: 'Llai na phlât' }).click();
  await hears(page, /Ym mha beth/);
  await say(page, 'y palmant');
  await hears(page, /Allwch chi anfon llun/);
  await say(page, 'dim llun');
  await hears(page, /Sut gallwn ni gysylltu/);
  await say(page, 'sgipio');
  await hears(page, /Dyma sydd gen i/);
  await picture(page, 'phone-welsh-check');
  await page.getByRole('button', { name: 'Ie, anfonwch' }).click();
  await hears(page, /Eich cyfeirnod yw H-\d{6}/);

  const languages = await page
    .locator('.words')
    .evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
  expect([...new Set(languages)]).toEqual(['cy-GB']);
  expect(await axe(page)).toEqual([]);
});

it('is reached from English by one button, and left by another', async () => {
  const page = await (await here.browser.newContext(PHONE)).newPage();
  await page.goto(here.porth.url);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.getByText('What can I help you with?').waitFor();

  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByLabel('Eich neges').waitFor();
  await say(page, 'library opening times');
  await hears(page, /\/libraries/);
  const inWelsh = await page.locator('.bot .words').last().getAttribute('lang');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Your message').waitFor();

  expect(inWelsh).toBe('cy-GB');
});
