// Trouble behind a debt: court, grief, no food and their like. Owner: revenues. What comes of it: kind words and numbers at once, a case for a person, and rest from reminders.
import { choice } from '../../bot/fields/choice.ts';
import type { AccountKind } from '../../bot/services/account-references.ts';
import { form } from '../../bot/styles/form.ts';
import { STOPS_TO_CHOOSE } from './promise-stops.ts';
import { PAID_SAID, STOP_SAID } from './stop-said.ts';
import { rests, stopDates } from './stop-rules.ts';

/** It needs no proof: nobody who is in trouble is asked first who they are. */
export const moneyStop = form('money-stop', 'what you told me')
  .needs(0)
  // Both come with the words that open it, or from the form in which it was chosen.
  .ask(
    'about',
    choice(
      'What should a person know?',
      {
        ...STOPS_TO_CHOOSE,
        adviser: 'A debt adviser is helping me',
        person: 'Something else',
      },
      { label: 'What I should know' },
    ),
    { given: true },
  )
  .ask(
    'kind',
    choice(
      'What is it for?',
      {
        rent: 'Rent',
        'council-tax': 'Council tax',
        overpayment: 'Housing Benefit overpayment',
        garage: 'Garage rent',
        sundry: 'An invoice',
      } satisfies Record<AccountKind, string>,
      { label: 'For' },
    ),
    { given: true, optional: true },
  )
  .ask('paid', choice('Have you paid it?', { yes: 'I have paid it' }, { label: 'Paid' }), {
    given: true,
    optional: true,
  })
  .end(({ about, kind, paid }, _, now) => ({
    kind: 'submit',
    transaction: 'payments.money-stop',
    unchecked: true,
    ...(about === 'person' ? {} : { meanwhile: paid === 'yes' ? PAID_SAID : STOP_SAID[about] }),
    answers: {
      about,
      ...(typeof kind === 'string' ? { kind } : {}),
      ...(paid === 'yes' ? { paid } : {}),
      rests: rests(about),
      // Whoever may not be alone is not called of our own accord.
      ...(about === 'abuse' ? { contact: 'only-if-asked' } : {}),
      ...stopDates(about, kind ?? undefined, now),
    },
  }));
