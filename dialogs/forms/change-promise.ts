// Change a promise to pay, or take it back. Owner: revenues. What comes of it: a new agreement in its place, or none.
import { choice } from '../../bot/fields/choice.ts';
import type { Both, Offer, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { stopSaid } from './promise-stops.ts';
import { inItsWords } from './promise-said.ts';

export const changePromise = form('change-promise', 'your change to a promise')
  .needs(2)
  .find('promise', { in: 'promise', by: () => 'mine' })
  .rule((_, { promise }): Outcome | undefined =>
    promise?.status === 'open' ? undefined : { kind: 'tell', text: () => NONE, offers: NO_PROMISE },
  )
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
      { label: 'What to do', reads: (said) => (stopSaid(said) === undefined ? undefined : 'trouble') },
    ),
    { says: (_, { promise }) => (promise === null ? undefined : inItsWords(promise.words)) },
  )
  .end((a, { promise }): Outcome => {
    const { reference = '', answers = [] } = promise ?? {};
    if (a.what === 'keep') return { kind: 'tell', text: () => KEPT };
    if (a.what === 'trouble') return { kind: 'form', form: 'money-worries', answers: [['about', 'afford']] };
    // Of what stands all but the day, and what has to be asked each time.
    if (a.what === 'change')
      return { kind: 'form', form: 'promise-to-pay', answers: [['changes', reference], ...answers] };
    return {
      kind: 'submit',
      transaction: 'payments.promise-withdrawn',
      answers: { reference },
      unchecked: true,
    };
  });

// Welsh is a draft until a translator has approved it.
const NONE: Both = {
  en: 'There is no promise in place for this account just now. You can make one, or ask a person.',
  cy: 'Does dim addewid yn ei le ar gyfer y cyfrif hwn ar hyn o bryd. Gallwch wneud un, neu ofyn i berson.',
};
const KEPT: Both = {
  en: 'OK. Your promise stays as it is. To read it, say "show me my promise".',
  cy: 'Iawn. Mae eich addewid yn aros fel y mae. I\'w ddarllen, dywedwch "dangos fy addewid".',
};
const NO_PROMISE: readonly Offer[] = [
  { id: 'form:promise-to-pay', words: { en: 'Make a promise', cy: 'Gwneud addewid' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
