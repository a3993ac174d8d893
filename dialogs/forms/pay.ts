// Pay by a link. Owner: revenues. A typed reference is enough, and whether there is such an account is never said.
import { email } from '../../bot/fields/email.ts';
import { OWN, payee } from '../../bot/fields/payee.ts';
import { sumToPay } from '../../bot/fields/sum-to-pay.ts';
import type { Both, Listed, Outcome } from '../../bot/model.ts';
import { ACCOUNT_KINDS, readReference } from '../../bot/services/account-references.ts';
import type { OwnAccount } from '../../bot/services/lookups.ts';
import { AMOUNT_MAX, AMOUNT_MIN } from '../../bot/services/payment-book.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { EMAIL } from './called.ts';
import { exactly, paidTitle } from './pay-said.ts';
import { referenceOf } from './pay-references.ts';

export const pay = form('pay', 'your payment')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'own' })
  .rule((_, { paying }): Outcome | undefined => (paying.on ? undefined : PAY_BY_PHONE))
  .ask(
    'for',
    payee(
      'What do you want to pay? You can also type the reference on your bill or letter.',
      {
        rent: 'Rent',
        'council-tax': 'Council tax',
        garage: 'Garage rent',
        overpayment: 'Benefit overpayment',
        sundry: 'Invoice',
      },
      { label: 'To pay', help: 'Choose one, or type the reference: then I know what it is for.' },
    ),
    { options: (_, { paying }) => ownListed(paying.own) },
  )
  .ask('rent', referenceOf('rent'), { when: (a) => a.for === 'rent' })
  .ask('council-tax', referenceOf('council-tax'), { when: (a) => a.for === 'council-tax' })
  .ask('garage', referenceOf('garage'), { when: (a) => a.for === 'garage' })
  .ask('overpayment', referenceOf('overpayment'), { when: (a) => a.for === 'overpayment' })
  .ask('sundry', referenceOf('sundry'), { when: (a) => a.for === 'sundry' })
  .ask(
    'amount',
    sumToPay('How much do you want to pay?', {
      least: AMOUNT_MIN,
      most: AMOUNT_MAX,
      label: 'Amount',
      help: `From £1 to £5,000, like £20 or £20.50. To pay more, call ${council.phone}.`,
    }),
    { options: (a, { paying }) => owedListed(a.for, paying.own) },
  )
  .ask(
    'email',
    email('Where shall we email a receipt?', {
      label: 'Receipt to',
      help: 'We use your email address for this receipt alone. You get one here in any case.',
    }),
    { optional: true, when: (_, { paying }) => paying.mail, called: EMAIL },
  )
  .end((a, { paying }) => {
    const typed = readReference(a.for);
    const kind = typed.ok ? typed.kind : a.for.startsWith(OWN) ? (paying.own?.kind ?? a.for) : a.for;
    const chosen = ACCOUNT_KINDS.find((each) => each === a.for);
    return {
      kind: 'submit',
      transaction: 'payments.start',
      check: SEND_LINK,
      answers: {
        kind,
        // Their own is found by what they have shown of who they are.
        ...(a.for.startsWith(OWN) ? {} : { account: chosen === undefined ? a.for : (a[chosen] ?? '') }),
        amount: a.amount,
        ...(a.email === undefined ? {} : { email: a.email }),
      },
    };
  });

const ownListed = (own: OwnAccount | null): readonly Listed[] =>
  own === null
    ? []
    : [
        {
          id: OWN + own.kind,
          words: {
            en: `${paidTitle(own.kind, 'en')}, your account ending ${own.ending}`,
            cy: `${paidTitle(own.kind, 'cy')}, eich cyfrif sy'n gorffen â ${own.ending}`,
          },
        },
      ];

const owedListed = (chosen: string, own: OwnAccount | null): readonly Listed[] => {
  const { owed } = chosen.startsWith(OWN) ? (own ?? {}) : {};
  if (owed === undefined || owed < AMOUNT_MIN || owed > AMOUNT_MAX) return [];
  return [
    { id: String(owed), words: { en: `All of it, ${exactly(owed)}`, cy: `Y cyfan, ${exactly(owed)}` } },
  ];
};

const SEND_LINK: Both = {
  en: 'Shall I send you the link to pay?',
  cy: 'A ddylwn i anfon y ddolen i dalu atoch?',
};
const BY_PHONE: Both = {
  en: `I cannot take a payment here just now. You can pay on our website, or by phone on ${council.phone}.`,
  cy: `Ni allaf gymryd taliad yma ar hyn o bryd. Gallwch dalu ar ein gwefan, neu dros y ffôn ar ${council.phone}.`,
};
export const PAY_BY_PHONE: Outcome = { kind: 'handoff', team: 'revenues', why: BY_PHONE };
