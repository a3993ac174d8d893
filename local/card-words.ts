// What the case card's values are called on its page.
import type { CardFact, CaseCard, Sure } from '../bot/handoff/card.ts';
import type { Outcome } from '../bot/handoff/handoff.ts';
import type { CareTold } from '../bot/incidents/incident.ts';
import type { ChannelId, Language } from '../bot/model.ts';
import type { Rung } from '../bot/content.ts';
import type { CaseStatus } from '../bot/services/cases.ts';
import type { Mood } from '../bot/understanding/mood.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

export const CHANNELS: Words<ChannelId> = {
  webchat: 'web chat',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'text messages',
};
export const OUTCOMES: Words<Outcome> = {
  done: 'done',
  'to-follow': 'to follow',
  'passed-on': 'passed on',
  'not-reached': 'nobody was reached',
  abusive: 'ended for abuse',
  'no-reply': 'they did not answer',
};
export const LANGUAGES: Words<Language> = { en: 'English', cy: 'Welsh' };
export const SOURCES: Words<CardFact['source']> = {
  said: 'in their words',
  button: 'tapped',
  photo: 'a photo',
  'council record': 'our records',
  channel: 'the channel',
  'looked up': 'looked up',
};
export const SURE: Words<Sure> = {
  confirmed: 'confirmed',
  said: 'not read back',
  guessed: 'not asked: check it',
};
export const CHECKED: Words<CaseCard['identity']['checked'][number]> = {
  channel: 'their account on the channel',
  records: 'what they said fits our records',
  code: 'a code that was sent to them',
};
export const CARE: Words<CareTold> = {
  yes: 'Extra care is needed',
  none: 'They said that none is needed',
  unsaid: 'They did not say: take it that extra care is needed',
};
export const MOODS: Words<Mood> = {
  angry: 'angry',
  distressed: 'distressed',
  polite: 'polite',
  swearing: 'swears, but not at us',
};
export const RUNGS: Words<Rung> = {
  near: 'offered two topics',
  options: 'offered topics',
  rephrase: 'asked for other words',
  can: 'told what there is',
  person: 'told how to reach a person',
};
export const STATUSES: Words<CaseStatus> = {
  received: 'received',
  checked: 'checked',
  scheduled: 'scheduled',
  'in-progress': 'in progress',
  done: 'done',
  'closed-no-action': 'closed without action',
  cancelled: 'cancelled',
};
