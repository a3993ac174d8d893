// Read a promise to pay again. Owner: revenues. What comes of it: its words as they were confirmed, and where it stands.
import { reference } from '../../bot/fields/reference.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { ELSEWHERE } from '../../bot/services/promises-seen.ts';
import { withDash } from '../../bot/services/requests.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { byCode, byCodeRule, IN_PLACE, isElsewhere } from './promise-elsewhere.ts';
import { promiseSaid, WAYS_ON } from './promise-said.ts';

export const PROMISE_PREFIX = council.references['payments.promise'] ?? 'P';

export const myPromise = form('my-promise', 'your question about a promise')
  .needs(2)
  // Only where they say one: otherwise it is the latest.
  .ask('reference', reference('What is its reference?', { prefixes: [PROMISE_PREFIX], label: 'Reference' }), {
    given: true,
    optional: true,
  })
  .find('promise', {
    in: 'promise',
    by: (a) => (typeof a.reference === 'string' ? withDash(a.reference) : 'mine'),
  })
  .ask('code', byCode, { when: (_, { promise }) => isElsewhere(promise), says: () => IN_PLACE })
  .rule(({ code }) => byCodeRule('my-promise', code))
  .end((_, { promise }): Outcome => {
    if (promise === null || promise === ELSEWHERE)
      return { kind: 'tell', text: () => NONE, offers: NO_PROMISE };
    return {
      kind: 'tell',
      text: () => promiseSaid(promise),
      offers: promise.status === 'open' ? WAYS_ON : NO_PROMISE,
    };
  });

// Welsh is a draft until a translator has approved it.
/** The same for one that is another's. */
const NONE: Both = {
  en: 'I cannot find a promise for this account. You can make one, or ask a person.',
  cy: 'Alla i ddim dod o hyd i addewid ar gyfer y cyfrif hwn. Gallwch wneud un, neu ofyn i berson.',
};
const NO_PROMISE: readonly Offer[] = [
  { id: 'form:promise-to-pay', words: { en: 'Make a promise', cy: 'Gwneud addewid' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
