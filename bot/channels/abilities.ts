// What each channel can do. The core asks this, and never which channel it is.
import type { ChannelId } from '../model.ts';
import { QUICK_REPLIES_MAX, WINDOW_MS as MESSENGER_WINDOW_MS } from './messenger/limits.ts';
import { BUTTONS_MAX, ROWS_MAX, WINDOW_MS as WHATSAPP_WINDOW_MS } from './whatsapp/limits.ts';

export type Abilities = {
  /** Options that fit under a message as buttons; none: 0. */
  readonly buttons: number;
  /** Options that fit in a list to be opened; none: 0. */
  readonly list: number;
  /** Options are numbered in the text at all times, for want of anything to tap. */
  readonly numbers: boolean;
  /** More options than `over` are shown a page at a time, of this many with the one that leads on. */
  readonly pages: { readonly over: number; readonly of: number };
  /** A person can send a photo. */
  readonly photos: boolean;
  /** It can ask for a place on the map. */
  readonly locationRequest: boolean;
  /**
   * Whether STOP means "send me nothing more". `asked`: we honour it. `carrier`: so does the carrier, by words of its own,
   * CANCEL among them. `none`: who does not want more closes the page.
   */
  readonly optOut: 'none' | 'asked' | 'carrier';
  /** For so long after a person's last words they may be written to freely; undefined: always. */
  readonly windowHours?: number;
  /** Afterwards they can still be written to, in words that are filed with the provider. */
  readonly templates: boolean;
  /** What comes may have been written by a machine: an absence note, a telephone that is driving, another bot. */
  readonly machines: boolean;
  /** Every message costs money. */
  readonly metered: boolean;
};

const HOUR_MS = 3_600_000;

/** Numbers are those of each channel's limits.ts, where the provider's page stands. */
export const ABILITIES: Readonly<Record<ChannelId, Abilities>> = {
  webchat: {
    buttons: 100,
    list: 0,
    numbers: false,
    pages: { over: 100, of: 100 },
    photos: true,
    locationRequest: false,
    optOut: 'none',
    templates: false,
    machines: false,
    metered: false,
  },
  messenger: {
    buttons: QUICK_REPLIES_MAX,
    list: 0,
    numbers: false,
    pages: { over: 20, of: QUICK_REPLIES_MAX },
    photos: true,
    locationRequest: false,
    optOut: 'asked',
    windowHours: MESSENGER_WINDOW_MS / HOUR_MS,
    templates: false,
    machines: true,
    metered: false,
  },
  whatsapp: {
    buttons: BUTTONS_MAX,
    list: ROWS_MAX,
    numbers: false,
    pages: { over: 20, of: ROWS_MAX },
    photos: true,
    locationRequest: true,
    optOut: 'asked',
    windowHours: WHATSAPP_WINDOW_MS / HOUR_MS,
    templates: true,
    machines: true,
    metered: false,
  },
  sms: {
    buttons: 0,
    list: 0,
    numbers: true,
    pages: { over: 20, of: 10 },
    photos: false,
    locationRequest: false,
    optOut: 'carrier',
    templates: false,
    machines: true,
    metered: true,
  },
};
