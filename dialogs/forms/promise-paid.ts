// "I have paid". Owner: revenues. What comes of it: thanks, and what the ledger has of it for whoever may see payments.
import { form } from '../../bot/styles/form.ts';
import { paidSaid, PAID_WAYS_ON } from './promise-said.ts';

/** It needs no proof: whoever says so is not asked for anything first. */
export const promisePaid = form('promise-paid', 'your payment')
  .needs(1)
  .find('promise', { in: 'promise', by: () => 'mine' })
  .end((_, { promise }) => ({ kind: 'tell', text: () => paidSaid(promise), offers: PAID_WAYS_ON }));
