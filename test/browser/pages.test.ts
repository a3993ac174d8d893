// Pages behind links, in a real browser: small and wide, light and dark, by keyboard, without a script; and the chat goes on by itself.
import { THOROUGH } from '../thorough.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axe, DESKTOP, launch, PHONE, picture } from './browser.ts';
import { linkIn, openLinkStage, tokenIn, type LinkStage } from './link-stage.ts';
import { pagesShown } from './pages-shown.ts';
import { DOT } from './states.ts';
import { open as openChat } from '../directline/rest.ts';
import { eventually } from '../stack.ts';

let stage: LinkStage;
let browser: Browser;
let close: () => Promise<void>;
beforeAll(async () => {
  stage = await openLinkStage();
  ({ browser, close } = await launch());
});
afterAll(async () => {
  await close();
  await stage.close();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const {
  all: PAGES,
  visit,
  press,
  tapMap,
  forPlace,
  forPhotos,
  forSlot,
  forOnCall,
} = pagesShown(
  () => browser,
  () => stage,
);
const ALL_LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['at 320 pixels', { ...PHONE, colorScheme: 'light' }],
  ['at 320 pixels, dark', { ...PHONE, colorScheme: 'dark' }],
  ['at 1280 pixels', { ...DESKTOP, colorScheme: 'light' }],
  ['at 1280 pixels, dark', { ...DESKTOP, colorScheme: 'dark' }],
];
/** Each size and each scheme once; in a thorough run all four. */
const LOOKS = THOROUGH ? ALL_LOOKS : [ALL_LOOKS[1], ALL_LOOKS[2]].filter((look) => look !== undefined);

describe.each(PAGES)('the page "%s"', (name, comes) => {
  it('is clean by axe, fits, and can be hit with a thumb, however it is looked at; its own policy refuses nothing', async () => {
    const page = await comes({ ...PHONE, colorScheme: 'light' });

    for (const [look, { viewport, colorScheme }] of LOOKS) {
      await page.setViewportSize(viewport ?? { width: 320, height: 640 });
      await page.emulateMedia({ colorScheme: colorScheme ?? 'light' });
      await picture(page, `${name} ${look}`);

      expect({ look, found: await axe(page) }).toEqual({ look, found: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await smallTargets(page)).toEqual([]);
    }

    const { faults } = await visit(page.url());

    // A page that is over says so with its status, which a browser counts as a fault.
    expect(faults.filter((each) => !/status of 4\d\d/.test(each))).toEqual([]);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).maxWidth),
    ).not.toBe('none');
  });
});

/** A radio button is hit by its label too. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a.button, input:not([type=hidden]), textarea')].flatMap((each) => {
      const target = each.closest('.option') ?? each;
      const { width, height } = target.getBoundingClientRect();
      return width === 0 || (width >= 44 && height >= 44) ? [] : [each.outerHTML];
    }),
  );

describe('a place', () => {
  it('is tapped without a script, and the chat goes on', async () => {
    const { phone, link } = await forPlace();
    const { page } = await visit(link, { ...PHONE, javaScriptEnabled: false });

    await tapMap(page, 186, 150);
    await tapMap(page, 144, 144);
    await press(page, 'Send');

    await page.getByText('Your chat goes on by itself.').waitFor();
    await phone.hears(/How|how/);
    await page.goto(link);
    await page.getByText('You have answered this').waitFor();
  });

  it('is where the phone is, with a script', async () => {
    const { phone, link } = await forPlace();
    const { page } = await visit(link, {
      ...PHONE,
      geolocation: { latitude: 53.8096, longitude: -1.5494 },
      permissions: ['geolocation'],
    });

    await press(page, 'Use where I am now');
    await page.getByText('On Elm Road').waitFor();
    await press(page, 'Send');

    await phone.hears(/How|how/);
  });

  it('is said what to do instead where the phone does not tell', async () => {
    const { page } = await visit((await forPlace()).link);

    await press(page, 'Use where I am now');

    await page.getByText('Your phone did not say where it is.').waitFor();
  });

  it('is found by keyboard alone', async () => {
    const { phone, link } = await forPlace();
    const { page } = await visit(link, { ...DESKTOP, javaScriptEnabled: false });
    const tabTo = async (id: string) => {
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab');
        if (await page.locator(`${id}:focus`).count()) return;
      }
      throw new Error(`Tab never came to ${id}.`);
    };

    await tabTo('#words');
    await page.keyboard.type('Elm Road, by the park');
    await tabTo('button[value=words]');
    await page.keyboard.press('Enter');

    await page.getByText('Your chat goes on by itself.').waitFor();
    await phone.hears(/How|how/);
  });
});

describe('photos', () => {
  it('are sent without a script, and the chat goes on', async () => {
    const { phone, link } = await forPhotos();
    const { page } = await visit(link, { ...PHONE, javaScriptEnabled: false });

    await page.locator('#photos').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: DOT });
    await press(page, 'Add another photo first');
    await page.getByText('1 photo is ready to send.').waitFor();
    await press(page, 'Send');

    await page.getByText('Your chat goes on by itself.').waitFor();
    await phone.hears(/\?/);
  });

  it('are made small by the script, so that large ones can be sent', async () => {
    const { phone, link } = await forPhotos();
    const { page } = await visit(link);
    const large = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 5_000;
      const context = canvas.getContext('2d');
      for (let at = 0; at < 90_000; at++) {
        if (context) context.fillStyle = `hsl(${(at * 7) % 360} 80% ${at % 90}%)`;
        context?.fillRect((at * 37) % 5_000, (at * 91) % 5_000, 23, 23);
      }
      return canvas.toDataURL('image/jpeg', 1).split(',')[1] ?? '';
    });
    const buffer = Buffer.from(large, 'base64');
    const two = ['a.jpg', 'b.jpg'].map((name) => ({ name, mimeType: 'image/jpeg', buffer }));
    expect(2 * buffer.length).toBeGreaterThan(5_000_000);

    await page.locator('#photos').setInputFiles(two);
    await press(page, 'Send');

    await page.getByText('Your chat goes on by itself.').waitFor();
    await phone.hears(/\?/);
  });
});

it('a time is chosen by keyboard without a script, and the chat goes on', async () => {
  const { phone, link } = await forSlot();
  const { page } = await visit(link, { ...DESKTOP, javaScriptEnabled: false });

  await page.locator('input[type=radio]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.getByText('Your chat goes on by itself.').waitFor();
  await phone.hears(/number/);
});

it('a time of a later day is chosen without a script, and booked; somebody else no longer has it', async () => {
  const { phone, link } = await forSlot();
  const { page } = await visit(link, { ...PHONE, javaScriptEnabled: false });

  await page.getByRole('link', { name: 'Show later days' }).click();
  const time = (await page.locator('input[type=radio]').first().getAttribute('value')) ?? '';
  await page.locator('input[type=radio]').first().check();
  await press(page, 'Send');

  await page.getByText('Your chat goes on by itself.').waitFor();
  await phone.hears(/number/);
  const asked = await phone.says('07700 900982', /\n1/);
  expect(asked).toContain(`${Number(time.slice(8, 10))} December`);
  const booked = await phone.says('yes', /Your reference is R-/);
  expect(booked).toContain(`${Number(time.slice(8, 10))} December`);
});

it('a letter is asked for by its word, opened from the phone, and printed on A4 without what is for the screen', async () => {
  const { phone } = await forSlot();
  await phone.says('1', /number/);
  await phone.says('07700 900982', /\n1/);
  await phone.says('yes', /Your reference is R-/);
  await phone.says('thanks', /./);

  const { page } = await visit(linkIn(await phone.says('letter', /\/l\//)), {
    ...PHONE,
    javaScriptEnabled: false,
  });
  await press(page, 'Open the letter');
  await page
    .getByText('Kitchen sink', { exact: false })
    .or(page.getByText('What it is for'))
    .first()
    .waitFor();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await picture(page, 'letter printed');
  expect(await page.locator('.onscreen').isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(/\/MediaBox\s*\[0 0 (59[45](?:\.\d+)?) (84[12](?:\.\d+)?)\]/.exec(pdf)).not.toBeNull();
});

it('who they are is shown on the page, and the chat goes on; no log has the token', async () => {
  const talk = await openChat(stage.porth.url);
  await talk.say('', { value: { option: 'form:prove-account' } });
  const link = await eventually('a link', async () => /http\S+\/l\/[\w-]{22}/.exec(await talk.heard())?.[0]);
  const { page } = await visit(link, { ...PHONE, javaScriptEnabled: false });

  await page.getByLabel('Account number').fill('RT-1130525');
  await page.getByLabel('Postcode of the home').fill('NM5 6TU');
  await page.getByLabel('Date of birth').fill('17 5 1984');
  await press(page, 'Check');

  await page.getByText('Your chat goes on by itself.').waitFor();
  await eventually('the chat', async () => (await talk.heard()).includes('That fits our records'));
  expect(stage.porth.log()).not.toContain(tokenIn(link));
  await page.goto(link);
  await page.getByText('has been used or has run out').waitFor();
});

describe('the page of somebody on call', () => {
  it('is answered by keyboard alone, without a script', async () => {
    const { page } = await visit(await forOnCall(), { ...DESKTOP, javaScriptEnabled: false });
    const tabTo = async (target: string) => {
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab');
        if (await page.locator(`${target}:focus`).count()) return;
      }
      throw new Error(`Tab never came to ${target}.`);
    };

    await tabTo('button[value=acknowledged]');
    await page.keyboard.press('Enter');
    await page.getByText('You have had it since').waitFor();
    await tabTo('#note');
    await page.keyboard.type('Lights isolated');
    await tabTo('button[value=made-safe]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Is it made safe?' }).waitFor();
    await tabTo('button[value=made-safe]');
    await page.keyboard.press('Enter');

    await page.getByText('It is made safe.').waitFor();
    expect(await page.locator('.trail').textContent()).toContain('made safe: “Lights isolated”');
  });
});
