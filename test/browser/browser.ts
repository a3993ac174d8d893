// A real Chromium, from npm alone. Unpacked once for each version, which takes two seconds; what a browser writes has a folder of its own.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** The package's own flags run everything in one process, which ends with the first page that is closed. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A made-up council's page is not on this machine, and the chat's server is: on the web both are out there.
  '--disable-features=LocalNetworkAccessChecks,PrivateNetworkAccessRespectPreflightResults',
];
const require = createRequire(import.meta.url);
const AXE = (require('axe-core') as { source: string }).source;

export const launch = async (
  more: readonly string[] = [],
): Promise<{
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}> => {
  const executablePath = await unpacked();
  const folder = mkdtempSync(join(tmpdir(), 'porth-browser-'));
  const browser = await within(folder, () =>
    driver.launch({ executablePath, args: [...ARGS, ...more], headless: true }),
  );
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Files of tests run side by side: each unpacks for itself until the first is done, and none sees half of it. */
const unpacked = async (): Promise<string> => {
  const shared = join(tmpdir(), `porth-chromium-${CHROMIUM}`);
  if (!existsSync(shared)) {
    const own = mkdtempSync(`${shared}-`);
    await within(own, () => chromium.executablePath());
    try {
      renameSync(own, shared);
    } catch {
      rmSync(own, { recursive: true, force: true });
    }
  }
  return join(shared, 'chromium');
};
const CHROMIUM = (
  JSON.parse(
    readFileSync(join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json'), 'utf8'),
  ) as { readonly version: string }
).version;

/** The package and the driver write to whatever is the temporary folder. */
const within = async <T>(folder: string, run: () => Promise<T>): Promise<T> => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

export const PHONE: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  deviceScaleFactor: 2,
  hasTouch: true,
};
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** What axe finds on the page as it stands: WCAG 2.2 AA and best practice. */
export const axe = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (how: object) => Promise<{ violations: Found[] }> } };
    // axe leaves this one of WCAG 2.2 out, unless it is asked for.
    const rules = { 'target-size': { enabled: true } };
    return (await axe.run({ resultTypes: ['violations'], rules })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Screenshots for people to look at, when a folder is named for them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false });
};
