// LINK, and "the link doesn't work": a new link to what was to be paid last, at once. Owner: revenues. Where nothing is left to pay by one, that is said.
import type { Both, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { toPayIn } from './pay-last.ts';
import { madeIn, paymentsSaid } from './payment-said.ts';
import { waysOn } from './payment-ways.ts';

export const paymentLink = form('payment-link', 'your payment')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'last' })
  .end((_, { paying }): Outcome => {
    const left = toPayIn(paying);
    // Of two it is asked which; of one they have asked for the link already.
    if (paying.on && left.length > 0)
      return { kind: 'form', form: 'pay-last', ...(left.length === 1 ? { answers: [['go', 'yes']] } : {}) };
    const [newest] = madeIn(paying);
    return {
      kind: 'tell',
      text: () => (newest === undefined ? NONE : paymentsSaid([newest])),
      offers: waysOn(paying),
    };
  });

// Welsh is a draft until a translator has approved it.
const NONE: Both = {
  en: 'There is no link of yours that I can send again. Tell me what you want to do, or choose one of these.',
  cy: 'Nid oes dolen sy’n eiddo i chi y gallaf ei hanfon eto. Dywedwch beth ydych am ei wneud, neu dewiswch un o’r rhain.',
};
