// Every page behind a link in every state that it has, and how somebody with a phone for texts comes to it.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Watched } from '../../local/incidents-side.ts';
import { request } from '../directline/rest.ts';
import { PHONE } from './browser.ts';
import { linkIn, type LinkStage } from './link-stage.ts';
import { DOT } from './states.ts';

/** @param browser and stage once they are there */
export const pagesShown = (browser: () => Browser, stage: () => LinkStage) => {
  const visit = async (link: string, options: BrowserContextOptions = PHONE) => {
    const page = await (await browser().newContext(options)).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(link);
    return { page, faults };
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  let people = 0;
  const newPhone = () => stage().phone(`person-${++people}`);
  const forPlace = async () => {
    const phone = await newPhone();
    await phone.says('report a pothole', /hurt|danger|\n1/i);
    return { phone, link: linkIn(await phone.says('no', /\/l\//)) };
  };
  const forPhotos = async () => {
    const phone = await newPhone();
    await phone.says('report fly tipping', /\n1/);
    await phone.says('no', /Where|where/);
    await phone.says('Elm Road, by the park', /\n1/);
    await phone.says('2', /\?/);
    return { phone, link: linkIn(await phone.says('furniture', /\/l\//)) };
  };
  const forWords = async () => {
    const { phone } = await forPhotos();
    await phone.says('no photo', /\n1/);
    await phone.says('yes', /day/);
    return { phone, link: linkIn(await phone.says('link', /\/l\//)) };
  };
  const forSlot = async () => {
    const phone = await newPhone();
    await phone.says('report a repair', /\n1/);
    await phone.says('none of these', /\n1/);
    await phone.says('tenant', /postcode/);
    await phone.says('NM2 3DL', /Mill Lane/);
    await phone.says('2A Mill Lane', /\n1/);
    await phone.says('kitchen', /\n1/);
    await phone.says('sink', /\n1/);
    await phone.says('tap drips', /\n1/);
    await phone.says('a week', /worse/);
    await phone.says('no', /SKIP|skip/);
    await phone.says('skip', /photo/);
    return { phone, link: linkIn(await phone.says('skip', /\/l\//)) };
  };
  /** Those on call for housing, first, second and duty manager, each with their telephone. */
  const onCall = async () => {
    const { body } = await request<Watched>(`${stage().porth.url}/local/incidents/running`);
    const people = body.onCall[0]?.people ?? [];
    return Promise.all(
      people.map(({ phone }) => stage().phone(new URL(phone, stage().porth.url).search.slice(4))),
    );
  };
  let homes = 0;
  /** @param cannot how many of them answer that they cannot: the next is asked at once @returns the link of the last */
  const forOnCall = async (cannot = 0) => {
    const people = await onCall();
    // Each in a home of its own: many who say not where are told of together.
    await (await newPhone()).says(`water coming thru the light at ${++homes} Elm Road`, /Keep away/);
    for (const each of people.slice(0, cannot)) {
      const code = /Reply (\d+)/.exec(await each.hears(/Reply \d+ then/))?.[1] ?? '';
      await each.says(`${code} CANT`, /you cannot come/);
    }
    return linkIn((await people[cannot]?.hears(/\/l\//)) ?? '');
  };
  /** @param presses one after another, on the page of the first on call */
  const onCallAfter = async (options: BrowserContextOptions, ...presses: readonly string[]) => {
    const { page } = await visit(await forOnCall(), options);
    for (const each of presses) await press(page, each);
    return page;
  };
  const noticeAfter = async (options: BrowserContextOptions, ...presses: readonly string[]) => {
    const manager = (await onCall()).at(-1);
    const { page } = await visit(linkIn((await manager?.says('NOTICE', /\/l\//)) ?? ''), options);
    if (presses.length === 0) return page;
    await page.getByRole('checkbox', { name: 'the water supply' }).check();
    await page.getByLabel('Which streets?').fill('Elm Road');
    await page.locator('#en').fill('A main has burst. Engineers are there.');
    for (const each of presses) await press(page, each);
    return page;
  };
  const tapMap = (page: Page, x: number, y: number) =>
    page.locator('input[type=image]').click({ position: { x, y } });

  /** Every page, and how one comes to it. */
  const all: readonly (readonly [name: string, comes: (options: BrowserContextOptions) => Promise<Page>])[] =
    [
      ['place', async (options) => (await visit((await forPlace()).link, options)).page],
      [
        'place-nearer',
        async (options) => {
          const { page } = await visit((await forPlace()).link, options);
          await tapMap(page, 186, 150);
          return page;
        },
      ],
      [
        'place-chosen',
        async (options) => {
          const { page } = await visit((await forPlace()).link, options);
          await page.getByLabel(/Street/).fill('High Street');
          await press(page, 'Find the street on the map');
          await tapMap(page, 144, 144);
          return page;
        },
      ],
      [
        'place-wrong',
        async (options) => {
          const { page } = await visit((await forPlace()).link, options);
          await press(page, 'Send these words');
          return page;
        },
      ],
      ['photos', async (options) => (await visit((await forPhotos()).link, options)).page],
      ['slot', async (options) => (await visit((await forSlot()).link, options)).page],
      [
        'slot-wrong',
        async (options) => {
          const { page } = await visit((await forSlot()).link, options);
          await press(page, 'Send');
          return page;
        },
      ],
      [
        'slot-later',
        async (options) => {
          const { page } = await visit((await forSlot()).link, options);
          await page.getByRole('link', { name: 'Show later days' }).click();
          return page;
        },
      ],
      [
        'photos-without-a-script',
        // What whoever has none sees: axe itself is a script.
        async (options) => {
          const { page } = await visit((await forPhotos()).link, options);
          await page.evaluate(() => {
            const said = document.querySelector('noscript');
            if (said !== null) said.outerHTML = said.textContent;
          });
          return page;
        },
      ],
      [
        'photos-kept',
        async (options) => {
          const { page } = await visit((await forPhotos()).link, options);
          await page.locator('#photos').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: DOT });
          await press(page, 'Add another photo first');
          return page;
        },
      ],
      [
        'photos-wrong',
        async (options) => {
          const { page } = await visit((await forPhotos()).link, options);
          await press(page, 'Send');
          return page;
        },
      ],
      ['words', async (options) => (await visit((await forWords()).link, options)).page],
      [
        'words-wrong',
        async (options) => {
          const { page } = await visit((await forWords()).link, options);
          await press(page, 'Send');
          return page;
        },
      ],
      [
        'danger',
        async (options) => {
          const { page } = await visit((await forWords()).link, options);
          await page.locator('#words').fill('I can smell gas');
          await press(page, 'Send');
          return page;
        },
      ],
      [
        'answered',
        async (options) => {
          const { link } = await forWords();
          const { page } = await visit(link, options);
          await page.locator('#words').fill('yesterday');
          await press(page, 'Send');
          await page.goto(link);
          return page;
        },
      ],
      [
        'moved-on',
        async (options) => {
          const { phone, link } = await forWords();
          await phone.says('cancel', /stopped|cancel|nothing/i);
          return (await visit(link, options)).page;
        },
      ],
      [
        'too-much',
        async (options) => {
          const { page } = await visit((await forWords()).link, options);
          await page.locator('#words').fill('x'.repeat(21_000));
          await press(page, 'Send');
          return page;
        },
      ],
      ['prove', async (options) => (await visit(await stage().made('prove'), options)).page],
      [
        'prove-wrong',
        async (options) => {
          const { page } = await visit(await stage().made('prove', 'cy'), options);
          await press(page, 'Gwirio');
          return page;
        },
      ],
      ['letter', async (options) => (await visit(await stage().letter('complaint'), options)).page],
      ...(['complaint', 'visit', 'promise'] as const).flatMap((kind) =>
        (['en', 'cy'] as const).map(
          (language) =>
            [
              `letter-${kind}-${language}`,
              async (options: BrowserContextOptions) => {
                const { page } = await visit(await stage().letter(kind, language), options);
                await press(page, language === 'en' ? 'Open the letter' : 'Agor y llythyr');
                return page;
              },
            ] as const,
        ),
      ),
      [
        'letter-who-first',
        async (options) => (await visit(await stage().letter('promise', 'en', true), options)).page,
      ],
      [
        'letter-gone',
        async (options) => {
          const link = await stage().letter('visit', 'cy');
          const { page } = await visit(link, options);
          await press(page, 'Agor y llythyr');
          await page.goto(link);
          return page;
        },
      ],
      ['on-call', (options) => onCallAfter(options)],
      ['on-call-held', (options) => onCallAfter(options, 'Acknowledge')],
      ['on-call-on-the-way', (options) => onCallAfter(options, 'Acknowledge', 'On my way')],
      ['on-call-made-safe', (options) => onCallAfter(options, 'On my way', 'Made safe')],
      ['on-call-manager', async (options) => (await visit(await forOnCall(2), options)).page],
      ['notice', (options) => noticeAfter(options)],
      [
        'notice-wrong',
        async (options) => {
          const page = await noticeAfter(options);
          await press(page, 'See how it reads');
          return page;
        },
      ],
      ['notice-read', (options) => noticeAfter(options, 'See how it reads')],
      ['notice-put-up', (options) => noticeAfter(options, 'See how it reads', 'Put it up')],
      ['gone', async (options) => (await visit(await stage().made('none'), options)).page],
    ];

  return { all, visit, press, tapMap, forPlace, forPhotos, forSlot, forOnCall };
};
