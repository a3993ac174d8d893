// A promise that stands and was made in another chat: no more than that is said of it before a code has shown who asks.
import { choice } from '../../bot/fields/choice.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import { ELSEWHERE, type PromiseFound } from '../../bot/services/promises-seen.ts';

export const isElsewhere = (promise: PromiseFound): boolean => promise === ELSEWHERE;

export const byCode = choice(
  'Shall I send a code first?',
  { send: 'Send me a code', leave: 'Leave it as it is' },
  { label: 'Code', help: 'It goes to a phone or an email address that has been on the account for a while.' },
);

/** What to answer the question with leads to. @param form the one that it is asked in, which is gone on with after the code */
export const byCodeRule = (form: string, code: 'send' | 'leave' | undefined): Outcome | undefined => {
  if (code === undefined) return undefined;
  return code === 'send'
    ? { kind: 'form', form: 'prove-code', answers: [['for', form]] }
    : { kind: 'tell', text: () => LEFT };
};

// Welsh is a draft until a translator has approved it.
export const IN_PLACE: Both = {
  en: 'You have a promise in place for this account. It was made in another chat, so I check with a code before I show or change it.',
  cy: "Mae gennych addewid yn ei le ar gyfer y cyfrif hwn. Fe'i gwnaed mewn sgwrs arall, felly rwy'n gwirio gyda chod cyn ei ddangos neu ei newid.",
};
const LEFT: Both = {
  en: 'OK. The promise stays as it is.',
  cy: "Iawn. Mae'r addewid yn aros fel y mae.",
};
/** Beside the form, so that each of them has the same words. */
export const BY_CODE_CY = {
  ask: 'A gaf i anfon cod yn gyntaf?',
  label: 'Cod',
  help: "Mae'n mynd i ffôn neu gyfeiriad e-bost sydd wedi bod ar y cyfrif ers tro.",
  options: { send: 'Anfonwch god ataf', leave: 'Ei adael' },
};
