// A citizen at one channel: what they can do there, and what they hear.
import type { ChannelId } from '../../bot/model.ts';
import { phone } from './phone.ts';
import type { Ability, Manner, Script } from './script.ts';
import type { Stage } from './stage.ts';
import { webchat } from './webchat.ts';

export type Message =
  | { readonly kind: 'text'; readonly text: string }
  /** A button: its option, and the words on it. */
  | { readonly kind: 'tap'; readonly option: string; readonly words: string }
  | { readonly kind: 'photo'; readonly caption?: string }
  | { readonly kind: 'place'; readonly latitude: number; readonly longitude: number };
export type Citizen = {
  readonly channel: ChannelId;
  readonly conversation: string;
  readonly can: (ability: Ability) => boolean;
  /** Turns that come of opening the channel alone. */
  readonly arrivals: number;
  /** Which button of all that were ever shown can be tapped now. */
  readonly canTap: (option: string) => Promise<boolean>;
  /** In this order they set out; with `late` the first arrives after the second. */
  readonly send: (messages: readonly Message[], manner: Manner) => Promise<void>;
  /** All that was said to them so far, message by message, with the words of what can be tapped. */
  readonly heard: () => Promise<readonly string[]>;
};

export const CHANNELS = ['webchat', 'messenger', 'whatsapp', 'sms'] as const satisfies readonly ChannelId[];

/** Nobody speaks in two scripts. */
export const citizenAt = (stage: Stage, channel: ChannelId, script: Script): Promise<Citizen> =>
  channel === 'webchat' ? webchat(stage) : phone(stage, channel, script);
