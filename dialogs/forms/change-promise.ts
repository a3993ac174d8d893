// Change a promise to pay, or take it back. Owner: revenues. What comes of it: a new agreement in its place, or none.
import { choice } from '../../bot/fields/choice.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import type { Answers, Both, Offer, Outcome } from '../../bot/model.ts';
import { ELSEWHERE, type PromiseFound, type PromiseSeen } from '../../bot/services/promises-seen.ts';
import { form } from '../../bot/styles/form.ts';
import { byCode, byCodeRule, IN_PLACE, isElsewhere } from './promise-elsewhere.ts';
import { everySaid, sum } from './promise-heard.ts';
import { stopSaid } from './promise-stops.ts';
import { inItsWords } from './promise-said.ts';

export const changePromise = form('change-promise', 'your change to a promise')
  .needs(2)
  // In the words that opened it: what it is to be from now on.
  .ask('sum', sum('How much is it to be?', { label: 'Amount' }), { given: true, optional: true })
  .ask(
    'every',
    {
      ...choice(
        'How often is it to be?',
        { week: 'Every week', month: 'Every month' },
        { label: 'How often' },
      ),
      spots: everySaid,
    },
    { given: true, optional: true },
  )
  .find('promise', { in: 'promise', by: () => 'mine' })
  .ask('code', byCode, { when: (_, { promise }) => isElsewhere(promise), says: () => IN_PLACE })
  .rule(({ code }) => byCodeRule('change-promise', code))
  .rule((_, { promise }): Outcome | undefined =>
    seenIn(promise)?.status === 'open' ? undefined : { kind: 'tell', text: () => NONE, offers: NO_PROMISE },
  )
  .stands((_, { promise }) => wordsOf(promise))
  .ask(
    'what',
    choice(
      'What would you like to do?',
      {
        change: 'Change the amount or the day',
        withdraw: 'Take it back',
        keep: 'Leave it as it is',
        trouble: "I can't pay it",
      },
      {
        label: 'What to do',
        reads: (said) => (stopSaid(said) === undefined ? undefined : 'trouble'),
        spots: (said) => whatSaid(said),
      },
    ),
    { says: (_, { promise }) => wordsOf(promise) },
  )
  // What cannot be undone is read back first.
  .ask(
    'sure',
    choice(
      'Are you sure that you want to take it back?',
      { yes: 'Yes, take it back', no: 'No, leave it as it is' },
      {
        label: 'Sure',
        help: 'We then no longer count on it, and I no longer remind you. What you owe stays as it is.',
        reads: (said) => yesNoMeant({ text: said }),
      },
    ),
    { when: ({ what }) => what === 'withdraw', says: (_, { promise }) => wordsOf(promise) },
  )
  .end((a, { promise }): Outcome => {
    const { reference = '', answers = [] } = seenIn(promise) ?? {};
    if (a.what === 'keep' || a.sure === 'no') return { kind: 'tell', text: () => kept(wordsOf(promise)) };
    if (a.what === 'trouble') return { kind: 'form', form: 'money-worries', answers: [['about', 'afford']] };
    // Of what stands all but the day, and what has to be asked each time.
    if (a.what === 'change')
      return {
        kind: 'form',
        form: 'promise-to-pay',
        answers: [['changes', reference], ...renewed(answers, a.sum ?? null, a.every ?? null)],
      };
    return {
      kind: 'submit',
      transaction: 'payments.promise-withdrawn',
      answers: { reference },
      unchecked: true,
    };
  });

/** What they named takes the place of what was: "30 quid" of the sum, "a week" of how it is paid. */
const renewed = (answers: Answers, sum: number | null, every: string | null): Answers => {
  if (every === null)
    return answers.map(([id, before]) => [id, (id === 'amount' || id === 'each' ? sum : null) ?? before]);
  const each = sum ?? answers.find(([id]) => id === 'each')?.[1];
  const kept = answers.filter(([id]) => !['how', 'amount', 'every', 'each'].includes(id));
  return [
    ['how', 'parts'],
    ['every', every],
    ...(each === undefined ? [] : [['each', each] as const]),
    ...kept,
  ];
};

/** In the words that opened it. A day or a sum that they name is what changes. */
const whatSaid = (said: string): 'change' | 'withdraw' | undefined => {
  if (TAKES_BACK.test(said)) return 'withdraw';
  return CHANGES.test(said) ? 'change' : undefined;
};
const TAKES_BACK =
  /\b(?:withdraw|cancel|take (?:it |my promise |the promise )?back|canslo|tynnu(?:'n| n|n)? [oô]l)\b/iu;
const CHANGES = /\b(?:change|move|put)\b.{0,30}\b(?:to|til|until|back)\b/iu;

const seenIn = (promise: PromiseFound): PromiseSeen | undefined =>
  promise === null || promise === ELSEWHERE ? undefined : promise;
const wordsOf = (promise: PromiseFound): Both | undefined => {
  const seen = seenIn(promise);
  return seen === undefined ? undefined : inItsWords(seen.words);
};

// Welsh is a draft until a translator has approved it.
const NONE: Both = {
  en: 'There is no promise in place for this account just now. You can make one, or ask a person.',
  cy: 'Does dim addewid yn ei le ar gyfer y cyfrif hwn ar hyn o bryd. Gallwch wneud un, neu ofyn i berson.',
};
const kept = (words: Both | undefined): Both => ({
  en: `OK. I have changed nothing. ${words?.en ?? ''}`,
  cy: `Iawn. Dydw i ddim wedi newid dim. ${words?.cy ?? ''}`,
});
const NO_PROMISE: readonly Offer[] = [
  { id: 'form:promise-to-pay', words: { en: 'Make a promise', cy: 'Gwneud addewid' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
