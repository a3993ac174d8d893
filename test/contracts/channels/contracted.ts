// What a channel must show of itself to be held to the contract: what a person sees, what they can do, and what comes of it.
import type { Activity, ChannelId } from '../../../bot/model.ts';
import type { Incoming } from '../../../bot/channels/channel.ts';

/** What came from outside, as bytes and whatever proves who sent them. `Came` is each channel's own. */
export type Contracted<Came = unknown> = {
  readonly name: string;
  readonly channel: ChannelId;
  /** Sends an activity as production does, to somebody who refuses what the provider refuses. */
  readonly shows: (activity: Partial<Activity>) => Promise<Screen<Came>>;
  /** A person's own words, as the provider would bring them. */
  readonly types: (text: string) => Promise<Came>;
  readonly isTrue: (came: Came) => Promise<boolean>;
  readonly parse: (came: Came) => readonly Incoming[];
  /** The same, with its proof gone, cut short, of another secret, or of other bytes. */
  readonly forged: (came: Came) => readonly Came[];
  /** Several messages in one webhook, where the provider makes batches. */
  readonly batch?: (texts: readonly string[]) => Promise<Came>;
  /** Bytes in the place of a body, however strange. */
  readonly strange: (body: string) => Came;
  /** Real bodies to be spoilt. */
  readonly samples: readonly string[];
  /** What the channel makes of characters on their way to the person. */
  readonly reads: (text: string) => string;
  /** What does not hold here, by the clause's name, and why. */
  readonly skips?: Readonly<Partial<Record<Clause, string>>>;
};

export type Clause = 'tapped' | 'batch' | 'forged';

export type Screen<Came = unknown> = {
  /** What the person reads, a message each, in order: words, names, addresses, and what can be tapped. */
  readonly bubbles: readonly string[];
  readonly taps: readonly Tap<Came>[];
  /** Why the provider would not take something. */
  readonly refused: readonly string[];
};
export type Tap<Came = unknown> = {
  readonly title: string;
  /** Words below the title. */
  readonly description?: string;
  readonly tap: () => Promise<Came>;
};

/** As a turn hands it over. */
export const ACCOUNT_TIME = '2026-11-24T10:00:00.000Z';
export const deliveryOf = (activity: Partial<Activity>, account: string) => ({
  conversation: 'conversation-of-a-contract',
  account,
  version: 1,
  activities: [{ id: 'activity-1', from: { id: 'porth', name: '', role: 'bot' }, ...activity }],
  sent: 0,
  sockets: [],
  withinMs: 60_000,
  lastHeardAt: ACCOUNT_TIME,
  now: ACCOUNT_TIME,
});
