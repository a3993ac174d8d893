// What the channel lets whoever takes over do: how long they may still write, what a message costs, what can be tapped.
import { ABILITIES, type Abilities } from '../channels/abilities.ts';
import { segments } from '../channels/gsm7.ts';
import { PARTS_LIKED, PARTS_MAX } from '../channels/sms/limits.ts';
import type { ChannelId, DialogState } from '../model.ts';
import type { RecordSeen } from './seen.ts';

export type Limits = {
  /** Until when a person of ours may write to them in their own words (ISO); undefined: always. */
  readonly windowUntil?: string;
  /** It has run out, or the provider says so: they can be written to only in words that are filed there, or not at all. */
  readonly isClosed: boolean;
  /** There are such words. */
  readonly templates: boolean;
  /** Options that can be tapped; 0: they are numbered, and answered by their numbers. */
  readonly buttons: number;
  readonly photos: boolean;
  /** Every part is paid for: so many are liked, and what is longer than `most` goes as several texts. The person reads by text message. */
  readonly parts?: { readonly liked: number; readonly most: number };
  /** They asked for no more messages (ISO). */
  readonly stoppedAt?: string;
};

const HOUR_MS = 3_600_000;

export const limitsOf = (
  channel: ChannelId,
  state: Pick<DialogState, 'stopped'>,
  { lastHeardAt, closedAt }: Pick<RecordSeen, 'lastHeardAt' | 'closedAt'>,
  now: Date,
): Limits => {
  const { windowHours, personHours, templates, buttons, list, photos, metered, optOut } = ABILITIES[
    channel
  ] as Abilities;
  const hours = personHours ?? windowHours;
  const until =
    hours === undefined || lastHeardAt === undefined
      ? undefined
      : new Date(Date.parse(lastHeardAt) + hours * HOUR_MS).toISOString();
  // What the assistant may not send any more, a person may.
  const isRefused = closedAt !== undefined && personHours === undefined;
  return {
    ...(until === undefined ? {} : { windowUntil: until }),
    isClosed: isRefused || (until !== undefined && until <= now.toISOString()),
    templates,
    buttons: Math.max(buttons, list),
    photos,
    ...(metered ? { parts: { liked: PARTS_LIKED, most: PARTS_MAX } } : {}),
    ...(state.stopped === undefined || optOut === 'none' ? {} : { stoppedAt: state.stopped.at }),
  };
};

/** How many parts a text takes where each is paid for; undefined where none is. */
export const partsOf = (channel: ChannelId, text: string): number | undefined =>
  ABILITIES[channel].metered ? segments(text).parts : undefined;
