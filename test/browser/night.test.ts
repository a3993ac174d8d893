// The night that this is for, played on the whole stack: a text at 3 on 25 December, silence, the truth, and a record of all of it.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Watched } from '../../local/incidents-side.ts';
import type { PhoneState } from '../../local/phones/wire.ts';
import { request } from '../directline/rest.ts';
import { eventually, newData, start, type Running } from '../stack.ts';
import { axe, DESKTOP, launch, PHONE, picture } from './browser.ts';

const THREE = '2026-12-25T03:00:00Z';
/** Two cores may have other things to do. */
const LONG_MS = 30_000;

let launched: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());
afterEach(() => Promise.all(launched.browser.contexts().map((context) => context.close())));

/** A telephone with the simulated network's texts. */
const phoneOf = (porth: Running, person: string) => {
  const at = `${porth.url}/local/providers/sms/phones/${person}`;
  const texts = async () =>
    (await request<PhoneState>(at)).body.bubbles.flatMap(({ by, shown }) =>
      by === 'porth' && 'text' in shown ? [shown.text] : [],
    );
  return {
    texts,
    hears: (what: RegExp) =>
      eventually(
        `${String(what)} for ${person}`,
        async () => (await texts()).findLast((each) => what.test(each)),
        LONG_MS,
      ),
    says: (text: string) =>
      request(`${at}/acts`, { method: 'POST', body: JSON.stringify({ act: 'text', text }) }),
  };
};
const linkIn = (text: string): string => /http\S+\/l\/[\w-]{22}/.exec(text)?.[0] ?? '';
const codeIn = (text: string): string => /Reply (\d+) then/.exec(text)?.[1] ?? '';

const startPage = async (porth: Running): Promise<Page> => {
  const page = await (await launched.browser.newContext(DESKTOP)).newPage();
  await page.goto(porth.url);
  await page.getByText('Incidents and who is on call').click();
  return page;
};
const moveOn = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true }).click();

describe('at three in the morning of Christmas Day', () => {
  let porth: Running;
  beforeAll(async () => {
    porth = await start({ PORTH_CLOCK: THREE });
  });
  afterAll(() => porth.stop());

  it('is played from the start page: page, silence, second page, the truth, somebody has it, made safe, and the record', async () => {
    const [tenant, first, second, manager] = ['joe', 'ewa', 'ben', 'mark'].map((each) =>
      phoneOf(porth, each),
    );
    if (tenant === undefined || first === undefined || second === undefined || manager === undefined)
      throw new Error('They are four.');
    const page = await startPage(porth);
    const section = page.locator('aside');
    await section.getByText('Nothing is running.').waitFor();

    await tenant.says('water coming thru the light');
    await tenant.hears(/Keep away.*999.*01632 960199/);
    const paged = await first.hears(/^URGENT S0 electrics, told 03:00/);
    await moveOn(page, '+5 minutes');
    await second.hears(/^URGENT/);
    expect(await manager.texts()).toEqual([]);
    await moveOn(page, '+5 minutes');
    await manager.hears(/^URGENT/);
    expect((await tenant.texts()).join('\n')).not.toMatch(/reached the team|has your report/);
    await moveOn(page, '+5 minutes');

    const truth = await tenant.hears(/not reached the team yet\. Call 01632 960199 now/);
    const reference = /E-\d{6}/.exec(truth)?.[0] ?? '';
    await section.getByRole('button', { name: 'Look again' }).first().click();
    await section.getByText(`: S0 electrics, told 03:00`).waitFor();
    await section.getByText('nobody has it yet.').waitFor();
    expect(await section.getByRole('link', { name: 'Ewa Nowak' }).first().getAttribute('href')).toBe(
      '/phone/sms?as=ewa',
    );
    expect(await axe(page)).toEqual([]);

    await first.says(`${codeIn(paged)} OK`);
    await tenant.hears(/^Somebody on call has your report E-\d{6} now\. They have not told me a time/);
    await second.hears(/Ewa Nowak has it now\. You need not go/);
    await manager.hears(/Ewa Nowak has it now/);
    await tenant.says('SAFE');
    await first.hears(/they say that they are safe now\. Nobody has checked that/);
    await tenant.hears(/^Has anyone had a shock/);
    await tenant.says('how long will they be');
    await tenant.hears(/^What I was told last, at 03:1\d: Somebody on call has your report/);
    expect((await tenant.texts()).at(-1)).not.toContain('ambulance');

    const mobile = await (await launched.browser.newContext(PHONE)).newPage();
    await mobile.goto(linkIn(paged));
    await mobile.getByRole('link', { name: 'Call +447700900125' }).waitFor();
    await mobile.getByRole('button', { name: 'On my way' }).click();
    await tenant.hears(
      /^Somebody on call says that they are on their way to you, about E-\d{6}\. They gave no time/,
    );
    await mobile.getByLabel('What was done').fill('Lights isolated, stopcock off');
    await mobile.getByRole('button', { name: 'Made safe' }).click();
    await mobile.getByRole('button', { name: 'Yes, it is made safe' }).click();
    await tenant.hears(/the team has told me that they have made it safe/);

    await section.getByRole('button', { name: 'Look again' }).first().click();
    // The list is drawn anew: what is clicked before that goes with the old one.
    await section.getByText('made safe').first().waitFor();
    const opened = page.waitForEvent('popup');
    await section.getByRole('link', { name: `Record of ${reference}` }).click();
    const record = await opened;
    await record.getByRole('heading', { name: `${reference}: S0 electrics` }).waitFor();
    await picture(record, 'record');
    const trail = await record
      .locator('table')
      .last()
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' ')),
      );
    const happened = [
      /03:00:\d\d Reported whoever reported it/,
      /03:00:\d\d Paged Ewa Nowak first on call/,
      /03:05:\d\d Paged Ben Carter second on call/,
      /03:10:\d\d Paged Mark Tan duty manager/,
      /03:15:\d\d They were told whoever reported it nobody was reached, and whom to call/,
      /Answered Ewa Nowak acknowledged/,
      /A clock stopped\s+Answer the page within 15 minutes: too late/,
      /They said that they are safe whoever reported it/,
      /Answered Ewa Nowak on the way/,
      /Answered Ewa Nowak made safe: “Lights isolated, stopcock off”/,
      /They were told whoever reported it it was made safe/,
    ];
    const at = happened.map((each) => trail.findIndex((row) => each.test(row)));
    expect(happened.filter((_, index) => at[index] === -1)).toEqual([]);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(await axe(record)).toEqual([]);
  }, 120_000);
});

describe('a power cut in the middle of it', () => {
  it('loses no timer: the next is paged, and after STOP the tenant still hears that somebody comes', async () => {
    const data = await newData();
    const before = await start({ PORTH_CLOCK: THREE, PORTH_DATA: data.path });
    const away = phoneOf(before, 'joe');
    await away.says('water coming thru the light');
    await phoneOf(before, 'ewa').hears(/^URGENT/);
    await away.says('STOP');
    await away.hears(/^OK\. From now on I only pass on what the team says about this danger/);
    await before.kill();

    const porth = await start({ PORTH_CLOCK: '2026-12-25T03:06:00Z', PORTH_DATA: data.path });
    const [tenant, second] = [phoneOf(porth, 'joe'), phoneOf(porth, 'ben')];
    const paged = await second.hears(/^URGENT S0 electrics, told 03:00/);
    await tenant.says('its all over the floor now');
    await tenant.hears(/01632 960199/);
    await second.says(`${codeIn(paged)} on my way`);
    await tenant.hears(/^Somebody on call says that they are on their way/);
    await second.says('safe');
    await second.hears(/^What did you do\?/);
    await second.says('safe, water off at the stop tap');
    await tenant.hears(/they have made it safe/);

    expect(await phoneOf(porth, 'ewa').hears(/Ben Carter is on the way/)).toBeDefined();
    const { body } = await request<Watched>(`${porth.url}/local/incidents/running`);
    expect(body.running.map(({ standing, who }) => [standing, who])).toEqual([['made safe', 'Ben Carter']]);
    const record = await (await fetch(porth.url + (body.running[0]?.record ?? ''))).text();
    expect(record).toMatch(/25 December 2026 03:06:\d\d: “its all over the floor now”/);
    await porth.stop();
    await data.remove();
  }, 120_000);
});
