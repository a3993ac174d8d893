// PAY, alone: a new link for what was to be paid last. Owner: revenues. Where there is nothing, it is asked what to pay.
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { exactly, paidFor } from './pay-said.ts';

export const payLast = form('pay-last', 'your payment')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'last' })
  .rule((_, { paying }): Outcome | undefined =>
    paying.on && paying.last !== null ? undefined : { kind: 'form', form: 'pay' },
  )
  .ask('go', yesNo('Shall I send you a link to pay it now?', { label: 'Pay it now' }), {
    says: (_, { paying: { last } }) =>
      last === null
        ? undefined
        : {
            en: `${exactly(last.amount)} ${paidFor(last.kind, 'en')} has not been paid yet (${last.reference}).`,
            cy: `Nid yw ${exactly(last.amount)} ${paidFor(last.kind, 'cy')} wedi'i dalu eto (${last.reference}).`,
          },
  })
  .end((a, { paying: { last } }) =>
    a.go === 'no' || last === null
      ? { kind: 'form', form: 'pay' }
      : {
          kind: 'submit',
          transaction: 'payments.start',
          answers: { again: last.reference, kind: last.kind, amount: last.amount },
          unchecked: true,
        },
  );
