// What a newcomer stumbled over: double taps, lost lines, numbers to call, long greetings, half-written words, and Welsh.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backoff } from '../../web/wait.ts';
import { WORDS, type Word } from '../../web/words.ts';
import { eventually } from '../stack.ts';
import { axe, DESKTOP, PHONE, picture } from './browser.ts';
import { stage } from './stage.ts';
import { wireOf } from './wire.ts';

const here = stage();
afterEach(() => vi.unstubAllGlobals());

const open = async (options: BrowserContextOptions = DESKTOP) => {
  const page = await (await here.browser.newContext(options)).newPage();
  const wire = await wireOf(page);
  await page.goto(`${here.porth.url}/chat`);
  await page.locator('.newest button').first().waitFor();
  return { page, wire };
};
const status = (page: Page) => page.locator('.status').innerText();
const shows = (page: Page, words: string, ms?: number) =>
  eventually(`the status "${words}"`, async () => (await status(page)) === words, ms);
const lastMessage = (page: Page) => page.locator('.messages > .message').last();
const top = async (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

describe('a tap on an option', () => {
  it('is deaf to a second click, wherever it lands, until the hand has stopped', async () => {
    const { page } = await open(PHONE);
    const isOpen = () => page.locator('dialog.sure').evaluate((dialog: HTMLDialogElement) => dialog.open);
    await page.locator('.new').scrollIntoViewIfNeeded();

    // Both within one task of the page: a slow machine makes no pause between them.
    await page
      .locator('.newest button')
      .last()
      .evaluate((button: HTMLElement) => {
        button.click();
        (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.new')?.click();
      });
    const atOnce = await isOpen();
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
    await page.waitForTimeout(850);
    await page.locator('.new').click();

    expect(atOnce).toBe(false);
    expect(focused).toBe('message');
    expect(await isOpen()).toBe(true);
  });

  it('hears again as soon as the citizen types', async () => {
    const { page } = await open(PHONE);

    await page.locator('.newest button').first().click();
    await page.getByRole('textbox').fill('High Street');
    await page.locator('.compose .primary').click();

    await page.locator('.citizen', { hasText: 'High Street' }).waitFor({ timeout: 3_000 });
  });

  it('moves nothing until the answer comes', async () => {
    const { page } = await open(PHONE);
    await page.route(/\/activities$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.locator('.newest li').last().scrollIntoViewIfNeeded();
    const before = [await top(page, '.compose'), await top(page, 'footer'), await top(page, '.messages')];

    await page.locator('.newest button').last().click();
    await page.locator('.citizen').waitFor();
    await picture(page, 'phone-tapped');
    const after = [await top(page, '.compose'), await top(page, 'footer'), await top(page, '.messages')];
    await page.locator('.message').nth(3).waitFor();

    expect(after).toEqual(before);
    expect(await page.locator('.messages').evaluate((list) => list.style.minHeight)).toBe('');
  });
});

describe('the line', () => {
  it('says at once that there is no network, and the truth when there is', async () => {
    const { page } = await open(PHONE);
    await shows(page, WORDS['en-GB'].connected);

    await page.context().setOffline(true);
    await shows(page, WORDS['en-GB'].offline, 500);
    await picture(page, 'phone-offline');
    await page.context().setOffline(false);
    const back = await status(page);
    await shows(page, WORDS['en-GB'].connected);

    expect(WORDS['en-GB'].offline).toBe('You are offline. Messages are sent when you are back.');
    expect(back).not.toBe(WORDS['en-GB'].offline);
  });

  it('is not called connected for long when the server is gone', async () => {
    const { page, wire } = await open();
    await shows(page, WORDS['en-GB'].connected);

    await wire.cut();

    await shows(page, WORDS['en-GB'].reconnecting, 2_000);
  });

  it.each(['focus', 'online', 'visibilitychange'])('is tried again at once on %s', async (event) => {
    const { page, wire } = await open();
    await shows(page, WORDS['en-GB'].connected);
    await wire.cut();
    // The next try is three seconds away, or more.
    await eventually('a long wait', () => wire.refused() >= 3);
    wire.mend();

    await page.evaluate((kind) => {
      (kind === 'visibilitychange' ? document : window).dispatchEvent(new Event(kind));
    }, event);

    await shows(page, WORDS['en-GB'].connected, 1_500);
  });

  it('is never waited for longer than 5 seconds by somebody who looks at the page', () => {
    const longest = (hidden: boolean) => {
      vi.stubGlobal('document', { hidden });
      return Math.max(...Array.from({ length: 30 }, (_, tries) => backoff(tries)));
    };

    expect(longest(false)).toBe(5_000);
    expect(longest(true)).toBe(15_000);
  });
});

describe('phone numbers', () => {
  it('can be called from what the assistant says, which reads as before', async () => {
    const { page, wire } = await open(PHONE);
    const text =
      'Call 999, 105 or 111 (option 2), Samaritans on 116 123, or 0800 111 999.\nUs: 01632 960100, 07700 900150, +44 1632 960100.';

    wire.assistantSays(text);
    await page.getByText('Samaritans').waitFor();
    await picture(page, 'phone-numbers');

    const links = await lastMessage(page)
      .locator('a')
      .evaluateAll((found) => found.map((link) => [link.textContent, link.getAttribute('href')]));
    expect(links).toEqual([
      ['999', 'tel:999'],
      ['105', 'tel:105'],
      ['111', 'tel:111'],
      ['116 123', 'tel:116123'],
      ['0800 111 999', 'tel:0800111999'],
      ['01632 960100', 'tel:01632960100'],
      ['07700 900150', 'tel:07700900150'],
      ['+44 1632 960100', 'tel:+441632960100'],
    ]);
    expect(
      await lastMessage(page)
        .locator('.words')
        .evaluate((words) => words.textContent),
    ).toBe(text);
    expect(await axe(page)).toEqual([]);
  });

  it.each([
    'Your reference is H-204518, or H-999, H-01632960100.',
    '1234567890123 or 01632960100999 or 0123 456 789 0123 4567',
    '£105, £ 999, 1,999, 999.50, 105cm, 111 days, 12:05:999, 01/111/2026',
    'Where: 105 High Street',
    'https://northmoor.example.org/999/01632960100',
  ])('are not seen in "%s"', async (text) => {
    const { page, wire } = await open();

    wire.assistantSays(text);
    wire.assistantSays('Or call 01632 960100.');
    await page.locator('a[href="tel:01632960100"].phone').first().waitFor();

    expect(await page.locator('.message:nth-last-child(2) a[href^=tel]').count()).toBe(0);
  });

  it('are left alone in what the citizen says', async () => {
    const { page, wire } = await open();
    await page.getByRole('textbox').fill('my number is 07700 900982, not 999');
    await page.keyboard.press('Enter');
    await page.locator('.citizen').waitFor();
    wire.assistantSays('Or call 01632 960100.');
    await page.locator('a.phone').first().waitFor();

    expect(await page.locator('.citizen a').count()).toBe(0);
  });
});

describe('the first view', () => {
  it('begins at the heading on a small phone, and stays there', async () => {
    const { page } = await open(PHONE);
    await shows(page, WORDS['en-GB'].connected);
    await page.waitForTimeout(300);
    await picture(page, 'phone-fresh');

    expect(await page.locator('.scroller').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await top(page, 'h1')).toBeGreaterThanOrEqual(0);
  });

  it('of a message taller than the window is of its top', async () => {
    const { page, wire } = await open(PHONE);
    await page.getByRole('textbox').fill('bin days');
    await page.keyboard.press('Enter');
    await page.getByText(/collection-days/).waitFor();
    await page.waitForTimeout(2_100);

    wire.assistantSays(Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n'));
    await page.getByText('Line 39').waitFor();
    await picture(page, 'phone-tall');

    const y = await lastMessage(page).evaluate((item) => item.getBoundingClientRect().top);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(100);
  });

  it('of an answer in two messages is of the top of the first', async () => {
    const { page, wire } = await open(PHONE);
    await page.getByRole('textbox').fill('bin days');
    await page.keyboard.press('Enter');
    await page.getByText(/collection-days/).waitFor();
    await page.waitForTimeout(2_100);

    const lines = (name: string) => Array.from({ length: 14 }, (_, line) => `${name} ${line}`).join('\n');
    wire.assistantSays(lines('First'));
    wire.assistantSays(lines('Second'));
    await page.getByText('Second 13').waitFor();

    const y = await page
      .locator('.message', { hasText: 'First 0' })
      .evaluate((item) => item.getBoundingClientRect().top);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(200);
  });

  it('after a reload is of the newest message', async () => {
    const { page } = await open(PHONE);
    for (const [index, words] of ['bin days', 'library hours', 'bin days'].entries()) {
      await page.getByRole('textbox').fill(words);
      await page.keyboard.press('Enter');
      await page.locator('.bot ~ .citizen').nth(index).waitFor();
      await page.waitForTimeout(300);
    }

    await page.reload();
    await page.locator('.citizen').nth(2).waitFor();
    await page.waitForTimeout(500);

    const { y = -1, height = 0 } = (await lastMessage(page).boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(await top(page, '.compose'));
    expect(y + height).toBeGreaterThan(0);
  });
});

describe('what is half written', () => {
  it('is there after a reload, until it is sent', async () => {
    const { page } = await open();
    await page.getByRole('textbox').fill('The hole is by the');
    await page.reload();
    expect(await page.getByRole('textbox').inputValue()).toBe('The hole is by the');

    await page.keyboard.press('Tab');
    await page.getByRole('textbox').press('Enter');
    await page.locator('.citizen').first().waitFor();
    await page.reload();

    expect(await page.getByRole('textbox').inputValue()).toBe('');
  });

  it('needs no storage', async () => {
    const page = await (await here.browser.newContext(DESKTOP)).newPage();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('No', 'SecurityError');
          },
        });
    });
    await page.goto(`${here.porth.url}/chat`);
    await page.locator('.newest button').first().waitFor();

    await page.getByRole('textbox').fill('bin days');
    await page.keyboard.press('Enter');

    await page.getByText(/collection-days/).waitFor();
  });
});

describe('Welsh', () => {
  const wordsOn = (page: Page) =>
    page
      .locator('[data-word]')
      .evaluateAll((all: HTMLElement[]) =>
        all.map(
          (each) => [each.dataset['word'] ?? '', each.textContent.replace(/\s+/g, ' ').trim()] as const,
        ),
      );
  const COUNCIL = { 'en-GB': 'Northmoor Borough Council', 'cy-GB': 'Cyngor Bwrdeistref Northmoor' };
  const spoken = (all: readonly (readonly [string, string])[], locale: keyof typeof WORDS) =>
    all.map(
      ([word]) => [word, WORDS[locale][word as Word].replace('{council}', COUNCIL[locale]).trim()] as const,
    );

  it('greets a browser whose first language it is, with the page in Welsh too', async () => {
    const { page } = await open({ ...PHONE, locale: 'cy-GB' });
    const { connected, label, send, newChat } = WORDS['cy-GB'];
    await shows(page, connected);
    await page.getByText('Sut alla i helpu?').waitFor();
    await picture(page, 'phone-welsh');

    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'cy-GB',
      'Sgwrs Cyngor Bwrdeistref Northmoor',
    ]);
    await page.getByLabel(label).fill('biniau');
    await page.getByRole('button', { name: send, exact: true }).click();
    await page.getByText(WORDS['cy-GB'].sent).waitFor();
    await page.getByRole('button', { name: newChat }).click();
    await picture(page, 'phone-welsh-dialog');
    const all = await wordsOn(page);
    expect(all.length).toBeGreaterThan(20);
    expect(all).toEqual(spoken(all, 'cy-GB'));
    expect(await page.locator('[role=log]').getAttribute('aria-label')).toBe(WORDS['cy-GB'].messages);
    expect(await axe(page)).toEqual([]);
  });

  it('comes and goes with the language of the newest message', async () => {
    const { page, wire } = await open();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');

    wire.assistantSays('Ysgrifennaf yn Gymraeg o hyn ymlaen.', { locale: 'cy-GB' });
    await page.getByLabel(WORDS['cy-GB'].label).waitFor({ timeout: 2_000 });
    const inWelsh = await wordsOn(page);
    const language = await page.evaluate(() => document.documentElement.lang);
    wire.assistantSays("I'll write in English from now on.");
    await page.getByLabel(WORDS['en-GB'].label).waitFor({ timeout: 2_000 });
    const inEnglish = await wordsOn(page);

    expect(language).toBe('cy-GB');
    expect(inWelsh).toEqual(spoken(inWelsh, 'cy-GB'));
    expect(inEnglish).toEqual(spoken(inEnglish, 'en-GB'));
  });

  it('says as much as the English', () => {
    expect(Object.keys(WORDS['cy-GB'])).toEqual(Object.keys(WORDS['en-GB']));
  });
});

describe("the laptop's clock", () => {
  it('goes on by itself, and again when Porth has been away', async () => {
    const page = await (await here.browser.newContext(DESKTOP)).newPage();
    let isAway = false;
    await page.route('**/local/clock', (route) => (isAway ? route.abort() : route.continue()));
    await page.goto(here.porth.url);
    const clock = page.locator('.local-controls output');
    await clock.getByText(/20\d\d/).waitFor();
    const first = await clock.innerText();

    isAway = true;
    await clock.getByText('Porth does not answer').waitFor();
    isAway = false;
    await clock.getByText(/20\d\d/).waitFor();

    expect(await clock.innerText()).not.toBe(first);
  });

  it('can be moved on by six hours', async () => {
    const page = await (await here.browser.newContext(DESKTOP)).newPage();
    await page.goto(here.porth.url);
    const asked: (string | null)[] = [];
    await page.route('**/local/clock', async (route) => {
      if (route.request().method() === 'POST') asked.push(route.request().postData());
      await route.fulfill({ json: { now: '2026-11-03T16:00:00.000Z' } });
    });

    await page.getByRole('button', { name: '+6 hours' }).click();
    await eventually('a call', () => asked.length > 0);

    expect(asked).toEqual([JSON.stringify({ advance: 'PT6H' })]);
  });
});
