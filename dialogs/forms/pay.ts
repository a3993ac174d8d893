// Pay by a link. Owner: revenues. A typed reference is enough, and whether there is such an account is never said.
import { email } from '../../bot/fields/email.ts';
import { OWN, payee } from '../../bot/fields/payee.ts';
import { sumToPay } from '../../bot/fields/sum-to-pay.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Both, Language, Listed, Outcome } from '../../bot/model.ts';
import { ACCOUNT_KINDS, readReference, type AccountKind } from '../../bot/services/account-references.ts';
import type { OwnAccount, Paying, PaymentMade } from '../../bot/services/lookups.ts';
import { AMOUNT_MAX, AMOUNT_MIN } from '../../bot/services/payment-book.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { EMAIL } from './called.ts';
import { allListed, ending, paidTitle } from './pay-said.ts';
import { isAlike, paidLately } from './payment-alike.ts';
import { madeIn, momentSaid, whatOf } from './payment-said.ts';
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
    {
      options: (a, { paying }) => owedListed(a.for, paying.own),
      says: (a, { paying }) => (a.for.startsWith(OWN) ? ownSaid(paying.own) : undefined),
    },
  )
  .ask('again', yesNo('Do you want to pay it again?', { label: 'Pay it again' }), {
    when: (a, { paying }, now) => lately(a, paying, now) !== undefined,
    says: (a, { paying }) => {
      const before = madeIn(paying).find((each) => each.is === 'paid' && isAlike(each, wantedOf(a, paying)));
      return before && paidAlready(before);
    },
  })
  .rule((a): Outcome | undefined => (a.again === 'no' ? NOT_AGAIN : undefined))
  .ask(
    'email',
    email('Where shall we email a receipt?', {
      label: 'Receipt to',
      help: 'We use your email address for this receipt alone. You get one here in any case.',
    }),
    { optional: true, when: (_, { paying }) => paying.mail, called: EMAIL },
  )
  .end((a, { paying }) => ({
    kind: 'submit',
    transaction: 'payments.start',
    check: SEND_LINK,
    answers: {
      kind: wantedOf(a, paying).kind,
      // Their own is found by what they have shown of who they are.
      ...(a.for.startsWith(OWN) ? {} : { account: accountIn(a) }),
      amount: a.amount,
      ...(a.email === undefined ? {} : { email: a.email }),
    },
  }));

type Wanted = { readonly for: string; readonly amount: number } & {
  readonly [K in AccountKind]?: string | undefined;
};

/** The reference that they typed, with what it is for or after it. */
const accountIn = (a: Wanted): string => {
  const chosen = ACCOUNT_KINDS.find((each) => each === a.for);
  return chosen === undefined ? a.for : (a[chosen] ?? '');
};

/** As a payment that was made is told by. */
const wantedOf = (a: Wanted, { own }: Paying): Pick<PaymentMade, 'kind' | 'amount' | 'ending'> => {
  const { for: what, amount } = a;
  if (what.startsWith(OWN)) return { kind: own?.kind ?? what, amount, ending: own?.ending ?? '' };
  const typed = readReference(what);
  return { kind: typed.ok ? typed.kind : what, amount, ending: ending(accountIn(a)) };
};

const lately = (a: Wanted, paying: Paying, now: Date): PaymentMade | undefined =>
  paidLately(madeIn(paying), wantedOf(a, paying), now);

/** Theirs first; another of its kind is called so, or the two look alike. */
const ownListed = (own: OwnAccount | null): readonly Listed[] =>
  own === null
    ? []
    : [
        { id: OWN + own.kind, words: { en: ownTitle(own, 'en'), cy: ownTitle(own, 'cy') } },
        {
          id: own.kind,
          words: {
            en: `${paidTitle(own.kind, 'en')} on another account`,
            cy: `${paidTitle(own.kind, 'cy')} ar gyfrif arall`,
          },
        },
      ];

const ownTitle = ({ kind, ending: last }: OwnAccount, language: Language): string =>
  language === 'cy'
    ? `${paidTitle(kind, 'cy')} ar eich cyfrif sy'n gorffen â ${last}`
    : `${paidTitle(kind, 'en')} on your account ending ${last}`;

const owedListed = (chosen: string, own: OwnAccount | null): readonly Listed[] => {
  const { owed } = chosen.startsWith(OWN) ? (own ?? {}) : {};
  return owed === undefined || owed < AMOUNT_MIN || owed > AMOUNT_MAX ? [] : allListed(owed);
};

/** Beside what is owed alone: whoever chose it from the list has just seen it, and it is read back in any case. */
const ownSaid = (own: OwnAccount | null): Both | undefined =>
  own?.owed === undefined
    ? undefined
    : {
        en: `${ownTitle(own, 'en')}. To pay something else, reply BACK.`,
        cy: `${ownTitle(own, 'cy')}. I dalu rhywbeth arall, atebwch NÔL.`,
      };

const paidAlready = (before: PaymentMade): Both => ({
  en: `You paid ${whatOf(before, 'en')} here on ${momentSaid(before.at, 'en')} (${before.reference}), and we have it.`,
  cy: `Taloch ${whatOf(before, 'cy')} yma ar ${momentSaid(before.at, 'cy')} (${before.reference}), ac mae gennym.`,
});
const NOT_AGAIN: Outcome = {
  kind: 'tell',
  text: () => ({
    en: 'Then I send no link, and nothing more is paid.',
    cy: 'Yna nid wyf yn anfon dolen, ac ni thelir dim mwy.',
  }),
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
