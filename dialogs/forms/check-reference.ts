// Check a request by its reference. Owner: customer services. Told to whoever sent it here, or knows its postcode as well.
import { postcode } from '../../bot/fields/postcode.ts';
import { reference } from '../../bot/fields/reference.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { withDash } from '../../bot/services/requests.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { PROMISE_PREFIX } from './my-promise.ts';
import { isLate, requestSaid } from './request-said.ts';

const prefixes = [...new Set(Object.values(council.references))];

export const checkReference = form('check-reference', 'your question about a reference')
  .ask(
    'reference',
    reference('What is the reference?', {
      prefixes,
      label: 'Reference',
      help: `It is in the message that we sent you when we got it, such as H-204518. If you do not have it, call ${council.phone}.`,
    }),
  )
  // A promise is read by whoever has shown that the account is theirs.
  .rule((a): Outcome | undefined =>
    a.reference.startsWith(PROMISE_PREFIX) && /^\d+$/.test(a.reference.slice(PROMISE_PREFIX.length))
      ? { kind: 'form', form: 'my-promise', answers: [['reference', a.reference]] }
      : undefined,
  )
  .find('mine', { in: 'requests', by: () => 'mine' })
  .ask(
    'postcode',
    postcode('What is the postcode of the home that it is about?', council.postcodes, {
      label: 'Postcode',
      help: 'It shows me that the reference is yours.',
    }),
    {
      known: 'postcode',
      when: (a, { mine }) => mine.every(({ reference }) => reference !== withDash(a.reference)),
    },
  )
  .find('request', { in: 'request', by: (a) => `${a.reference}|${a.postcode ?? ''}` })
  .rule((_, { request }): Outcome | undefined => {
    if (request === null) return { kind: 'tell', text: () => NOT_FOUND, offers: [AGAIN, PERSON] };
    return request === 'locked' ? { kind: 'tell', text: () => LOCKED, offers: [PERSON] } : undefined;
  })
  .find('told', {
    in: 'nudges',
    by: (a) => withDash(a.reference),
    when: (_, { request }, now) => request !== null && request !== 'locked' && isLate(request, now),
  })
  .end((_, { request, told }): Outcome =>
    request === null || request === 'locked'
      ? { kind: 'tell', text: () => NOT_FOUND, offers: [AGAIN, PERSON] }
      : {
          kind: 'tell',
          text: (now) => requestSaid(request, told === true, now),
          offers: [ANOTHER, PERSON],
        },
  );

/** The same for all that does not fit: it says nothing of what there is. */
const NOT_FOUND: Both = {
  en: `I can't find that. Check the reference and the postcode. I can only show requests about a home here: for others, call ${council.phone}.`,
  cy: `Alla i ddim dod o hyd i hynny. Gwiriwch y cyfeirnod a'r cod post. Dim ond ceisiadau am gartref y gallaf eu dangos yma: am rai eraill, ffoniwch ${council.phone}.`,
};
const LOCKED: Both = {
  en: `I can't look up any more references for now, because several did not fit. Try again in an hour, or call ${council.phone}.`,
  cy: `Alla i ddim chwilio am ragor o gyfeirnodau ar hyn o bryd, am fod sawl un heb ffitio. Ceisiwch eto mewn awr, neu ffoniwch ${council.phone}.`,
};
const AGAIN: Offer = { id: 'anew:check-reference', words: { en: 'Try again', cy: 'Ceisio eto' } };
const ANOTHER: Offer = {
  id: 'anew:check-reference',
  words: { en: 'Check another one', cy: 'Gwirio un arall' },
};
const PERSON: Offer = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
