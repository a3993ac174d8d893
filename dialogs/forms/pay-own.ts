// "Pay now" after what is owed was told, and "can I pay £20". Owner: revenues. What comes of it: the amount is asked for their own account, or what to pay.
import { OWN } from '../../bot/fields/payee.ts';
import type { Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';

export const payOwn = form('pay-own', 'your payment')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'own' })
  .end((_, { paying: { own } }): Outcome => ({
    kind: 'form',
    form: 'pay',
    ...(own === null ? {} : { answers: [['for', OWN + own.kind]] }),
  }));
