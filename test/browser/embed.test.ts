// The chat on pages that are not ours: strict, hostile, forgetful, doubled, or of somebody who may not have it.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../stack.ts';
import { axe, DESKTOP, PHONE, picture } from './browser.ts';
import { stage } from './stage.ts';
import { COUNCIL_SITE, councilPage, type Host } from './council-page.ts';
import { box, focused, hears, say, statusOf } from './visitor.ts';

const here = stage();

const host = async (page: Host = {}, options: BrowserContextOptions = DESKTOP) =>
  councilPage(await here.browser.newContext(options), here.porth.url, page);
const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with us' });
const openChat = async (page: Page) => {
  await launcher(page).click();
  await page.locator('.newest button').first().waitFor();
};
const asksAndHears = async (page: Page) => {
  await say(page, 'library opening times');
  await hears(page, /\/libraries/);
};

describe("a council's own page", () => {
  it('has the chat by one line, from another origin, and nothing is fetched until somebody opens it', async () => {
    const { page, open } = await host();
    const asked: string[] = [];
    page.on('request', (request) => request.url().startsWith(here.porth.url) && asked.push(request.url()));
    await open();
    await launcher(page).waitFor();
    const before = [...asked];

    await openChat(page);
    await asksAndHears(page);

    expect(before).toEqual([`${here.porth.url}/web/widget.js`]);
    expect(await axe(page)).toEqual([]);
  });

  it('keeps the chat open from page to page, where it was left', async () => {
    const { page, open } = await host();
    await open();
    await openChat(page);
    await asksAndHears(page);

    await open('/bins');

    await hears(page, /\/libraries/);
    expect(await page.getByText('library opening times').count()).toBe(1);
    // Nobody asked for it on this page: a stray Enter or Space must not press its first button.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('is not covered by the chat on a phone when it is loaded anew, and the button leads back', async () => {
    const { page, open } = await host({}, PHONE);
    await open();
    await openChat(page);
    await asksAndHears(page);

    await open('/bins');
    await launcher(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await launcher(page).click();

    await hears(page, /\/libraries/);
  });

  it('has the chat open again on a phone when the same page is loaded anew', async () => {
    const { page, open } = await host({}, PHONE);
    await open();
    await openChat(page);
    await asksAndHears(page);

    await page.reload();

    await hears(page, /\/libraries/);
  });

  it('closes the chat by Escape or its button, gives the focus back, and tells of what comes meanwhile', async () => {
    const { page, open } = await host();
    await open();
    await openChat(page);

    await box(page).press('Escape');
    const afterEscape = await focused(page);
    await launcher(page).click();
    const onOpening = await focused(page);
    await page.route(/\/activities$/, async (route) => {
      await page.getByRole('button', { name: 'Close chat' }).click();
      await route.continue();
    });
    await say(page, 'library opening times');
    await page.getByText('New message').waitFor();

    expect(afterEscape).toBe('Chat with us');
    expect(onOpening).toBe('message');
    await launcher(page).click();
    expect(await page.getByText('New message').count()).toBe(0);
  });

  it('of a council that says no script, style, image or connection but these has the chat, in its own look', async () => {
    const policy = [
      "default-src 'none'",
      `script-src ${here.porth.url}`,
      `connect-src ${here.porth.url} ${here.porth.url.replace('http', 'ws')}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
    const { page, log, open } = await host({ headers: { 'content-security-policy': policy } });
    await open();
    await launcher(page).waitFor();
    const position = await launcher(page).evaluate((button) => getComputedStyle(button).position);
    await openChat(page);
    await asksAndHears(page);

    expect(position).toBe('fixed');
    expect(log.filter((line) => /^(?:error|pageerror)/.test(line))).toEqual([]);
  });

  it('whose policy keeps the chat from its server says so, with numbers to call, and tells its developer why', async () => {
    const policy = `default-src 'self'; script-src ${here.porth.url}; style-src 'unsafe-inline'`;
    const { page, log, open } = await host({ headers: { 'content-security-policy': policy } });
    await open();
    await launcher(page).click();

    await page.getByText(/cannot connect from this page/).waitFor();
    await picture(page, 'blocked-by-policy');

    expect(await statusOf(page)).toBe('Not connected');
    expect(await page.getByRole('link', { name: '01632 960100' }).isVisible()).toBe(true);
    expect(log.find((line) => line.includes('connect-src') && line.includes('Porth'))).toContain(
      here.porth.url,
    );
  });

  it('of a site that may not have the chat says so, with numbers to call', async () => {
    const { page, open } = await host({ origin: 'https://elsewhere.example' });
    await open();
    await launcher(page).click();

    await page.getByText(/cannot connect from this page/).waitFor();

    expect(await page.getByRole('link', { name: '07700 900150' }).isVisible()).toBe(true);
  });

  it('with hostile style keeps the chat as it is', async () => {
    const style = `<style>
      html { font-size: 40% !important; }
      * { all: unset !important; display: none !important; transform: rotate(3deg) !important; color: red !important; }
      html, body, head + body { display: block !important; }
      porth-chat { display: none !important; position: absolute !important; opacity: 0 !important; visibility: hidden !important; zoom: 3 !important; }
      button { position: static !important; width: 3px !important; }
      dialog { display: none !important; }
    </style>`;
    const plain = await host();
    const hostile = await host({ head: style });
    const places = [];
    for (const { page, open } of [plain, hostile]) {
      await open();
      await launcher(page).waitFor();
      const button = await launcher(page).boundingBox();
      await openChat(page);
      await asksAndHears(page);
      places.push({
        button,
        window: await page.getByRole('dialog').boundingBox(),
        box: await box(page).boundingBox(),
      });
    }
    await picture(hostile.page, 'hostile-style');

    expect(places[1]).toEqual(places[0]);
    expect(places[0]?.button?.height).toBeGreaterThanOrEqual(44);
  });

  it('that has the line twice has one chat, and tells its developer', async () => {
    const { page, log, open } = await host({
      head: `<script src="${here.porth.url}/web/widget.js" defer></script>`,
    });
    await open();
    await launcher(page).waitFor();

    expect(await page.locator('porth-chat').count()).toBe(1);
    expect(log.join()).toContain('Porth: this page has the chat already');
  });

  it('gives the chat its language and the place that "exit quickly" leads to', async () => {
    const { page, open } = await host({
      head: `<script src="${here.porth.url}/web/widget.js" data-lang="cy" data-exit="${COUNCIL_SITE}/weather" defer></script>`,
    });
    await open();
    await page.getByRole('button', { name: 'Sgwrsio â ni' }).click();
    await page.getByText('Sut alla i helpu?').waitFor();

    await page.getByRole('button', { name: /Gadael yn gyflym/ }).click();

    await page.waitForURL(`${COUNCIL_SITE}/weather`);
  });
});

describe('a browser that keeps nothing', () => {
  const forgetful = (names: readonly string[]) => {
    for (const name of names)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('No', 'SecurityError');
        },
      });
    Object.defineProperty(document, 'cookie', {
      get: () => {
        throw new DOMException('No', 'SecurityError');
      },
    });
  };

  it('has the chat, and is told that it ends with the page', async () => {
    const { page, open } = await host();
    await page.addInitScript(forgetful, ['localStorage', 'sessionStorage', 'indexedDB']);
    await open();
    await openChat(page);
    await asksAndHears(page);

    await hears(page, /ends when you leave or reload/);
  });
});

describe('time', () => {
  it.each([
    ['three days slow', -3 * 86_400_000],
    ['three days fast', 3 * 86_400_000],
  ])('may be wrong on the device: %s', async (_, skew) => {
    const { page, open } = await host();
    await page.addInitScript((by) => {
      const Real = Date;
      const now = () => Real.now() + by;
      globalThis.Date = new Proxy(Real, {
        construct: (target, args: unknown[]) =>
          Reflect.construct(target, args.length === 0 ? [now()] : args) as Date,
        get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
      });
    }, skew);
    await open();
    await openChat(page);
    await asksAndHears(page);
    await say(page, 'blue badge');
    await hears(page, /\/parking\/blue-badge/);

    await open('/again');
    await hears(page, /\/parking\/blue-badge/);

    expect(await page.locator('.citizen').count()).toBe(2);
  });

  it('may pass until the token has expired: the chat goes on in the morning', async () => {
    const { page, open } = await host();
    await open();
    await openChat(page);
    await asksAndHears(page);
    const expired = await page.evaluate(
      () => (JSON.parse(localStorage.getItem('porth-chat') ?? '{}') as { token: string }).token,
    );
    // A token is told from another by the second in which it was made.
    await page.waitForTimeout(1_100);
    // From now on the server takes that token for expired, as it does after half an hour.
    let refused = 0;
    await page.route(/\/v3\/directline\//, async (route) => {
      if (route.request().headers()['authorization'] !== `Bearer ${expired}`) return route.continue();
      refused++;
      return route.fulfill({
        status: 403,
        headers: { 'access-control-allow-origin': COUNCIL_SITE },
        json: { error: { code: 'TokenExpired', message: 'Token has expired' } },
      });
    });

    await say(page, 'blue badge');

    await hears(page, /\/parking\/blue-badge/);
    expect(refused).toBeGreaterThan(0);
    expect(await page.locator('.citizen').count()).toBe(2);
    expect(await page.getByText('could not be reopened').count()).toBe(0);
  });
});

describe('exit quickly', () => {
  const AWAY = 'https://www.bbc.co.uk/weather';
  const visited = async (options?: BrowserContextOptions) => {
    const { page, open } = await host({}, options);
    await page
      .context()
      .route(`${AWAY}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
      );
    await open('/before');
    await open();
    await openChat(page);
    await asksAndHears(page);
    return { page, open };
  };
  const gone = async (page: Page, open: (path?: string) => Promise<unknown>) => {
    await page.waitForURL(AWAY);
    await page.goBack();
    const back = page.url();
    await open();
    await launcher(page).waitFor();
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    await openChat(page);
    return { back, kept, again: await page.getByText('library opening times').count() };
  };
  const NOTHING = { back: `${COUNCIL_SITE}/before`, kept: [], again: 0 };

  it('leaves at once by its button, and nothing of the chat stays', async () => {
    const { page, open } = await visited(PHONE);

    await page.getByRole('button', { name: /Exit quickly/ }).click();

    expect(await gone(page, open)).toEqual(NOTHING);
  });

  it('leaves by three presses of Shift, while typing too, and not by a capital letter', async () => {
    const { page, open } = await visited();
    await box(page).focus();
    await page.keyboard.press('Shift+A');
    expect(await box(page).inputValue()).toBe('A');

    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');

    expect(await gone(page, open)).toEqual(NOTHING);
  });
});

describe('without JavaScript', () => {
  it.each(['/', '/bins', '/chat', '/cymraeg'])(
    'the page at %s gives the phone and text numbers',
    async (path) => {
      const page = await (await here.browser.newContext({ ...PHONE, javaScriptEnabled: false })).newPage();
      await page.goto(`${here.porth.url}${path}`);

      const text = await page.locator('body').innerText();

      for (const number of ['01632 960100', '07700 900150']) expect(text).toContain(number);
      expect(text).toMatch(/needs JavaScript|angen JavaScript/);
    },
  );
});

it('waits no more than it must: the chat is usable as soon as it is opened, before any answer', async () => {
  const { page, open } = await host();
  await page.route(/\/webchat\/token$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await open();
  await launcher(page).click();
  await say(page, 'library opening times');

  expect(await page.getByText('library opening times').count()).toBe(1);
  await hears(page, /\/libraries/);
  await eventually('delivery', async () => (await page.getByText('Delivered').count()) === 1);
});
