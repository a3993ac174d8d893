// A receipt by e-mail, again or after all. Owner: revenues. What comes of it: one e-mail of a payment that was received here, to the address that they type.
import { email } from '../../bot/fields/email.ts';
import { listed } from '../../bot/fields/listed.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { EMAIL } from './called.ts';
import { madeIn, momentSaid, paymentsSaid, receivedIn, whatOf } from './payment-said.ts';
import { PERSON, waysOn } from './payment-ways.ts';

export const paymentReceipt = form('payment-receipt', 'your receipt')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'own' })
  .rule((_, { paying }): Outcome | undefined => {
    const received = receivedIn(paying);
    if (received.length === 0)
      return { kind: 'tell', text: () => paymentsSaid(madeIn(paying)), offers: waysOn(paying) };
    if (paying.mail) return undefined;
    return { kind: 'tell', text: () => both(paymentsSaid(received), NO_MAIL), offers: [PERSON] };
  })
  .ask('which', listed('Which payment is it?', { label: 'Payment' }), {
    when: (_, { paying }) => receivedIn(paying).length > 1,
    options: (_, { paying }) =>
      receivedIn(paying).map((each) => ({
        id: each.reference,
        words: {
          en: `${whatOf(each, 'en')}, ${momentSaid(each.at, 'en')}`,
          cy: `${whatOf(each, 'cy')}, ${momentSaid(each.at, 'cy')}`,
        },
      })),
  })
  .ask(
    'email',
    email('Where shall we email the receipt?', {
      label: 'Receipt to',
      help: 'We use your email address for this receipt alone. It says what was paid, when, and the reference.',
    }),
    { called: EMAIL },
  )
  .end((a, { paying }) => ({
    kind: 'submit',
    transaction: 'payments.receipt',
    check: SEND,
    answers: { reference: a.which ?? receivedIn(paying)[0]?.reference ?? '', email: a.email },
  }));

const both = (one: Both, other: Both): Both => ({
  en: `${one.en}\n${other.en}`,
  cy: `${one.cy}\n${other.cy}`,
});

// Welsh is a draft until a translator has approved it.
const SEND: Both = { en: 'Shall I send the receipt?', cy: 'A ddylwn i anfon y dderbynneb?' };
const NO_MAIL: Both = {
  en: `I cannot send emails from here just now. This message is your receipt. For one by email or on paper, call ${council.phone}.`,
  cy: `Ni allaf anfon e-byst o'r fan hon ar hyn o bryd. Y neges hon yw eich derbynneb. I gael un drwy e-bost neu ar bapur, ffoniwch ${council.phone}.`,
};
