// What do I owe. Owner: revenues. What comes of it: what stands on their account is told; only to whoever has shown by a code that it is theirs.
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { accountSaid } from './account-said.ts';

export const accountBalance = form('account-balance', 'your question about what you owe')
  .needs(3)
  .find('account', { in: 'statement', by: () => 'own' })
  .end((_, { account }): Outcome =>
    account === null
      ? { kind: 'handoff', team: 'revenues', why: NOT_SEEN }
      : {
          kind: 'tell',
          text: () => accountSaid(account),
          offers: [
            ...(account.balance > 0 && account.hold === undefined ? [PAY] : []),
            ...(account.balance > 0 && account.hold === undefined && EARLY.includes(account.stage)
              ? [PROMISE]
              : []),
            PERSON,
          ],
        },
  );

/** Later than these a person agrees with them what can be paid. */
const EARLY: readonly string[] = ['none', 'reminder', 'final-notice'];

const NOT_SEEN: Both = {
  en: 'I cannot see that account just now. A person can.',
  cy: 'Alla i ddim gweld y cyfrif hwnnw ar hyn o bryd. Gall person wneud.',
};
const PAY: Offer = { id: 'form:pay-own', words: { en: 'Pay now', cy: 'Talu nawr' } };
const PROMISE: Offer = {
  id: 'form:promise-to-pay',
  words: { en: 'Pay bit by bit', cy: 'Talu fesul tipyn' },
};
const PERSON: Offer = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
