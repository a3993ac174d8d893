// Ask for an answer in writing. Owner: customer services. What comes of it: a person writes back, the way they chose, by a day that is told.
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { email } from '../../bot/fields/email.ts';
import { name } from '../../bot/fields/name.ts';
import { phone } from '../../bot/fields/phone.ts';
import type { Both, Field, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { topicSaid } from './call-back-said.ts';
import { cannotWait } from './call-back-rules.ts';
import { EMAIL, NAME, PHONE } from './called.ts';
import { callNow } from './cannot-wait.ts';
import { writtenBy } from './write-back-rules.ts';
import { writtenWay, writtenWayTold, type WrittenWay } from './write-back-said.ts';

/** "Write to me about my rent" says it already. */
const topic: Field<string, never> = {
  ...description('What should we write to you about?', {
    label: 'About',
    help: 'Ask your question in your own words. Whoever answers also sees what you wrote in this chat.',
  }),
  takesQuestions: true,
  spots: topicSaid,
};
const number = phone('What mobile number can we text?', {
  label: 'Mobile',
  help: 'A UK mobile that is safe for us to text. We only use it for this answer.',
});
const isMobile = (value: string): boolean => value.startsWith('07');
/** A landline reads no texts, or reads them aloud to whoever picks up. */
const mobile: Field<string, never> = {
  ...number,
  parse: (...given) => {
    const parsed = number.parse(...given);
    return parsed.ok && !isMobile(parsed.value) ? { ok: false, why: MOBILE } : parsed;
  },
  accepts: (stored): stored is string => number.accepts(stored) && isMobile(stored),
  spots: (...given) => {
    const value = number.spots?.(...given);
    return value !== undefined && isMobile(value) ? value : undefined;
  },
};

export const writeBack = form('write-back', 'your request for a reply')
  .needs(0)
  .ask('topic', topic)
  .rule((a): Outcome | undefined => (cannotWait(a.topic) ? callNow(NO_LETTER) : undefined))
  .ask(
    'way',
    choice<WrittenWay>(
      'How should we answer?',
      { here: 'Here in this chat', text: 'By text message', email: 'By email' },
      {
        label: 'Answer',
        help: 'Choose one that only you read, if others should not see it.',
        reads: writtenWay,
        spots: (told) => writtenWayTold(told),
      },
    ),
  )
  .ask('phone', mobile, { when: (a) => a.way === 'text', known: 'phone', called: PHONE })
  .ask(
    'email',
    email('What is your email address?', {
      label: 'Email',
      help: 'One that is safe for us to write to. We only use it for this answer.',
    }),
    { when: (a) => a.way === 'email', known: 'email', called: EMAIL },
  )
  .ask(
    'name',
    name('What should we call you?', {
      label: 'Name',
      help: 'Any name that you like to be called. If you would rather not say, reply SKIP.',
    }),
    { optional: true, known: 'name', called: NAME },
  )
  .end((a, _, now) => ({
    kind: 'submit',
    transaction: 'contact.write-back',
    answers: { ...a, expectedBy: writtenBy(now) },
  }));

const NO_LETTER: Both = {
  en: "That can't wait for an answer in writing.",
  cy: 'Ni all hynny aros am ateb ysgrifenedig.',
};
const MOBILE: Both = {
  en: 'We can only text a mobile. Enter a UK mobile number, like 07700 900982.',
  cy: 'Dim ond at ffôn symudol y gallwn anfon neges destun. Rhowch rif symudol yn y DU, fel 07700 900982.',
};
