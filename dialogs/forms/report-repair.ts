// Report a repair. Owner: repairs. What comes of it: a visit at a chosen time within its deadline, a planner's call, or an emergency.
import { description } from '../../bot/fields/description.ts';
import { listed } from '../../bot/fields/listed.ts';
import { phone } from '../../bot/fields/phone.ts';
import { slot } from '../../bot/fields/slot.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { PHONE, SLOT } from './called.ts';
import { accessNotes } from './access-notes.ts';
import { careOf, extraCare } from './extra-care.ts';
import { home } from './home.ts';
import { dangerRule, isUrgent, planRule, urgentSaid } from './repair-emergency.ts';
import {
  asksCare,
  callsBack,
  ifGas,
  isHazard,
  noneInTime,
  otherCalled,
  planFor,
} from './report-repair-rules.ts';
import { problem } from './repair-problems.ts';
import { dangerOf, howLongSo, tenureOf, worseSaid } from './repair-said.ts';
import { repairSent, toldSoFar } from './repair-sent.ts';
import { photos } from './streets/photos.ts';
import {
  itemMeant,
  itemsIn,
  itemTold,
  jobOf,
  jobsOf,
  OTHER,
  roomSaid,
  roomsFor,
  roomUnsaid,
  tellsOfItem,
  tellsOfRoom,
} from './repairs.ts';
import {
  firstTimes,
  hasWish,
  heldBy,
  laterTimes,
  nextTimes,
  slotChosen,
  slotsBy,
  soughtBy,
  timeChosen,
  timeGone,
  todayAt,
  wantsLater,
  wishSaid,
} from './visit-slots.ts';
import { homeOf } from './which-home.ts';
import { stockRule, tenureRule } from './whose-repair.ts';

export const reportRepair = form('report-repair', 'your repair report')
  .needs(1)
  .ask(
    'danger',
    dangerOf(
      'First: is any of this happening now?',
      {
        water: 'A leak that I cannot stop, or near electrics',
        heat: 'No heating, and someone is very young, old or ill',
        door: 'An outside door or window will not lock',
        power: 'No electricity at all',
        dry: 'No water at all',
        none: 'None of these',
      },
      {
        label: 'Happening now',
        help: 'These cannot wait for a visit in some days, so I ask about them first.',
      },
    ),
  )
  .rule((a) => dangerRule(a.danger))
  .ask(
    'tenure',
    tenureOf(
      'Is it your home, and how do you live there?',
      {
        tenant: 'Council tenant',
        leaseholder: 'Leaseholder of the council',
        association: 'I rent from a housing association',
        private: 'I rent from somebody else',
        owner: 'I own my home',
      },
      {
        label: 'Home',
        help: 'We repair council homes. For leaseholders we repair the parts that are shared, and the structure.',
      },
    ),
  )
  .rule((a) => tenureRule(a.tenure))
  .take(
    home('repairs', {
      ask: "What's the postcode of the home?",
      use: 'We only use it for this repair.',
    }),
  )
  .find('stock', { in: 'stock', by: (a, { homes }) => homeOf(a, homes).uprn })
  .rule((a, { stock }) => stockRule(a.tenure, stock))
  .ask(
    'room',
    listed('Where is the problem?', {
      label: 'Where',
      reads: roomSaid,
      spots: roomSaid,
      tells: tellsOfRoom,
      unsaid: roomUnsaid,
    }),
    {
      options: (a) => roomsFor(a.tenure),
    },
  )
  .ask(
    'item',
    listed('What needs repair?', {
      label: 'What',
      own: { [OTHER]: 'Something else' },
      reads: itemMeant,
      spots: itemTold,
      tells: tellsOfItem,
    }),
    { options: (a) => itemsIn(a.room) },
  )
  .ask(
    'other',
    description('What is it, and what is wrong with it?', {
      label: 'Something else',
      help: 'Tell me in a few words, like "the inside door does not shut".',
    }),
    { when: (a) => a.item === OTHER, says: () => otherCalled },
  )
  .ask('problem', problem("What's wrong with it?", { label: 'Problem' }), {
    when: (a) => jobsOf(a.item).length > 1,
    options: (a) => jobsOf(a.item),
  })
  .hazard((a, { homes }) =>
    isHazard(jobOf(a)) ? { transaction: 'repairs.hazard', answers: toldSoFar(a, homes) } : undefined,
  )
  .ask(
    'pay',
    yesNo('You may have to pay for this repair. Do you want to go on?', {
      label: 'May have to pay',
      help: 'There is nothing to pay if it was done by a crime or by abuse, or if it is not safe. We tell you the price before any work begins.',
    }),
    { when: (a) => jobOf(a).charged === true },
  )
  .rule((a) =>
    a.pay === 'no'
      ? {
          kind: 'tell',
          text: () => ({
            en: 'OK. Nothing was sent. You can report it another day.',
            cy: 'Iawn. Anfonwyd dim byd. Gallwch roi gwybod amdano ar ddiwrnod arall.',
          }),
        }
      : undefined,
  )
  .ask(
    'since',
    howLongSo(
      'How long has it been like this?',
      { today: 'Since today', week: 'Up to a week', month: 'Up to a month', longer: 'Longer' },
      { label: 'Since' },
    ),
    { says: (a) => (jobOf(a).id === 'cooker-gas' ? ifGas : undefined) },
  )
  .ask('worse', yesNo('Is it getting worse?', { label: 'Getting worse', reads: worseSaid }), {
    optional: true,
  })
  .ask('care', extraCare, { when: (a) => asksCare(jobOf(a)), optional: true })
  .ask(
    'urgentPhone',
    phone('What number can we call you on now?', {
      label: 'Your number',
      help: 'We only use it for this repair.',
    }),
    {
      known: 'phone',
      called: PHONE,
      optional: true,
      when: (a, _, now) => isUrgent(planFor(jobOf(a), careOf(a.care), todayAt(now))),
      says: (a) => urgentSaid(careOf(a.care)),
    },
  )
  .rule((a, { homes }, now) => {
    const care = careOf(a.care);
    const told = { ...toldSoFar(a, homes), ...(a.urgentPhone === undefined ? {} : { phone: a.urgentPhone }) };
    return planRule(planFor(jobOf(a), care, todayAt(now)), care, told);
  })
  .ask(
    'access',
    accessNotes(
      'Is there anything the worker should know before they come? For example pets, or knock and wait.',
      {
        label: 'For the worker',
        help: 'For example: "a dog", "please knock loudly", "I need an interpreter". Never send the code of a key safe.',
      },
    ),
    { optional: true },
  )
  .ask('photo', photos('Can you send a photo of it? Only if you are safe.'), { optional: true })
  .find('slots', {
    in: 'slots',
    by: (a, _, now) => timesBy(a, now),
    when: (a, _, now) => planFor(jobOf(a), careOf(a.care), todayAt(now)).kind === 'visit',
  })
  .ask(
    'slot',
    slot('When can we come? Someone over 18 must be in.', {
      label: 'Visit',
      help: 'Choose one of the times, or tell me another day. If you can make none of them, say "none".',
      wishes: 'taken',
    }),
    {
      when: (_, { slots }) => slots !== undefined && slots.length > 0,
      options: (_, { slots }) => firstTimes(slots),
      called: SLOT,
    },
  )
  .find('sought', {
    in: 'slots',
    by: (a, _, now) => {
      const plan = planFor(jobOf(a), careOf(a.care), todayAt(now));
      return soughtBy(slotsBy(jobOf(a).trade, plan.kind === 'visit' ? plan.until : '', now), a);
    },
    when: (a) => hasWish(a),
  })
  .ask('later', slot('Which time suits you?', { label: 'Visit', wishes: 'left' }), {
    when: (a, { slots }) => wantsLater(a, slots),
    options: (a, { slots, sought }) => laterTimes(a, slots, sought),
    says: (a, { slots, sought }) => wishSaid(a, slots, sought) ?? nextTimes,
  })
  .find('held', {
    in: 'holds',
    by: (a, _, now) => heldBy(slotChosen(jobOf(a).trade, a), timesBy(a, now)),
    when: (a) => timeChosen(a) !== undefined,
    none: { ask: 'slot', why: () => timeGone, afresh: ['slots'] },
  })
  .ask(
    'phone',
    phone('What number can we call on the day? A mobile or a landline will do.', {
      label: 'Your number',
      help: 'The worker calls it before they come. We only use it for this repair.',
    }),
    {
      known: 'phone',
      called: PHONE,
      says: (a, { slots }, now) => {
        const plan = planFor(jobOf(a), careOf(a.care), todayAt(now));
        if (plan.kind !== 'visit' || timeChosen(a) !== undefined) return undefined;
        return slots === undefined || slots.length === 0 ? noneInTime(plan.until) : callsBack;
      },
    },
  )
  .end((a, { homes }, now) => repairSent(a, homes, now));

/** Within the days by which it has to be done. */
const timesBy = (
  a: Parameters<typeof jobOf>[0] & { readonly care?: readonly string[] },
  now: Date,
): string => {
  const plan = planFor(jobOf(a), careOf(a.care), todayAt(now));
  return slotsBy(jobOf(a).trade, plan.kind === 'visit' ? plan.until : '', now);
};
