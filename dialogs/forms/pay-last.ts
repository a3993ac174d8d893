// PAY, alone: a link for what was promised, or a new one for what was to be paid last. Owner: revenues. Where there is neither, it is asked what to pay.
import { listed } from '../../bot/fields/listed.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Listed, Outcome } from '../../bot/model.ts';
import type { Paying, ToPay } from '../../bot/services/lookups.ts';
import { form } from '../../bot/styles/form.ts';
import { exactly, paidFor } from './pay-said.ts';

export const payLast = form('pay-last', 'your payment')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'last' })
  .rule((_, { paying }): Outcome | undefined =>
    paying.on && toPayIn(paying).length > 0 ? undefined : { kind: 'form', form: 'pay' },
  )
  .ask('which', listed('Which do you want to pay?', { label: 'To pay', own: { other: 'Something else' } }), {
    when: (_, { paying }) => toPayIn(paying).length > 1,
    options: (_, { paying }) => toPayIn(paying).map(listedAs),
  })
  .ask('go', yesNo('Shall I send you a link to pay it now?', { label: 'Pay it now' }), {
    // What was promised is surely meant: its messages say that PAY brings a link.
    when: (_, { paying }) => toPayIn(paying).length === 1 && paying.last !== null,
    says: (_, { paying: { last } }) =>
      last === null
        ? undefined
        : {
            en: `${exactly(last.amount)} ${paidFor(last.kind, 'en')} has not been paid yet (${last.reference}).`,
            cy: `Nid yw ${exactly(last.amount)} ${paidFor(last.kind, 'cy')} wedi'i dalu eto (${last.reference}).`,
          },
  })
  .end((a, { paying }): Outcome => {
    const all = toPayIn(paying);
    const chosen = all.length === 1 ? all[0] : all.find(({ reference }) => reference === a.which);
    if (chosen === undefined || a.go === 'no') return { kind: 'form', form: 'pay' };
    const { reference, kind, amount } = chosen;
    const which = chosen === paying.promised ? { promised: reference } : { again: reference };
    return {
      kind: 'submit',
      transaction: 'payments.start',
      answers: { ...which, kind, amount },
      unchecked: true,
    };
  });

export const toPayIn = ({ promised, last }: Paying): readonly ToPay[] =>
  [promised, last].filter((each) => each !== null && each !== undefined);

const listedAs = ({ reference, kind, amount }: ToPay): Listed => ({
  id: reference,
  words: {
    en: `${exactly(amount)} ${paidFor(kind, 'en')}`,
    cy: `${exactly(amount)} ${paidFor(kind, 'cy')}`,
  },
});
