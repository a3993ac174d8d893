// Show who you are by a code, sent to a phone or an address that the council has had for a while. Owner: revenues.
import { choice } from '../../bot/fields/choice.ts';
import { code } from '../../bot/fields/code.ts';
import { text } from '../../bot/fields/text.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';

export const proveCode = form('prove-code', 'the check of who you are')
  .proving()
  .needs(2)
  .ask('for', text('What is it for?', { label: 'For' }), { given: true, optional: true })
  // Comes from the check of a code that can be tried no more.
  .ask('spent', text('Is the code spent?', { label: 'Spent' }), { given: true, optional: true })
  .find('ways', { in: 'code-ways', by: () => 'own' })
  .rule((_, { ways }): Outcome | undefined =>
    ways.length === 0 ? { kind: 'handoff', team: 'revenues', why: NO_WAY } : undefined,
  )
  .ask(
    'way',
    choice(
      'How shall I send you a code?',
      { phone: 'A text to the mobile we have', email: 'An email to the address we have' },
      {
        label: 'Code by',
        help: 'It goes to what has been on your account for 30 days or more. I cannot show it here.',
      },
    ),
    { when: (_, { ways }) => ways.length > 1 },
  )
  .ask(
    'another',
    choice(
      'Shall I send you a new code?',
      { yes: 'Yes, send a new one', no: 'No, a person' },
      { label: 'New code' },
    ),
    { when: ({ spent }) => spent === 'yes' },
  )
  .rule(({ another }): Outcome | undefined =>
    another === 'no' ? { kind: 'handoff', team: 'revenues' } : undefined,
  )
  .find('sent', { in: 'codes', by: ({ way }, { ways }) => way ?? ways[0] ?? '' })
  .rule((_, { sent }): Outcome | undefined => {
    if (sent === 'sent') return undefined;
    return { kind: 'handoff', team: 'revenues', why: sent === 'too-many' ? TOO_MANY : NOT_SENT };
  })
  .ask(
    'code',
    code('What is the code?', 'Send me another code', {
      label: 'Code',
      help: 'It has 6 numbers and works for 10 minutes. A text can take a minute or two.',
    }),
    { says: ({ way }, { ways }) => ((way ?? ways[0]) === 'email' ? EMAILED : TEXTED) },
  )
  .rule(({ for: form, way, code: given }): Outcome | undefined =>
    given === 'again'
      ? {
          kind: 'form',
          form: 'prove-code',
          answers: [
            ...(typeof form === 'string' ? [['for', form] as const] : []),
            ...(way === undefined ? [] : [['way', way] as const]),
          ],
        }
      : undefined,
  )
  .end(({ code: given }) => ({
    kind: 'submit',
    transaction: 'identity.code',
    answers: { code: given },
    unchecked: true,
  }));

const TEXTED: Both = {
  en: `I have sent a text with a code to the mobile on your account. ${council.name.en} will never ask you to tell anyone this code: type it only here.`,
  cy: `Rwyf wedi anfon neges destun gyda chod i'r ffôn symudol ar eich cyfrif. Fydd ${council.name.cy} byth yn gofyn i chi ddweud y cod hwn wrth neb: teipiwch ef yma yn unig.`,
};
const EMAILED: Both = {
  en: `I have sent an email with a code to the address on your account. ${council.name.en} will never ask you to tell anyone this code: type it only here.`,
  cy: `Rwyf wedi anfon e-bost gyda chod i'r cyfeiriad ar eich cyfrif. Fydd ${council.name.cy} byth yn gofyn i chi ddweud y cod hwn wrth neb: teipiwch ef yma yn unig.`,
};
const NO_WAY: Both = {
  en: 'I can only send a code to a mobile or an email address that has been on your account for 30 days. There is none that I can use. A person can check who you are.',
  cy: 'Mae angen i mi anfon cod i ffôn symudol neu gyfeiriad e-bost sydd wedi bod ar eich cyfrif ers 30 diwrnod, ac nid oes un y gallaf ei ddefnyddio. Gall person wirio pwy ydych chi.',
};
const TOO_MANY: Both = {
  en: 'I have sent as many codes as I may for now. Try again in an hour, or a person can check who you are.',
  cy: 'Rwyf wedi anfon cynifer o godau ag y caf am y tro. Ceisiwch eto mewn awr, neu gall person wirio pwy ydych chi.',
};
const NOT_SENT: Both = {
  en: 'I could not send you a code. A person can check who you are.',
  cy: 'Ni allwn anfon cod atoch. Gall person wirio pwy ydych chi.',
};
