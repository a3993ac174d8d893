// The card of a case in a real browser: small and wide, light and dark.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardIncident } from '../../bot/handoff/cases.ts';
import type { CaseCard } from '../../bot/handoff/card.ts';
import { cardPage } from '../../local/card-page.ts';
import { scene } from '../handoff/scene.ts';
import { incidentOf } from '../incidents/one.ts';
import { axe, DESKTOP, launch, PHONE, picture } from './browser.ts';

let browser: Browser;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ browser, close } = await launch());
});
afterAll(() => close());

/** One with all that a card can hold, and a word that no line has room for. */
const full = async (): Promise<CaseCard> => {
  const played = scene('sms');
  for (const text of ['this is a joke', 'my bin was missed', 'NM4 2QP', 'save', 'report a pothole', 'no'])
    await played.says(text);
  const card = played.card();
  return {
    ...card,
    reference: 'R-204518',
    speakingFor: 'my mum',
    wants: { ...card.wants, words: [...card.wants.words, 'aaaaaaaaaa'.repeat(12)] },
    danger: { id: 'leak', at: card.at, held: true, none: false },
    incidents: [cardIncident(incidentOf({ quiet: true }))],
    care: 'unsaid',
    cases: [
      { reference: 'R-204518', transaction: 'incidents.report', status: 'received', receivedAt: card.at },
    ],
    promised: [{ kind: 'case', reference: 'R-204518', by: '2026-11-30', words: 'We will call you.' }],
    undelivered: { why: 'opted-out', at: card.at, words: 'Your bin is due on Friday.' },
  };
};

describe('the page of a case card', () => {
  it.each([
    ['at 320 pixels', { ...PHONE, colorScheme: 'light' as const }],
    ['at 320 pixels, dark', { ...PHONE, colorScheme: 'dark' as const }],
    ['at 1280 pixels', { ...DESKTOP, colorScheme: 'light' as const }],
    ['at 1280 pixels, dark', { ...DESKTOP, colorScheme: 'dark' as const }],
  ])('is clean by axe and fits %s', async (look, options) => {
    const page = await (await browser.newContext(options)).newPage();

    await page.setContent(cardPage(await full()).toString());
    await picture(page, `case card ${look}`);

    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await page.textContent('main')).toContain('Your bin is due on Friday.');
  });
});
