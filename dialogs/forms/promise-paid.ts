// "I have paid". Owner: revenues. What comes of it: thanks, what was received by a link of this chat, and what the ledger has of it for whoever may see payments.
import type { Paying, PaymentMade } from '../../bot/services/lookups.ts';
import { form } from '../../bot/styles/form.ts';
import { receivedIn } from './payment-said.ts';
import { paidSaid, PAID_WAYS_ON } from './promise-said.ts';

/** It needs no proof: whoever says so is not asked for anything first. */
export const promisePaid = form('promise-paid', 'your payment')
  .needs(1)
  .find('promise', { in: 'promise', by: () => 'mine' })
  .find('paying', { in: 'paying', by: () => 'own' })
  .end((_, { promise, paying }) => ({
    kind: 'tell',
    text: (now) => paidSaid(promise, receivedLately(paying, now)),
    offers: PAID_WAYS_ON,
  }));

/** What was received longer ago is not what they speak of. */
const LATELY_MS = 7 * 24 * 3_600_000;
const receivedLately = (paying: Paying, now: Date): PaymentMade | undefined =>
  receivedIn(paying).find(({ at }) => now.getTime() - Date.parse(at) < LATELY_MS);
