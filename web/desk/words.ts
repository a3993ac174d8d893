// The desk's own names for what the API says in ids.
import type { ChannelId, Language } from '../../bot/model.ts';
import type { CardFact, CaseCard } from '../../bot/handoff/card.ts';
import type { ChatSummary, PresenceState } from '../../bot/handoff/board.ts';
import type { Outcome, Rank, Refused, Stage, Wait } from '../../bot/handoff/handoff.ts';
import type { Delivery } from '../../lambdas/desk/wire.ts';
import { span } from './times.ts';
import { rowWords } from './triage-words.ts';

export const CHANNELS: Readonly<Record<ChannelId, string>> = {
  webchat: 'Web chat',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'Text message',
};
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };
export const RANK_WORDS: Readonly<Record<Rank, string>> = {
  safety: 'Danger',
  care: 'Extra care',
  usual: '',
};
export const STOPPED = 'asked for no more messages: you cannot write';
export const STAGES: Readonly<Record<Stage, string>> = {
  offered: 'choosing how to be reached',
  waiting: 'waiting',
  transferred: 'sent here by a colleague',
  accepted: 'taken, nothing said yet',
  talking: 'in conversation',
  parked: 'parked',
  returned: 'back with the assistant',
  ended: 'ended',
  unanswered: 'nobody came',
};
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  done: 'Done: their matter is settled',
  'to-follow': 'To follow: we have promised something',
  'passed-on': 'Passed on to another service',
  'not-reached': 'We could not reach them',
  abusive: 'Ended because of abuse',
  'no-reply': 'They stopped answering',
};
export const PRESENCES: Readonly<Record<PresenceState, string>> = {
  on: 'On: I take chats',
  away: 'Away: no new chats',
  off: 'Off: I have gone home',
};
export const DELIVERIES: Readonly<Record<Delivery['state'], string>> = {
  queued: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Did not reach them',
};
export const SOURCES: Readonly<Record<CardFact['source'], string>> = {
  said: 'in their words',
  button: 'chosen from a list',
  photo: 'a photo of theirs',
  'council record': 'from our records',
  channel: 'from the channel',
  'looked up': 'looked up in our lists',
};
export const SURE: Readonly<Record<CardFact['sure'], string>> = {
  confirmed: 'confirmed',
  said: 'not read back',
  guessed: 'not asked: check it',
};
export const LEVELS: Readonly<Record<CaseCard['identity']['level'], string>> = {
  0: 'Anybody could write this',
  1: 'Known by their account on the channel alone: who uses it, nobody has checked',
  2: 'What they said fits our records',
  3: 'Proved by a code to a phone or address on record',
};
export const MOODS: Readonly<Record<NonNullable<CaseCard['mood']>, string>> = {
  angry: 'angry',
  distressed: 'distressed',
  polite: 'polite',
  swearing: 'swears, but not at us',
};
export const RUNGS: Readonly<Record<NonNullable<CaseCard['tried']['rung']>, string>> = {
  near: 'It offered two topics',
  options: 'It offered topics',
  rephrase: 'It asked for other words',
  can: 'It said what it can do',
  person: 'It said how to reach a person',
};
export const REFUSALS: Readonly<Record<NonNullable<CaseCard['undelivered']>['why'], string>> = {
  retry: 'the provider could not take it for now',
  configuration: 'our own set-up is at fault',
  'opted-out': 'they asked for no more messages',
  'window-closed': 'too long since they wrote',
  'invalid-recipient': 'the number or account does not take messages',
  content: 'the provider would not carry these words',
  elsewhere: 'another app has this conversation',
  'over-cap': 'we have sent as much today as we may',
};
/** Why what an agent did was not done. `who` has the chat. */
export const refusedWords = (because: Refused, who: string | undefined): string => {
  switch (because) {
    case 'taken':
      return `${who ?? 'Somebody else'} has this chat already.`;
    case 'over':
      return 'This chat is over.';
    case 'not-yours':
      return who === undefined ? 'This chat is not yours.' : `This chat is with ${who}.`;
    case 'stopped':
      return 'Not sent: they asked for no more messages.';
    case 'unknown':
      return 'There is no such answer, form or team any more.';
    case 'nobody-on':
      return 'Nobody of that team is there to take it.';
    case 'window':
      return 'Not sent: they wrote too long ago for this channel. Call them, or wait until they write.';
    case 'failed':
      return 'That failed on our side. Try it again.';
    default:
      return because satisfies never;
  }
};
const WHY: Readonly<Record<string, string>> = {
  asked: 'asked for a person',
  angry: 'sounds angry',
  'not-understood': 'was not understood',
  promise: 'was promised something that was not done',
  'write-back': 'answers what we wrote',
};
/** A form's id is words with dashes. */
export const whyWords = (why: string): string => WHY[why] ?? why.replaceAll('-', ' ');

/** As a heading: "the Repairs Team" and "your missed bin report" are worded for the middle of a sentence. */
export const asTitle = (name: string): string => {
  const bare = name.replace(/^(?:the|your) /i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

export const waitWords = (wait: Wait): string =>
  wait === 'unknown' ? 'not known' : wait === 0 ? 'less than a minute' : `about ${span(wait)}`;

/** "WhatsApp, Welsh, asked for a person" */
export const about = ({ channel, language, why }: ChatSummary): string =>
  [CHANNELS[channel], ...(language === 'en' ? [] : [LANGUAGES[language]]), whyWords(why)].join(', ');

/** What a chat is called where there is no name: nothing in a list says who somebody is. */
export const nameOf = ({ channel, about, words, why }: ChatSummary): string =>
  `${CHANNELS[channel]}: ${about ?? (words === undefined ? whyWords(why) : `“${words}”`)}`;

/** Which danger, in their words where they are known: what they came with before says nothing of it. */
export const dangerNameOf = (chat: ChatSummary): string => {
  const { channel, dangerTold: told } = chat;
  if (told === undefined) return nameOf(chat);
  return `${CHANNELS[channel]}: ${rowWords(told.id)}${told.words === undefined ? '' : `, “${told.words}”`}`;
};

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
