// A citizen at one channel: what they can do there, and what they hear.
import { digest } from '../../bot/digest.ts';
import type { ChannelId } from '../../bot/model.ts';
import { phone } from './phone.ts';
import { THOROUGH } from '../thorough.ts';
import type { Ability, Manner, Script } from './script.ts';
import type { Network, Stages } from './stage.ts';
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

/** Where a script is played: the channels, and each provider of texts that Porth can send by. */
export const SEATS = [
  { name: 'webchat', channel: 'webchat', texts: 'twilio' },
  { name: 'messenger', channel: 'messenger', texts: 'twilio' },
  { name: 'whatsapp', channel: 'whatsapp', texts: 'twilio' },
  { name: 'sms', channel: 'sms', texts: 'twilio' },
  { name: 'sms by Notify', channel: 'sms', texts: 'notify' },
  { name: 'sms by AWS', channel: 'sms', texts: 'aws' },
] as const satisfies readonly Seat[];
export type Seat = { readonly name: string; readonly channel: ChannelId; readonly texts: Network };

/** Its name decides: one of six on the web chat and one other, which are compared, the rest on one alone; a thorough run plays each on all. */
export const seatsOf = (name: string): readonly Seat[] => {
  if (THOROUGH) return SEATS;
  const [web, ...others] = SEATS;
  const [which = 0, how = 0] = [0, 1].map((at) => digest(name).charCodeAt(at));
  const other = others[which % others.length] ?? web;
  return how % 6 === 0 ? [web, other] : [how % 3 === 1 ? web : other];
};

/** Nobody speaks in two scripts. */
export const citizenAt = (stages: Stages, { channel, texts }: Seat, script: Script): Promise<Citizen> =>
  channel === 'webchat' ? webchat(stages[texts]) : phone(stages[texts], channel, script, texts);
