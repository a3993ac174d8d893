// axe, and nothing to scroll sideways, in every state: phone and desktop, light and dark, zoomed in, and in high contrast.
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, DESKTOP, PHONE, picture } from './browser.ts';
import { stage } from './stage.ts';
import { THOROUGH } from '../thorough.ts';
import { LOOKS, STATES, ZOOMED } from './states.ts';
import { visit } from './visitor.ts';

const here = stage();

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  phone: PHONE,
  desktop: { ...DESKTOP, reducedMotion: 'reduce' },
  'screen at 400 % zoom': ZOOMED,
};

/** All looks on a phone, and one on each of the others; in a thorough run all on all. */
const looksOn = (screen: string) =>
  Object.entries(LOOKS).filter(
    ([look]) => THOROUGH || screen === 'phone' || look === (screen === 'desktop' ? 'dark' : 'light'),
  );

describe.each(Object.entries(SCREENS))('on a %s', (screen, options) => {
  it.each(STATES)('axe finds nothing: $name', async ({ name, at = '/chat', enter }) => {
    const visitor = await visit(here.browser, here.porth.url, { ...options, at });
    const { page } = visitor;
    await enter(visitor);

    for (const [look, media] of looksOn(screen)) {
      await page.emulateMedia(media);
      await picture(page, `${screen}-${name}-${look}`.replace(/\W+/g, '-'));
      expect(await axe(page), look).toEqual([]);
    }
    const sideways = await page.evaluate(() =>
      [
        document.documentElement,
        document.querySelector('porth-chat')?.shadowRoot?.querySelector('.scroller'),
      ].map((part) => (part ? part.scrollWidth - part.clientWidth : 0)),
    );
    expect(Math.max(...sideways)).toBeLessThanOrEqual(0);
  });
});
