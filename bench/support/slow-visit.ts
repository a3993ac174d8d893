// One visit to a page as on a bad line with a slow phone, in a browser that has never been there.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { PHONE } from '../../test/browser/browser.ts';
import { GREETING, type Chat } from './chats.ts';
import { watch, type Moments } from './watch.ts';

/** What Chrome DevTools calls "3G", until 2024 "Slow 3G". Its latency is added to every request, not to every packet. */
export const SLOW_3G = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2000 };
export const CPU_SLOWER = 4;

export type Visit = Moments & {
  readonly requests: number;
  /** Down the line, headers too, as compressed. */
  readonly bytes: number;
};

/** What loads late is waited for where nothing tells the end. */
const LATE_MS = 3000;
const PATIENCE_MS = 180_000;

/** @param slow false for a visit that is only to see that all works */
export const visit = async (
  browser: Browser,
  url: string,
  { host, launcher, box }: Chat,
  slow = true,
): Promise<Visit> => {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const wire = await onTheWire(await context.newCDPSession(page), slow);
    const seen = momentsOf(page, url);
    await page.exposeFunction('pressKey', () => page.keyboard.press('a'));
    await page.addInitScript(watch, { host, launcher, box, greeting: GREETING });
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    const moments = await seen;
    if (box === undefined && slow) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    const { failed, requests, bytes } = wire;
    if (failed.length > 0) throw new Error(`${url} could not load all that it wanted: ${failed.join(', ')}.`);
    return { ...moments, requests, bytes };
  } finally {
    await context.close();
  }
};

/** What the page tells when it has seen all that it watches for. */
const momentsOf = (page: Page, url: string): Promise<Moments> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${url} was not ready in ${PATIENCE_MS} ms.`)),
      PATIENCE_MS,
    );
    page.on('pageerror', (error) => reject(error));
    page
      .exposeFunction('allSeen', (moments: Moments) => {
        clearTimeout(late);
        resolve(moments);
      })
      .catch(reject);
  });

const onTheWire = async (cdp: CDPSession, slow: boolean) => {
  const failed: string[] = [];
  const wire = { requests: 0, bytes: 0, failed };
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.requests++;
    wire.bytes += encodedDataLength;
  });
  cdp.on('Network.webSocketCreated', () => wire.requests++);
  cdp.on('Network.webSocketFrameReceived', ({ response }) => (wire.bytes += response.payloadData.length));
  cdp.on('Network.loadingFailed', ({ errorText }) => failed.push(errorText));
  await cdp.send('Network.enable');
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_3G });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  }
  return wire;
};
