// A real Chromium, from npm alone, with a temporary folder of its own: it unpacks itself there and would reuse another version.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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

export const launch = async (
  more: readonly string[] = [],
): Promise<{
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}> => {
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), 'porth-browser-'));
  process.env['TMPDIR'] = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: driver } = await import('playwright-core');
  const browser = await driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...ARGS, ...more],
    headless: true,
  });
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export const PHONE: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  deviceScaleFactor: 2,
  hasTouch: true,
};
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** What axe finds on the page as it stands: WCAG 2.2 AA and best practice. */
export const axe = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
const AXE = (createRequire(import.meta.url)('axe-core') as { source: string }).source;

/** Screenshots for people to look at, when a folder is named for them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false });
};
