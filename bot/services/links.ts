// Single-use links as a port: what is behind each, until when, and whether it was made use of. A link is known by its token's hash alone.
import type { ChannelId, Json, Language, LinkPurpose } from '../model.ts';

export type Link = {
  readonly key: string;
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly language: Language;
  readonly purpose: LinkPurpose;
  readonly about?: Json;
  /** ISO, Porth's time. */
  readonly expiresAt: string;
  /** ISO: when what it is for was done. */
  readonly usedAt?: string;
};

export type Links = {
  /** The first of a token stands. */
  make(token: string, link: Link): Promise<void>;
  /** Looking at it uses nothing up. @returns undefined for one that there is not */
  find(token: string): Promise<Link | undefined>;
  /** @param at ISO. @returns false when it was used before, has run out, or is none: of two at once one is the first */
  use(token: string, at: string): Promise<boolean>;
};

/** Under the token of its key. */
export type MakeLink = (link: Omit<Link, 'usedAt'>) => Promise<void>;

/** How long each is good for, in hours. A payment's outlives the payment itself, for its receipt. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = {
  answer: 24,
  letter: 24 * 7,
  notice: 1,
  'on-call': 24,
  pay: 24,
  prove: 1,
  transcript: 24,
};

export const expiryOf = (purpose: LinkPurpose, now: Date): string =>
  new Date(now.getTime() + LINK_HOURS[purpose] * 3_600_000).toISOString();
