// A day at the desk: two agents and a supervisor in three windows, eight citizens on four channels, through the whole stack.
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe, DESKTOP } from './browser.ts';
import { inWebChat, onPhone, type Citizen } from './desk/citizens.ts';
import { box } from './desk/stage.ts';
import { stage } from './stage.ts';
import { hears as sees, say, visit } from './visitor.ts';

const here = stage({ PORTH_CLOCK: '2026-11-30T10:00:00Z' });

const atDesk = async (who: string): Promise<{ readonly page: Page; readonly window: BrowserContext }> => {
  const window = await here.browser.newContext(DESKTOP);
  const page = await window.newPage();
  await page.goto(`${here.porth.url}/desk`);
  await page.getByRole('button', { name: /^Sign in/ }).click();
  await page.getByLabel(/username/i).fill(who);
  await page.getByLabel(/password/i).fill(new RegExp(`${who} / (\\S+)`).exec(here.porth.log())?.[1] ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My chats' }).waitFor();
  return { page, window };
};
/** @param words of its row: what they wrote, or, where that was only the wish for a person, the channel and what it is about */
const takes = async (page: Page, words: string | RegExp): Promise<void> => {
  const row = page.locator('.row', { hasText: words });
  const chat = (await row.locator('[data-chat]').getAttribute('data-chat')) ?? '';
  await row.getByRole('button', { name: /^Take/ }).click();
  await page.locator(`.row.is-open [data-chat="${chat}"]`).waitFor({ state: 'attached' });
  await box(page).waitFor();
};
const replies = async (page: Page, words: string): Promise<void> => {
  await box(page).fill(words);
  await box(page).press('Enter');
  await page.locator('.message.agent').getByText(words).waitFor();
};
const ends = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByLabel(/^Done/).check();
  await page.getByRole('button', { name: 'End the chat' }).click();
};
const later = async (advance: string): Promise<void> => {
  await fetch(`${here.porth.url}/local/clock`, { method: 'POST', body: JSON.stringify({ advance }) });
};

it('serves eight citizens on four channels, and tells each the truth at every step', async () => {
  const { porth } = here;
  const sms = (who: string): Citizen => onPhone(porth, 'sms', who);
  const [tenant, late, driver, next, debtor, smells] = [
    sms('sam'),
    sms('joe'),
    onPhone(porth, 'whatsapp', 'sam'),
    onPhone(porth, 'whatsapp', 'nia'),
    onPhone(porth, 'messenger', 'sam'),
    onPhone(porth, 'messenger', 'lee'),
  ];
  // Before anybody is on: the phone, and no queue.
  await debtor.says('person');
  await debtor.hears('Nobody can take this chat just now');

  const [ffion, idris, carys] = [await atDesk('ffion'), await atDesk('idris'), await atDesk('carys')];
  for (const { page } of [ffion, idris]) {
    await page.getByRole('button', { name: 'I take chats' }).click();
    await page.getByText('You are off').waitFor({ state: 'hidden' });
  }

  // One, in the browser: answered, and asked how it was.
  const { page: mum } = await visit(here.browser, porth.url);
  await say(mum, 'when are my bins collected');
  await sees(mum, "What's your postcode?");
  await say(mum, 'can I talk to a person please');
  await sees(mum, /Somebody is free/);
  await takes(ffion.page, /Web chat.*Bin day search/);
  await sees(mum, /You are now with Ffion, a person/);
  await replies(ffion.page, 'Hello, it is Ffion. Thursday, by 6am.');
  await mum.locator('.who', { hasText: 'Ffion, a person' }).waitFor();
  await say(mum, 'thank you that is all');
  await ffion.page.locator('.message').getByText('thank you that is all').waitFor();

  // Its end is said, by whom, and that the assistant is none.
  await ends(ffion.page);
  await sees(mum, /not a person/);
  await mum.getByRole('button', { name: 'Good' }).click();

  // Two, by text: Ffion sees that they read by text.
  await tenant.says('my kitchen tap drips, can i speak to someone');
  await tenant.hears('Repairs Team');
  await takes(ffion.page, 'my kitchen tap drips');
  await tenant.hears('You are now with Ffion');
  await ffion.page
    .getByText(/by text/i)
    .first()
    .waitFor();
  await replies(ffion.page, 'Which tap is it, hot or cold?');
  await tenant.hears('Which tap is it, hot or cold?');

  // Three, by WhatsApp: to Highways first, and passed on with a note that they never see.
  await driver.says('there is a pothole on Station Road');
  await driver.says('person');
  await driver.hears('Highways Team');
  await takes(idris.page, /WhatsApp.*Pothole report/);
  await driver.hears('You are now with Idris');
  await idris.page.getByRole('button', { name: 'Transfer' }).click();
  await idris.page.getByRole('combobox', { name: 'Team' }).selectOption('repairs');
  await idris.page.getByLabel(/Note for the team/).fill('Burst pipe under the road, not a pothole');
  await idris.page.getByRole('dialog').getByRole('button', { name: 'Transfer', exact: true }).click();
  await driver.hears('Idris has passed you on to the Repairs Team');
  await takes(ffion.page, 'sent here by Idris');
  await ffion.page.getByText('Burst pipe under the road').first().waitFor();
  await driver.hears('in place of Idris');

  // Four, by Messenger: a danger while waiting goes first, and its line comes before all else.
  await smells.says('person');
  await smells.hears('Somebody is free');
  await smells.says('i can smell gas in the hall');
  await smells.hears('0800 111 999');
  await ffion.page.locator('.row', { hasText: 'Danger' }).first().waitFor();
  await takes(ffion.page, 'i can smell gas in the hall');
  await smells.hears('You are now with Ffion');
  await replies(ffion.page, 'Are you outside now?');
  await smells.says('safe');
  await smells.hears('Ffion is still here');
  await replies(ffion.page, 'Good. The gas network is on its way to you.');

  // Five, in the web chat: Idris has them when his browser is killed. They hear so, and Carys gives them to Ffion.
  const stranded = await inWebChat(porth);
  await stranded.says('how do i get a parking permit');
  await stranded.says('person');
  await stranded.hears('Customer Services');
  await takes(idris.page, /Web chat.*Parking permits/);
  await stranded.hears('You are now with Idris');
  await replies(idris.page, 'One moment, I look it up.');
  await stranded.hears('One moment');
  await stranded.says('thanks, it is zone B');
  await idris.page.getByText('thanks, it is zone B').first().waitFor();
  await idris.window.close();
  await later('PT5M');
  await stranded.hears('Idris has not answered you yet');
  await later('PT7M');
  await stranded.hears('back in the queue');
  await carys.page.locator('.row', { hasText: 'thanks, it is zone B' }).first().waitFor();
  await takes(ffion.page, 'thanks, it is zone B');
  await stranded.hears('in place of Idris');
  await replies(ffion.page, 'Zone B is £35 a year.');
  await stranded.hears('Zone B is £35 a year.');

  // Six: in Housing's queue, where Ffion alone is, and she goes away. After an hour the truth, and another way.
  await debtor.says('i am on the housing register, can i talk to a person');
  await debtor.hears("can't tell how long the wait is");
  await debtor.says('wait here');
  await debtor.hears('asked the Housing Team');
  await ffion.page.getByLabel('I am').selectOption('away');
  await carys.page.getByText('Ffion, away').waitFor();
  await later('PT30M');
  await debtor.hears('Still waiting for the Housing Team');
  await tenant.hears('Are you still there?');
  await later('PT31M');
  await debtor.hears('you have waited an hour');
  await debtor.hears('Somebody can call you back');

  expect(await axe(ffion.page)).toEqual([]);
  expect(await axe(carys.page)).toEqual([]);

  // Seven: out of hours, by text.
  await later('PT8H');
  await tenant.hears('as there was no answer');
  await late.says('person please');
  await late.hears('Nobody is answering the phone right now');

  // Eight: the driver, next day, on another phone. Nothing proves who that is, so nothing of yesterday is shown as theirs.
  await later('PT15H');
  await ffion.page.getByLabel('I am').selectOption('on');
  await carys.page.getByText('Ffion, on').waitFor();
  await next.says('ga i siarad â rhywun');
  await next.hears('Gwasanaethau Cwsmeriaid');
  await takes(ffion.page, /WhatsApp\s*Welsh.*asked for a person/);
  await next.hears('Rydych nawr gyda Ffion');
  await ffion.page.getByText('Welsh').first().waitFor();
  expect(await ffion.page.locator('main').innerText()).not.toContain('Burst pipe');
}, 240_000);
