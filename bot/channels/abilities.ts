// What each channel can do. The core asks this, and never which channel it is.
import type { ChannelId } from '../model.ts';

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
  /** A person of ours may write for longer, in their own words: for so long after theirs. */
  readonly personHours?: number;
  /** Afterwards they can still be written to, in words that are filed with the provider. */
  readonly templates: boolean;
  /** What comes may have been written by a machine: an absence note, a telephone that is driving, another bot. */
  readonly machines: boolean;
  /** Every message costs money. */
  readonly metered: boolean;
};

/** The page that says each of these numbers stands in the channel's limits.ts, which takes them from here. */
export const ABILITIES = {
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
    buttons: 13,
    list: 0,
    numbers: false,
    pages: { over: 20, of: 13 },
    photos: true,
    locationRequest: false,
    optOut: 'asked',
    windowHours: 24,
    personHours: 7 * 24,
    templates: false,
    machines: true,
    metered: false,
  },
  whatsapp: {
    buttons: 3,
    list: 10,
    numbers: false,
    pages: { over: 20, of: 10 },
    photos: true,
    locationRequest: true,
    optOut: 'asked',
    windowHours: 24,
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
} as const satisfies Readonly<Record<ChannelId, Abilities>>;
