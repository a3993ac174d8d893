// Promise to pay. Owner: revenues, and housing for rent. What comes of it: an agreement in writing, or a person who goes through it with them.
import { choice } from '../../bot/fields/choice.ts';
import { phone } from '../../bot/fields/phone.ts';
import { text } from '../../bot/fields/text.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { ELSEWHERE, type Arrangement, type PromiseFound } from '../../bot/services/promises-seen.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { DATE, PHONE } from './called.ts';
import {
  everySaid,
  howMany,
  howHeard,
  howSaid,
  howSpotted,
  payDay,
  sum,
  unlessAsked,
} from './promise-heard.ts';
import { allListed } from './pay-said.ts';
import { isWithinLimits, mayComeWithinLimits, scheduleOf } from './promise-rules.ts';
import { inItsWords, TOWARDS } from './promise-said.ts';
import { STOPS_TO_CHOOSE, stopToChoose, type Told } from './promise-stops.ts';

const { days, payments } = council.promises;
const WITHIN = `Within ${days} days from today. For later, a person goes through it with you.`;

/** They are told so kindly, and a person has it. */
const toAPerson = (about: Told, arrangement: Arrangement | null): Outcome => ({
  kind: 'form',
  form: 'money-stop',
  answers: [['about', about], ...(arrangement === null ? [] : [['kind', arrangement.kind] as const])],
});

/** What the account lets them do; of one that is in place already there is no second. */
const mayBegin = (
  changes: string | null | undefined,
  arrangement: Arrangement | null,
): Outcome | undefined => {
  if (arrangement === null || !arrangement.may) return toAPerson('person', arrangement);
  const { stands } = arrangement;
  return stands === undefined || stands === changes
    ? undefined
    : { kind: 'tell', text: () => STANDS, offers: STANDING };
};

const about = (arrangement: Arrangement | null): Both | undefined =>
  arrangement === null
    ? undefined
    : {
        en: `This is about ${TOWARDS[arrangement.kind].en}.`,
        cy: `Mae hyn am ${TOWARDS[arrangement.kind].cy}.`,
      };

/** A yes that is hedged is none. */
const affordSaid = (said: string): 'yes' | 'no' | 'unsure' | undefined =>
  cannotSaid(said) ?? yesNoMeant({ text: said }) ?? (UNSURE.test(said) ? 'unsure' : undefined);
/** Said at any time after it: nobody is held to what they cannot pay. */
const cannotSaid = (said: string): 'no' | undefined => (CANNOT.test(normalise(said)) ? 'no' : undefined);
const CANNOT =
  /\b(?:(?:i |we )?(?:cant|cannot|can not|couldnt|wont be able to|not able to|am unable to) (?:really |actually |even )*(?:do|afford|manage|pay|keep|promise|find) (?:it|that|this|them|so much|that much|as much|the money)|take (?:it|that|this) back|too much for me|alla i ddim (?:ei )?(?:fforddio|talu|wneud|addo)|methu (?:ei )?(?:fforddio|talu))\b|\bcant afford\b/;
const UNSURE =
  /\b(?:not (?:really )?sure|unsure|maybe|perhaps|don'?t know|hard to say|depends|might|probably|think so|hope so|but|hard|tight|struggl\w*|try|ond|efallai|ddim yn si[wŵ]r|dim syniad)\b/iu;

/** What is in place until the new one is. */
const stays = (promise: PromiseFound): Both =>
  promise === null || promise === ELSEWHERE
    ? { en: 'Your promise stays as it was.', cy: 'Mae eich addewid yn aros fel yr oedd.' }
    : inItsWords(promise.words);

const CONTACTS = [
  ['here', /\b(?:here|chat|messages?|texts?|whats ?app|messenger|yma|sgwrs|neges)\b/iu],
  ['phone', /\b(?:phone|call|ring|mobile|ff[oô]n\w*)\b/iu],
  ['letter', /\b(?:letter|post|mail|llythyr)\b/iu],
] as const;
/** Of two ways neither is surely meant. */
const contactSaid = (said: string): 'here' | 'phone' | 'letter' | undefined => {
  const [way, ...others] = CONTACTS.filter(([, words]) => words.test(said));
  return others.length === 0 ? way?.[0] : undefined;
};

const languageSaid = (said: string): 'english' | 'welsh' | undefined => {
  if (/\b(?:welsh|[cg]ymraeg)\b/iu.test(said)) return 'welsh';
  return /\b(?:english|saesneg)\b/iu.test(said) ? 'english' : undefined;
};

const helperSaid = (said: string): 'no' | undefined =>
  yesNoMeant({ text: said }) === 'no' ? 'no' : undefined;

// Welsh is a draft until a translator has approved it.
const STANDS: Both = {
  en: 'You have a promise in place for this account already. You can read it, or change it.',
  cy: 'Mae gennych addewid yn ei le ar gyfer y cyfrif hwn eisoes. Gallwch ei ddarllen, neu ei newid.',
};
const STANDING: readonly Offer[] = [
  { id: 'form:my-promise', words: { en: 'Read it', cy: 'Ei ddarllen' } },
  { id: 'form:change-promise', words: { en: 'Change', cy: 'Newid' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];

export const promiseToPay = form('promise-to-pay', 'your new promise to pay')
  .needs(2)
  // Comes with it where it is to stand in place of another.
  .ask('changes', text('Which promise does it change?', { label: 'Changes' }), {
    given: true,
    optional: true,
  })
  .find('promise', { in: 'promise', by: () => 'mine', when: ({ changes }) => typeof changes === 'string' })
  .stands(({ changes }, { promise = null }) => (typeof changes === 'string' ? stays(promise) : undefined))
  .find('arrangement', { in: 'arrangement', by: () => 'mine' })
  .rule(({ changes }, { arrangement }) => mayBegin(changes, arrangement))
  .ask(
    'how',
    {
      ...choice(
        'How would you like to pay?',
        { once: 'In one payment', parts: 'In smaller payments', account: 'It is about another account' },
        {
          label: 'How',
          help: `One payment is within ${days} days. Smaller ones are weekly or monthly, up to ${payments} of them.`,
          reads: howHeard,
        },
      ),
      spots: howSpotted,
      // A sum that they name later says nothing of how.
      rights: howSaid,
    },
    { says: (_, { arrangement }) => about(arrangement) },
  )
  .rule(({ how }): Outcome | undefined =>
    how === 'account'
      ? { kind: 'form', form: 'prove-account', answers: [['for', 'promise-to-pay']] }
      : undefined,
  )
  .ask('apply', {
    ...unlessAsked(
      choice(
        'Are any of these true? If so, a person goes through it with you.',
        {
          none: 'None of these',
          ...STOPS_TO_CHOOSE,
        },
        { label: 'What I should know', reads: stopToChoose },
      ),
    ),
    // Whenever they say it, it is what matters.
    spots: stopToChoose,
  })
  .rule(({ apply }, { arrangement }) => (apply === 'none' ? undefined : toAPerson(apply, arrangement)))
  .ask('amount', sum('How much can you pay?', { label: 'Amount' }), {
    when: ({ how }) => how === 'once',
    options: (_, { arrangement }) => allListed(arrangement?.owed),
  })
  .rule((a, { arrangement }, now) =>
    mayComeWithinLimits(a, now) ? undefined : toAPerson('person', arrangement),
  )
  .ask('date', payDay('By which day can you pay it?', { label: 'By', help: WITHIN }), {
    when: ({ how }) => how === 'once',
    called: DATE,
  })
  .rule((a, { arrangement }, now) =>
    mayComeWithinLimits(a, now) ? undefined : toAPerson('person', arrangement),
  )
  .ask(
    'every',
    {
      ...choice(
        'How often?',
        { week: 'Every week', month: 'Every month' },
        { label: 'How often', reads: everySaid },
      ),
      spots: everySaid,
    },
    { when: ({ how }) => how === 'parts' },
  )
  .ask('each', sum('How much can you pay each time?', { label: 'Each payment' }), {
    when: ({ how }) => how === 'parts',
  })
  .rule((a, { arrangement }, now) =>
    mayComeWithinLimits(a, now) ? undefined : toAPerson('person', arrangement),
  )
  .ask('first', payDay('When is the first payment?', { label: 'First payment', help: WITHIN }), {
    when: ({ how }) => how === 'parts',
  })
  .rule((a, { arrangement }, now) =>
    mayComeWithinLimits(a, now) ? undefined : toAPerson('person', arrangement),
  )
  .ask(
    'count',
    howMany('How many payments?', {
      label: 'Payments',
      help: `Up to ${payments} can be agreed here. For more, a person goes through it with you.`,
    }),
    { when: ({ how }) => how === 'parts' },
  )
  .rule((a, { arrangement }, now) =>
    isWithinLimits(scheduleOf(a), now, arrangement?.owed) ? undefined : toAPerson('person', arrangement),
  )
  .ask('afford', {
    ...choice(
      'After rent, food and heating, can you afford this?',
      { yes: 'Yes', unsure: "I'm not sure", no: 'No' },
      { label: 'Can you afford it', reads: affordSaid },
    ),
    rights: cannotSaid,
  })
  .rule(({ afford }): Outcome | undefined =>
    afford === 'yes' ? undefined : { kind: 'form', form: 'money-worries', answers: [['about', 'afford']] },
  )
  .ask(
    'contact',
    choice(
      'If we need to, how may we contact you about this?',
      { here: 'Here, in this chat', phone: 'By phone', letter: 'By letter' },
      {
        label: 'How we contact you',
        reads: contactSaid,
        help: 'Here, we remind you before each payment. We do not write or call on Sundays, on bank holidays or at night.',
      },
    ),
  )
  .ask('phone', phone('What number can we reach you on?', { label: 'Phone' }), {
    when: ({ contact }) => contact === 'phone',
    known: 'phone',
    called: PHONE,
  })
  .ask(
    'time',
    choice(
      'When is a good time to call, Monday to Saturday?',
      {
        morning: 'From 8am to 12pm',
        afternoon: 'From 12pm to 5pm',
        evening: 'From 5pm to 8pm',
        any: 'Any time',
      },
      { label: 'Time' },
    ),
    { when: ({ contact }) => contact === 'phone' },
  )
  .ask(
    'language',
    choice(
      'Which language shall we use about this?',
      { english: 'Use English', welsh: 'Use Welsh' },
      { label: 'Language', reads: languageSaid },
    ),
  )
  .ask(
    'helper',
    choice(
      'Is anyone helping you with this?',
      { no: 'No', with: 'Yes, someone is helping me', for: 'I am doing this for someone else' },
      { label: 'Helper', reads: helperSaid },
    ),
  )
  .rule(({ helper }, { arrangement }) => (helper === 'for' ? toAPerson('other', arrangement) : undefined))
  .end((a, { arrangement }) => {
    const schedule = scheduleOf(a);
    const { changes, contact, phone: number, time, language, helper, every } = a;
    const asked = Object.entries({ how: a.how, amount: a.amount, each: a.each, every, count: a.count });
    const kept = [...asked, ...Object.entries({ contact, phone: number, time, language, helper })];
    return {
      kind: 'submit',
      transaction: 'payments.promise',
      answers: {
        schedule,
        contact,
        language: language === 'welsh' ? 'cy' : 'en',
        helper,
        made: arrangement?.made ?? 0,
        answers: kept.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
        ...(typeof changes === 'string' ? { changes } : {}),
        ...(every === undefined ? {} : { every }),
        ...(number === undefined ? {} : { phone: number }),
        ...(time === undefined ? {} : { time }),
      },
    };
  });
