// One letter of each kind, of one conversation, and who has shown that the promise is theirs.
import type { DialogState } from '../bot/model.ts';
import type { LetterAbout, LetterKind } from '../bot/services/letters.ts';
import { CONVERSATION, NOW } from './pages.ts';

export const PROOF = { level: 2, account: 'account-1', person: 'person-1' } as const;
export const PROVED: DialogState = {
  language: 'en',
  heardAt: NOW,
  identity: { ...PROOF, at: NOW, usedAt: NOW },
};

const sent = { conversation: CONVERSATION, at: '2026-11-24T09:00:00.000Z' };
export const LETTERS: { readonly [K in LetterKind]: LetterAbout & { readonly kind: K } } = {
  complaint: {
    ...sent,
    kind: 'complaint',
    reference: 'CMP-102334',
    answers: { service: 'bins', happened: 'They were rude to my mother', name: 'Ann Bright' },
  },
  visit: {
    ...sent,
    kind: 'visit',
    reference: 'R-204518',
    cancelled: false,
    visit: {
      reference: 'R-204518',
      kind: 'repair',
      about: 'Toilet: the seat is broken',
      moves: 0,
      diary: 'plumbing',
      slot: '2026-11-30T08:00-12:00',
      confirmed: false,
    },
  },
  promise: {
    ...sent,
    kind: 'promise',
    reference: 'P-104218',
    status: 'open',
    account: PROOF.account,
    person: PROOF.person,
    words: {
      language: 'en',
      text: "You promised to pay £50.00 towards your rent by Friday 27 November 2026. Reference P-104218. This is not a court agreement. If you can't pay, tell us before then. Reply PAY for a link, CHANGE or PERSON.",
    },
  },
};
