// Rent is paid by text message, in a real browser: the link, Pay, a card at GOV.UK Pay's simulated pages, and the receipt on the phone.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, DESKTOP, PHONE, picture } from './browser.ts';
import { LOOKS } from './states.ts';
import { stage } from './stage.ts';

const here = stage();

/** A page on which no script runs, as a link opens on an old phone. */
const opened = async (url: string, options = PHONE): Promise<Page> => {
  const context = await here.browser.newContext({ ...options, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  return page;
};
/** A phone of somebody invented for the test. */
const phone = async (as: string): Promise<Page> => {
  await fetch(`${here.porth.url}/local/providers/sms/phones/${as}`, { method: 'POST', body: '{}' });
  const page = await (await here.browser.newContext(PHONE)).newPage();
  await page.goto(`${here.porth.url}/phone/sms?as=${as}`);
  await page.locator('#who option').first().waitFor({ state: 'attached' });
  return page;
};
const say = async (page: Page, words: string) => {
  await page.getByLabel('Message', { exact: true }).fill(words);
  await page.getByLabel('Message', { exact: true }).press('Enter');
};
const hears = async (page: Page, words: RegExp): Promise<string> => {
  const bubble = page.getByRole('log').locator('.porth').getByText(words).last();
  await bubble.waitFor({ timeout: 20_000 });
  return (await bubble.textContent()) ?? '';
};
const linkFor = async (page: Page, first: string): Promise<string> => {
  await say(page, first);
  await hears(page, /email a receipt/);
  await say(page, 'skip');
  await hears(page, /Shall I send you the link/);
  await say(page, 'yes');
  return /https?:\S+\/l\/[\w-]{22}/.exec(await hears(page, /\/l\//))?.[0] ?? expect.unreachable();
};
const findings = async (url: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const options of [PHONE, DESKTOP]) {
    const page = await (await here.browser.newContext(options)).newPage();
    await page.goto(url);
    for (const media of Object.values(LOOKS)) {
      await page.emulateMedia(media);
      found.push(...(await axe(page)));
    }
    await page.context().close();
  }
  return found;
};

describe('paying from a text message', () => {
  it('is two taps to the card, and the receipt comes into the phone', { timeout: 60_000 }, async () => {
    const sms = await phone('pay-one');
    const link = await linkFor(sms, 'pay my rent 50 quid RT-1130525');

    const page = await opened(link);
    await picture(page, 'pay-page');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pay: Rent');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Pay £50.00' }).click();

    expect(new URL(page.url()).pathname).toContain('/card/');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Confirm payment' }).click();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    await picture(page, 'pay-paid');
    expect(await hears(sms, /We have received/)).toContain('£50.00 towards your rent');
    await page.goBack();
    await page.goto(link);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('is told when a card is declined, and tries again', { timeout: 60_000 }, async () => {
    const sms = await phone('pay-two');
    const link = await linkFor(sms, 'pay £12.50 on 731048628');
    const page = await opened(link);
    await page.getByRole('button', { name: 'Pay £12.50' }).click();
    await page.getByLabel('Card number').fill('4000 0000 0000 0002');
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.getByRole('link', { name: 'Go back to the council' }).click();
    await page.getByRole('heading', { name: 'Nothing has been paid' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Your bank did not take');
    await picture(page, 'pay-declined');
    await page.getByRole('button', { name: 'Try again' }).click();

    expect(new URL(page.url()).pathname).toContain('/card/');
    await hears(sms, /nothing has been paid/);
  });

  it('has pages that axe finds nothing on, and that are small', { timeout: 60_000 }, async () => {
    const sms = await phone('pay-three');
    const link = await linkFor(sms, 'pay £12.50 on 731048628');

    expect(await findings(link)).toEqual([]);
    expect(gzipSync(await (await fetch(link)).text()).length).toBeLessThan(30 * 1024);
    const page = await opened(link);
    await page.getByRole('button', { name: 'Pay £12.50' }).click();
    await page.getByRole('button', { name: 'Cancel payment' }).click();
    await page.getByRole('link', { name: 'Go back to the council' }).click();
    await page.getByRole('heading', { name: 'Nothing has been paid' }).waitFor();
    expect(await findings(page.url())).toEqual([]);
  });

  it('says that nothing was taken when the provider is down', async () => {
    const sms = await phone('pay-four');
    const link = await linkFor(sms, 'pay £12.50 on 731048628');
    const faults = (on: readonly string[]) =>
      fetch(`${here.porth.url}/local/providers/govuk-pay/faults`, {
        method: 'POST',
        body: JSON.stringify({ on }),
      });
    await faults(['broken']);
    const page = await opened(link);

    await page.getByRole('button', { name: 'Pay £12.50' }).click();
    await page.getByText('Nothing was taken').waitFor();
    expect(await findings(link)).toEqual([]);
    await faults([]);
    await page.getByRole('button', { name: 'Try again' }).click();

    expect(new URL(page.url()).pathname).toContain('/card/');
  });
});
