// The desk in a real browser on the laptop's own sign-in and API: nothing in between is made up.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '../directline/rest.ts';
import { eventually, start, type Running } from '../stack.ts';
import { axe, DESKTOP, launch, PHONE, picture } from './browser.ts';

let porth: Running;
let browser: Browser;
let closeBrowser: () => Promise<void>;
beforeAll(async () => {
  [porth, { browser, close: closeBrowser }] = await Promise.all([
    start({ PORTH_CLOCK: '2026-11-24T12:00:00Z' }),
    launch(),
  ]);
});
afterAll(async () => {
  await closeBrowser();
  await porth.stop();
});

const toSignIn = async (page: Page): Promise<void> => {
  await page.goto(`${porth.url}/desk`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/interaction\//);
};
const signIn = async (page: Page, username: string, password = 'northmoor'): Promise<void> => {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
};

describe('the desk on a laptop', () => {
  it.each([
    ['a phone', PHONE],
    ['a desktop, in the dark', { ...DESKTOP, colorScheme: 'dark' }],
  ] as const)(
    'has a sign-in page that everybody can use on %s, also when something is wrong',
    async (name, size) => {
      const page = await (await browser.newContext(size)).newPage();
      await toSignIn(page);
      const found = await axe(page);

      await signIn(page, 'ffion', 'guess');
      await page.getByRole('alert').waitFor();
      await picture(page, `desk-sign-in-${name.slice(2, 9)}`);
      const foundWrong = await axe(page);
      const title = await page.title();
      await page.context().close();

      expect([found, foundWrong]).toEqual([[], []]);
      expect(title).toMatch(/^Error: /);
    },
  );

  it('signs in, serves somebody, keeps it all over a reload, and signs out', async () => {
    const page = await (await browser.newContext(DESKTOP)).newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()));
    await toSignIn(page);
    await signIn(page, 'ffion');
    await page.getByRole('button', { name: 'I take chats' }).click();
    const talk = await open(porth.url);
    await eventually('her to be on', async () => {
      await talk.say('person');
      return (await talk.heard()).includes('asked Customer Services for a person');
    });
    await page.getByText('waited').first().waitFor();

    await page.keyboard.press('Alt+n');
    await page.getByLabel('Message to the person').fill('Good afternoon, I am Ffion.');
    await page.keyboard.press('Enter');
    await eventually('her words', async () => (await talk.heard()).includes('I am Ffion.'));
    await talk.say('My tap drips');
    await page.locator('.message').getByText('My tap drips').waitFor();
    await page.reload();
    await page.locator('.message').getByText('My tap drips').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    // Nobody is let in again without their password.
    await page.getByLabel('Password').waitFor();
    await page.context().close();

    expect(wrong).toEqual([]);
  });
});
