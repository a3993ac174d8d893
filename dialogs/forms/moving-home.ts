// Tell us about moving home. Owner: council tax. What comes of it: a new bill, a last one, or both; nobody has to tell us twice.
import { choice } from '../../bot/fields/choice.ts';
import { date } from '../../bot/fields/date.ts';
import { description } from '../../bot/fields/description.ts';
import { email } from '../../bot/fields/email.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { Field } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { home } from './home.ts';
import { newHome, newHomeMeant } from './new-home.ts';
import { homeMeant } from './which-home.ts';

/** Working days in which the bill is made. */
const BILL_DAYS = 10;
/** Days back and ahead that are taken: older moves need a person, later ones may change. */
const BACK = 366;
const AHEAD = 120;

const either = date('What day do you move? If you have moved already, what day was it?', {
  past: 'allowed',
  earliest: -BACK,
  latest: AHEAD,
  label: 'Day',
  help: 'The day on which you get or give back the keys, or the sale is complete.',
});
const ahead = date('', { latest: AHEAD });
/** Most tell us before: "Friday" is the one that comes. */
const day: Field<string, never> = {
  ...either,
  parse: (reply, words, at) => {
    const soon = ahead.parse(reply, words, at);
    return soon.ok ? soon : either.parse(reply, words, at);
  },
};

export const movingHome = form('moving-home', 'your moving notice')
  .needs(1)
  .ask(
    'way',
    choice(
      'Where are you moving?',
      { in: 'Into Northmoor', out: 'Out of Northmoor', within: 'Within Northmoor' },
      { label: 'Moving' },
    ),
  )
  .ask('date', day)
  .take(
    home('council-tax', {
      ask: 'What is the postcode of the home that you leave?',
      use: 'We use it to close the council tax there.',
    }),
    { when: (a) => a.way !== 'in' },
  )
  .ask(
    'from',
    description('What address do you come from?', {
      label: 'Old address',
      help: 'With its town and postcode. If you would rather not say, reply SKIP.',
    }),
    { when: (a) => a.way === 'in', optional: true },
  )
  .take(newHome('council-tax'), { when: (a) => a.way !== 'out' })
  .ask(
    'forward',
    description('What is your new address? We send your last bill or a refund there.', {
      label: 'New address',
      help: 'With its town and postcode. If you do not know it yet, reply SKIP.',
    }),
    { when: (a) => a.way === 'out', optional: true },
  )
  .ask(
    'names',
    description('Which adults move? Give their full names, as they should be on the bill.', {
      label: 'Names',
      help: 'Everyone of 18 or over, such as "Siân Jones and Pat Jones".',
    }),
  )
  .ask(
    'alone',
    yesNo('Will only one adult live in the new home?', {
      label: 'Only one adult',
      help: 'If so, the bill is a quarter lower.',
    }),
    { when: (a) => a.way !== 'out' },
  )
  .ask('email', email('What email address can we use about this?', { label: 'Email' }), {
    optional: true,
    known: 'email',
  })
  .end((a, { homes, newHomes }, now) => {
    const { way, date, from, forward, names, alone, email, newPostcode } = a;
    const old = homes && homeMeant(a, homes);
    const fresh = newHomes && newHomeMeant(a, newHomes);
    const given = { from, forward, alone, email, newPostcode, postcode: a.postcode };
    return {
      kind: 'submit',
      transaction: 'council-tax.moving',
      answers: {
        way,
        date,
        names,
        ...Object.fromEntries(
          Object.entries(given).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
        ),
        ...(old === undefined ? {} : { address: old.uprn, home: old.line }),
        ...(fresh === undefined ? {} : { newAddress: fresh.uprn, newHome: fresh.line }),
        expectedBy: billBy(now),
      },
    };
  });

/** The day by which the bill is made. */
export const billBy = (now: Date): string =>
  workingDaysAfter(localTime(now, council.timeZone).date, BILL_DAYS, council.closures);
