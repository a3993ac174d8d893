// Confirm, change or cancel a visit, or say that nobody came. Owner: repairs. What comes of it: the visit is as they want it.
import { choice } from '../../bot/fields/choice.ts';
import { listed } from '../../bot/fields/listed.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { reference } from '../../bot/fields/reference.ts';
import { slot } from '../../bot/fields/slot.ts';
import { description } from '../../bot/fields/description.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import { council } from '../council.ts';
import {
  changeRule,
  NO_TIMES,
  NOT_FOUND,
  STAYS,
  untilFor,
  whatSaid,
  type What,
} from './change-appointment-rules.ts';
import { changeSent } from './change-sent.ts';
import { dashed, visitSaid, visitsListed } from './visit-said.ts';
import {
  firstTimes,
  laterTimes,
  slotChosen,
  slotsBy,
  timeChosen,
  timeGone,
  wantsLater,
} from './visit-slots.ts';

export const changeAppointment = form('change-appointment', 'your change to the visit')
  .needs(1)
  .find('own', { in: 'appointments', by: () => 'own' })
  .ask('job', listed('Which visit is it about?', { label: 'Visit', own: { other: 'Another visit' } }), {
    when: (_, { own }) => own.length > 0,
    options: (_, { own }) => visitsListed(own),
  })
  .ask(
    'postcode',
    postcode("What's the postcode of the home?", council.postcodes, {
      label: 'Postcode',
      help: 'We only use it to be sure that the visit is yours.',
    }),
    { when: (a, { own }) => isOther(a, own), known: 'postcode' },
  )
  .ask(
    'reference',
    reference('What is the reference? It is in the message that told you of the visit.', {
      label: 'Reference',
      help: `It is a letter and numbers, such as R-204518. If you have lost it, call ${council.phone}.`,
      prefixes: [...new Set(Object.values(council.references))],
    }),
    { when: (a, { own }) => isOther(a, own) },
  )
  .find('other', {
    in: 'appointments',
    by: (a) => `${dashed(a.reference ?? '')}|${a.postcode ?? ''}`,
    when: (a, { own }) => isOther(a, own),
    none: { ask: 'reference', why: () => NOT_FOUND, afresh: [] },
  })
  .ask(
    'what',
    {
      ...choice(
        'What would you like to do?',
        {
          change: 'Change the visit',
          cancel: 'Cancel the visit',
          confirm: "Say that we'll be in",
          nobody: 'Nobody came',
        },
        { label: 'What to do', reads: whatSaid },
      ),
      spots: (text) => whatSaid(text),
    },
    {
      says: (a, found) => {
        const { en, cy } = visitSaid(visitIn(a, found));
        return { en: `${en}.`, cy: `${cy}.` };
      },
    },
  )
  .rule((a, found, now) => changeRule(a.what, visitIn(a, found), now))
  .find('slots', {
    in: 'slots',
    by: (a, found, now) => {
      const visit = visitIn(a, found);
      return slotsBy(visit.diary, untilFor(visit, now), now);
    },
    when: (a) => isMove(a.what),
  })
  .rule((a, { slots = [] }) =>
    a.what === 'change' && slots.length === 0
      ? { kind: 'handoff', team: 'repairs', why: NO_TIMES }
      : undefined,
  )
  .ask('slot', slot('When can we come? Someone over 18 must be in.', { label: 'New time' }), {
    when: (a, { slots = [] }) => isMove(a.what) && slots.length > 0,
    options: (_, { slots }) => firstTimes(slots),
    says: (a) => (a.what === 'nobody' ? SORRY : undefined),
  })
  .ask('later', slot('These are the next times.', { label: 'New time' }), {
    when: (a, { slots }) => wantsLater(a, slots),
    options: (_, { slots }) => laterTimes(slots),
  })
  .rule((a) =>
    a.what === 'change' && timeChosen(a) === undefined
      ? { kind: 'handoff', team: 'repairs', why: NO_TIMES }
      : undefined,
  )
  .find('held', {
    in: 'holds',
    by: (a, found) => slotChosen(visitIn(a, found).diary, a),
    when: (a) => timeChosen(a) !== undefined,
    none: { ask: 'slot', why: () => timeGone, afresh: ['slots'] },
  })
  .ask('reason', description('Why? It helps us to plan.', { label: 'Reason' }), {
    when: (a) => a.what === 'cancel',
    optional: true,
  })
  .ask('sure', yesNo('Shall I cancel this visit?', { label: 'Sure' }), { when: (a) => a.what === 'cancel' })
  .rule((a) => (a.sure === 'no' ? { kind: 'tell', text: () => STAYS } : undefined))
  .end((a, found) => changeSent(a, visitIn(a, found)));

type Visits = { readonly own: readonly Visit[]; readonly other?: readonly Visit[] };

/** It is none of those that this conversation booked. */
const isOther = ({ job }: { readonly job?: string }, own: readonly Visit[]): boolean =>
  !own.some((visit) => visit.reference === job);

const visitIn = ({ job }: { readonly job?: string }, { own, other = [] }: Visits): Visit =>
  own.find((visit) => visit.reference === job) ?? other[0] ?? NO_VISIT;
const NO_VISIT: Visit = {
  reference: '',
  kind: '',
  about: '',
  moves: 0,
  diary: '',
  slot: '',
  confirmed: false,
};

const isMove = (what: What): boolean => what === 'change' || what === 'nobody';

const SORRY = {
  en: "I'm sorry that nobody came. I'll pass that on, and you can have a new time first.",
  cy: "Mae'n ddrwg gen i na ddaeth neb. Byddaf yn rhoi gwybod, a gallwch gael amser newydd yn gyntaf.",
};
