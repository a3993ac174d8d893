// "Did my payment go through?" Owner: revenues. What comes of it: what became of each link to pay that this chat had of late, and the ways on.
import { form } from '../../bot/styles/form.ts';
import { madeIn, paymentsSaid } from './payment-said.ts';
import { waysOn } from './payment-ways.ts';

export const paymentStatus = form('payment-status', 'your question about a payment')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'own' })
  .end((_, { paying }) => ({
    kind: 'tell',
    text: () => paymentsSaid(madeIn(paying)),
    offers: waysOn(paying),
  }));
