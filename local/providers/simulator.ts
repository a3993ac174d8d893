// What every simulated channel is: its phones, and what a person can do with one.
import { randomBytes } from 'node:crypto';
import type { Act, Bubble, PhoneChannel, Shown } from '../phones/wire.ts';
import type { Carry } from './carrier.ts';
import { another, PEOPLE, type Account } from './people.ts';
import { newPhone, personOf, type Phone } from './phone.ts';
import type { Photos } from './photos.ts';

export type Simulator = {
  readonly channel: PhoneChannel;
  readonly phones: readonly Phone[];
  /** Gives a phone to one more person. @returns undefined when there can be no such person */
  readonly join: (id: string) => Phone | undefined;
  /** @returns why it cannot be done, as a sentence, or undefined when it was */
  readonly act: (phone: Phone, act: Act) => string | undefined;
};

/** What all of them are given. */
export type World = {
  readonly clock: () => Date;
  readonly carry: Carry;
  readonly photos: Photos;
  /** Where a provider's API listens, once it does. */
  readonly apiUrl: () => string;
};

/** Those of the people whom everybody knows; more are added as they join. */
export const phonesOf = (
  channel: PhoneChannel,
  { clock }: World,
  networks: readonly string[] = [],
): Pick<Simulator, 'channel' | 'phones' | 'join'> => {
  const people = PEOPLE[channel].map(personOf);
  const phoneFor = (account: Account) => newPhone({ channel, account, people, networks, clock });
  const phones = PEOPLE[channel].map(phoneFor);
  const join = (id: string) => {
    const there = phoneOf(phones, (account) => account.id === id);
    const account = there === undefined ? another(channel, id, phones.length - people.length) : undefined;
    if (account !== undefined) phones.push(phoneFor(account));
    return there ?? (account === undefined ? undefined : phones.at(-1));
  };
  return { channel, phones, join };
};

export const phoneOf = (phones: readonly Phone[], is: (account: Account) => boolean): Phone | undefined =>
  phones.find(({ account }) => is(account));

export const randomName = (bytes = 24): string => randomBytes(bytes).toString('base64url');

export const theirs = (id: string, at: Date, shown: Shown, replyTo?: string): Bubble => ({
  id,
  by: 'person',
  at: at.toISOString(),
  shown,
  tick: 'waiting',
  ...(replyTo === undefined ? {} : { replyTo }),
});

/** What the person's own bubble says of the way to Porth. */
export const ticked =
  (phone: Phone, id: string) =>
  (why: string | undefined): void =>
    phone.change(id, ({ trouble: _, ...bubble }) =>
      why === undefined
        ? { ...bubble, tick: bubble.tick === 'read' ? 'read' : 'delivered' }
        : bubble.tick === 'waiting'
          ? { ...bubble, trouble: why }
          : bubble,
    );

/** Whatever else was said of a message, it does not come back from having been read or refused. */
export const advanced = (bubble: Bubble, tick: 'sent' | 'delivered' | 'read'): Bubble => {
  const ranks = ['waiting', 'sent', 'delivered', 'read', 'failed'];
  return ranks.indexOf(bubble.tick ?? 'waiting') >= ranks.indexOf(tick) ? bubble : { ...bubble, tick };
};

export const ELSEWHERE = 'That leads out of the conversation, and tells Porth nothing.';
export const GONE = 'That is not there to be tapped any more.';

/** A report of a message comes after the answer to its sender. */
const REPORT_AFTER_MS = 100;
export const soon = (report: () => void): void => void setTimeout(report, REPORT_AFTER_MS).unref();
