// Where somebody may go from what became of their payments.
import type { Offer } from '../../bot/model.ts';
import type { Paying } from '../../bot/services/lookups.ts';
import { madeIn, receivedIn } from './payment-said.ts';

export const waysOn = (paying: Paying): readonly Offer[] => {
  const [newest] = madeIn(paying);
  const received = receivedIn(paying);
  const canPay = paying.on && (newest === undefined || newest.is === 'sent' || newest.is === 'not-taken');
  return [
    ...(canPay ? [PAY] : []),
    ...(received.length > 0 && paying.mail ? [RECEIPT] : []),
    ...(received.length > 1 ? [TWICE] : []),
    PERSON,
  ];
};

const PAY: Offer = { id: 'form:pay-last', words: { en: 'Pay now', cy: 'Talu nawr' } };
const RECEIPT: Offer = {
  id: 'form:payment-receipt',
  words: { en: 'Receipt by email', cy: 'Derbynneb drwy e-bost' },
};
const TWICE: Offer = { id: 'form:paid-twice', words: { en: 'I paid twice', cy: 'Talais ddwywaith' } };
export const PERSON: Offer = {
  id: 'command:person',
  words: { en: 'Talk to a person', cy: 'Siarad â pherson' },
};
