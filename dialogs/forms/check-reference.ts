// Check a request by its reference. Owner: customer services. Told to whoever sent it here, or knows
// its postcode as well; of a street, which has none, only what anybody may know.
import { choice } from '../../bot/fields/choice.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { reference } from '../../bot/fields/reference.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { isPublic, withDash, type RequestSeen } from '../../bot/services/requests.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { POSTCODE } from './called.ts';
import { PROMISE_PREFIX } from './my-promise.ts';
import { isLate, requestSaid } from './request-said.ts';

const prefixes = [...new Set(Object.values(council.references))];

export const checkReference = form('check-reference', 'your question about a reference')
  .needs(1)
  // Nothing was sent from this chat: whoever asks after it is told so first.
  .ask('mine', choice('What was sent from here?', { none: 'Nothing' }, { label: 'From here' }), {
    given: true,
    optional: true,
  })
  .ask(
    'reference',
    reference('What is the reference?', {
      prefixes,
      label: 'Reference',
      help: `It is in the message that we sent you when we got it, such as H-204518. If you do not have it, call ${council.phone}.`,
    }),
    { says: (a) => (a.mine === 'none' ? NOTHING_HERE : undefined) },
  )
  // A promise is read by whoever has shown that the account is theirs.
  .rule((a): Outcome | undefined =>
    a.reference.startsWith(PROMISE_PREFIX) && /^\d+$/.test(a.reference.slice(PROMISE_PREFIX.length))
      ? { kind: 'form', form: 'my-promise', answers: [['reference', a.reference]] }
      : undefined,
  )
  .find('sent', { in: 'requests', by: () => 'mine' })
  .rule((a, { sent }): Outcome | undefined =>
    isOfNoHome(a.reference) && !isAmong(sent, a.reference)
      ? { kind: 'tell', text: () => ONLY_THERE, offers: [ANOTHER, PERSON] }
      : undefined,
  )
  .ask(
    'postcode',
    postcode('What is the postcode of the home that it is about?', council.postcodes, {
      label: 'Postcode',
      help: 'It shows me that the reference is yours.',
    }),
    {
      known: 'postcode',
      called: POSTCODE,
      when: (a, { sent }) => !isAmong(sent, a.reference) && !isOfStreet(a.reference),
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

const isAmong = (sent: readonly RequestSeen[], typed: string): boolean =>
  sent.some(({ reference }) => reference === withDash(typed));
const startsLike =
  (is: (transaction: string) => boolean) =>
  (typed: string): boolean =>
    Object.entries(council.references).some(
      ([transaction, letters]) => is(transaction) && /^[A-Z]+/.exec(typed)?.[0] === letters,
    );
/** A pothole has no postcode: anybody may know how a street stands, so nothing is to be shown for it. */
const isOfStreet = startsLike(isPublic);
/** Nothing shows that a call, or an answer, is theirs but the chat that it was asked for in. */
const isOfNoHome = startsLike(
  (transaction) => transaction === 'call-back' || transaction === 'contact.write-back',
);

/** The same whether there is one or not. */
const ONLY_THERE: Both = {
  en: `I can only show a call back or a written answer in the chat where you asked for it. To ask about it here, call ${council.phone} and give the reference.`,
  cy: `Dim ond yn y sgwrs lle gofynnoch am alwad neu ateb ysgrifenedig y gallaf ei ddangos. I holi amdano yma, ffoniwch ${council.phone} a rhoi'r cyfeirnod.`,
};
/** The same for all that does not fit: it says nothing of what there is. */
const NOT_FOUND: Both = {
  en: `I can't find that. Check the reference, and the postcode if I asked for one. If both are right, call ${council.phone} and give the reference: a person can look further.`,
  cy: `Alla i ddim dod o hyd i hynny. Gwiriwch y cyfeirnod, a'r cod post os gofynnais am un. Os yw'r ddau'n gywir, ffoniwch ${council.phone} a rhoi'r cyfeirnod: gall person chwilio ymhellach.`,
};
const NOTHING_HERE: Both = {
  en: `Nothing has been sent from this chat. If you sent it another way, I can look it up by its reference. If you have none, call ${council.phone}.`,
  cy: `Does dim wedi'i anfon o'r sgwrs hon. Os anfonoch ef ffordd arall, gallaf chwilio amdano wrth ei gyfeirnod. Os nad oes gennych un, ffoniwch ${council.phone}.`,
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
