// Confirm, change or cancel a visit or a collection, or say that nobody came. Owner: repairs, and waste for collections. What comes of it: the visit is as they want it.
import { choice } from '../../bot/fields/choice.ts';
import { listed } from '../../bot/fields/listed.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { reference } from '../../bot/fields/reference.ts';
import { slot } from '../../bot/fields/slot.ts';
import { description } from '../../bot/fields/description.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import type { Both, Language } from '../../bot/model.ts';
import type { SlotKept, Visit } from '../../bot/services/appointments.ts';
import { council } from '../council.ts';
import { POSTCODE, SLOT } from './called.ts';
import {
  changeRule,
  keepsIt,
  laterThanDue,
  LOCKED,
  NO_TIMES,
  NOT_FOUND,
  otherSlots,
  PERSON,
  sorryFor,
  stays,
  teamOf,
  whatSaid,
  type What,
} from './change-appointment-rules.ts';
import { givenBackSaid } from './bulky-refund-rules.ts';
import { changeSent } from './change-sent.ts';
import { dashed, isCollection, visitMeant, visitNamed, visitPrefixes, visitsListed } from './visit-said.ts';
import {
  firstTimes,
  hasWish,
  heldBy,
  laterTimes,
  nextTimes,
  otherTimes,
  slotChosen,
  soughtBy,
  timeChosen,
  timeGone,
  wantsLater,
  wishSaid,
  withoutTime,
} from './visit-slots.ts';

export const changeAppointment = form('change-appointment', 'your change to the booking')
  .needs(1)
  .find('own', { in: 'appointments', by: () => 'own' })
  .ask(
    'job',
    listed('Which one is it about?', {
      label: 'Booking',
      own: { other: 'Another one' },
      alone: true,
      reads: visitMeant,
      spots: visitMeant,
    }),
    { when: (_, { own }) => own.length > 0, options: (_, { own }) => visitsListed(own) },
  )
  .ask(
    'postcode',
    postcode("What's the postcode of the home?", council.postcodes, {
      label: 'Postcode',
      help: 'We only use it to be sure that the booking is yours.',
    }),
    { when: (a, { own }) => isOther(a, own), known: 'postcode', called: POSTCODE },
  )
  .ask(
    'reference',
    reference('What is the reference? It is in the message that we sent you when you booked.', {
      label: 'Reference',
      help: `It is a letter and numbers, such as R-204518. If you have lost it, call ${council.phone}.`,
      prefixes: visitPrefixes,
    }),
    { when: (a, { own }) => isOther(a, own) },
  )
  .find('other', {
    in: 'appointment',
    by: (a) => `${dashed(a.reference ?? '')}|${a.postcode ?? ''}`,
    when: (a, { own }) => isOther(a, own),
    none: { ask: 'reference', why: () => NOT_FOUND, afresh: [] },
  })
  .rule((_, { other }) =>
    other === 'locked' ? { kind: 'tell', text: () => LOCKED, offers: [PERSON] } : undefined,
  )
  .stands((a, found) => visitNamed(visitIn(a, found)))
  .ask(
    'what',
    {
      ...choice(
        'What would you like to do?',
        {
          change: 'Change the time',
          cancel: 'Cancel the booking',
          confirm: 'Keep it as it is',
          nobody: 'Nobody came',
          other: 'It is about another one',
        },
        { label: 'What to do', reads: whatSaid },
      ),
      spots: (text) => whatSaid(text),
    },
    { says: (a, found) => visitNamed(visitIn(a, found)) },
  )
  // A time at which nobody came stands no more.
  .stands((a, found) => (a.what === 'nobody' ? undefined : visitNamed(visitIn(a, found))))
  .rule((a, found, now) => changeRule(a.what, visitIn(a, found), now))
  .find('slots', {
    in: 'slots',
    by: (a, found, now) => otherSlots(visitIn(a, found), now),
    when: (a) => isMove(a.what),
  })
  .rule((a, found) =>
    a.what === 'change' && offeredIn(a, found).length === 0
      ? { kind: 'handoff', team: teamOf(visitIn(a, found)), why: NO_TIMES }
      : undefined,
  )
  .ask('slot', slot('When can we come?', { label: 'New time', wishes: 'taken' }), {
    when: (a, found) => isMove(a.what) && offeredIn(a, found).length > 0,
    options: (a, found) => firstTimes(offeredIn(a, found)),
    called: SLOT,
    says: (a, found) => beforeTimes(a.what, visitIn(a, found), offeredIn(a, found)),
  })
  .find('sought', {
    in: 'slots',
    by: (a, found, now) => soughtBy(otherSlots(visitIn(a, found), now), a),
    when: (a) => hasWish(a),
  })
  .ask('later', slot('Which time suits you?', { label: 'New time', wishes: 'left' }), {
    when: (a, found) => wantsLater(a, offeredIn(a, found)),
    options: (a, found) => laterTimes(a, offeredIn(a, found), soughtIn(a, found)),
    says: (a, found) => wishSaid(a, offeredIn(a, found), soughtIn(a, found)) ?? nextTimes,
  })
  .rule((a, found) =>
    a.what === 'change' && timeChosen(a) === undefined
      ? { kind: 'handoff', team: teamOf(visitIn(a, found)), why: NO_TIMES }
      : undefined,
  )
  // A page shows all that is free, the time that they have among them.
  .rule((a, found) =>
    a.what === 'change' && timeChosen(a) === visitIn(a, found).slot ? stays(visitIn(a, found)) : undefined,
  )
  .find('held', {
    in: 'holds',
    by: (a, found, now) => heldBy(slotChosen(visitIn(a, found).diary, a), otherSlots(visitIn(a, found), now)),
    when: (a) => timeChosen(a) !== undefined,
    none: { ask: 'slot', why: () => timeGone, afresh: ['slots'] },
  })
  .ask('reason', description('Why? It helps us to plan.', { label: 'Reason' }), {
    when: (a) => a.what === 'cancel',
    optional: true,
    says: (a, found) => visitNamed(visitIn(a, found)),
  })
  // "Actually no, keep it" is no reason why.
  .rule((a, found) => (keepsIt(a.reason) ? stays(visitIn(a, found)) : undefined))
  .ask('sure', yesNo('Shall I cancel it?', { label: 'Sure' }), {
    when: (a) => a.what === 'cancel',
    says: (a, found) => beforeCancelling(visitIn(a, found)),
  })
  .rule((a, found) => (a.sure === 'no' ? stays(visitIn(a, found)) : undefined))
  .end((a, found) => changeSent(a, visitIn(a, found)));

type Visits = { readonly own: readonly Visit[]; readonly other?: Visit | 'locked' | null };

/** It is none of those that this conversation booked. */
const isOther = ({ job }: { readonly job?: string }, own: readonly Visit[]): boolean =>
  !own.some((visit) => visit.reference === job);

const visitIn = ({ job }: { readonly job?: string }, { own, other }: Visits): Visit =>
  own.find((visit) => visit.reference === job) ??
  (other === undefined || other === null || other === 'locked' ? NO_VISIT : other);
const NO_VISIT: Visit = {
  reference: '',
  kind: '',
  about: '',
  moves: 0,
  diary: '',
  slot: '',
  confirmed: false,
};

type Asked = { readonly job?: string; readonly slot?: string };
type Free = Visits & { readonly slots?: readonly SlotKept[]; readonly sought?: readonly SlotKept[] };

const offeredIn = (a: Asked, found: Free): readonly string[] =>
  otherTimes(found.slots ?? [], visitIn(a, found).slot);
const soughtIn = (a: Asked, found: Free): readonly string[] =>
  withoutTime(found.sought, visitIn(a, found).slot);

const isMove = (what: What): boolean => what === 'change' || what === 'nobody';

/** Which it is, and of a collection until when its fee goes back. */
const beforeCancelling = (visit: Visit): Both => {
  const which = visitNamed(visit);
  if (!isCollection(visit)) return which;
  const until = givenBackSaid(visit.slot.slice(0, 10));
  return { en: `${which.en} ${until.en}`, cy: `${which.cy} ${until.cy}` };
};

/** Which it is, and what matters on the day. */
const beforeTimes = (what: What, visit: Visit, slots: readonly string[]): Both => {
  const said = [
    what === 'nobody' ? sorryFor(visit) : visitNamed(visit),
    isCollection(visit) ? OUTSIDE : SOMEONE_IN,
    laterThanDue(visit, slots),
  ];
  const inWords = (language: Language) => said.flatMap((each) => each?.[language] ?? []).join(' ');
  return { en: inWords('en'), cy: inWords('cy') };
};
const SOMEONE_IN = { en: 'Someone over 18 must be in.', cy: 'Rhaid i rywun dros 18 fod i mewn.' };
const OUTSIDE = {
  en: 'Put everything outside by 7am. Nobody needs to be in.',
  cy: 'Rhowch bopeth y tu allan erbyn 7yb. Does dim angen i neb fod i mewn.',
};
