// "I paid twice." Owner: revenues. What comes of it: a person gets both references where the same came twice; where it did not, what we received is said.
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import type { Paying, PaymentMade } from '../../bot/services/lookups.ts';
import { form } from '../../bot/styles/form.ts';
import { isAlike } from './payment-alike.ts';
import { madeIn, momentSaid, paymentsSaid, receivedIn, whatOf } from './payment-said.ts';
import { PERSON, waysOn } from './payment-ways.ts';

export const paidTwice = form('paid-twice', 'your question about paying twice')
  .needs(1)
  .find('paying', { in: 'paying', by: () => 'own' })
  .rule((_, { paying }): Outcome | undefined => {
    if (pairIn(paying) !== undefined) return undefined;
    const received = receivedIn(paying);
    const said = paymentsSaid(received.length === 0 ? madeIn(paying) : received);
    const lead = received.length === 0 ? undefined : received.length === 1 ? ONE : UNLIKE;
    const text = lead === undefined ? said : { en: `${lead.en} ${said.en}`, cy: `${lead.cy} ${said.cy}` };
    return { kind: 'tell', text: () => text, offers: received.length === 0 ? waysOn(paying) : [PERSON] };
  })
  .ask('go', yesNo('Shall I ask a person to give one of them back?', { label: 'Give one back' }), {
    says: (_, { paying }) => {
      const pair = pairIn(paying);
      return pair && pairSaid(pair);
    },
  })
  .end((a, { paying }): Outcome => {
    const pair = pairIn(paying);
    if (a.go === 'no' || pair === undefined) return { kind: 'tell', text: () => LEFT, offers: [PERSON] };
    const [later, earlier] = pair;
    return {
      kind: 'submit',
      transaction: 'payments.paid-twice',
      answers: { first: earlier.reference, second: later.reference },
      unchecked: true,
    };
  });

type Pair = readonly [later: PaymentMade, earlier: PaymentMade];

/** The latest two of the same sum for the same account, both here to stay. */
const pairIn = (paying: Paying): Pair | undefined => {
  const kept = receivedIn(paying).filter(({ back }) => back !== true);
  for (const [index, later] of kept.entries()) {
    const earlier = kept.slice(index + 1).find((each) => isAlike(each, later));
    if (earlier !== undefined) return [later, earlier];
  }
  return undefined;
};

// Welsh is a draft until a translator has approved it.
const pairSaid = ([later, earlier]: Pair): Both => ({
  en: `Yes, we received ${whatOf(later, 'en')} twice: ${earlier.reference} on ${momentSaid(earlier.at, 'en')}, and ${later.reference} on ${momentSaid(later.at, 'en')}.`,
  cy: `Do, derbyniom ${whatOf(later, 'cy')} ddwywaith: ${earlier.reference} ar ${momentSaid(earlier.at, 'cy')}, a ${later.reference} ar ${momentSaid(later.at, 'cy')}.`,
});
const ONE: Both = {
  en: 'I looked, and we received one payment here. If your bank shows two, a person looks for the other with you: reply PERSON.',
  cy: 'Edrychais, a derbyniom un taliad yma. Os yw eich banc yn dangos dau, bydd person yn chwilio am y llall gyda chi: atebwch PERSON.',
};
const UNLIKE: Both = {
  en: 'I looked, and no two of your payments here are the same. If you want one of them back, a person decides that with you: reply PERSON.',
  cy: "Edrychais, ac nid oes dau o'ch taliadau yma yr un fath. Os ydych am gael un ohonynt yn ôl, bydd person yn penderfynu hynny gyda chi: atebwch PERSON.",
};
const LEFT: Both = {
  en: 'Then both stay on your account, and I have asked for nothing. You can tell me again at any time.',
  cy: "Yna mae'r ddau yn aros ar eich cyfrif, ac nid wyf wedi gofyn am ddim. Gallwch ddweud wrthyf eto unrhyw bryd.",
};
