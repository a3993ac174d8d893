// Book a bulky waste collection. Owner: waste and recycling. What comes of it: a crew on a day of the diary; it is paid by a link or by phone.
import { choice } from '../../bot/fields/choice.ts';
import { inPounds } from '../../bot/fields/money.ts';
import { phone } from '../../bot/fields/phone.ts';
import { NO_SLOT, slot } from '../../bot/fields/slot.ts';
import { things } from '../../bot/fields/things.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { PHONE, SLOT } from './called.ts';
import { DIARY, notTaken, slotsFrom } from './book-bulky-waste-rules.ts';
import { home } from './home.ts';
import { itemsSpotted } from './items-said.ts';
import { saidIn } from './said.ts';
import {
  hasWish,
  heldBy,
  laterTimes,
  slotChosen,
  soughtBy,
  timeChosen,
  timesListed,
  wishSaid,
} from './visit-slots.ts';
import { homeOf } from './which-home.ts';

const { items, pence } = council.bulkyWaste;
export const FEE = inPounds(pence);

/** "Outside" alone does not say where. */
const whereSaid = saidIn({
  front:
    /\bpavement\b|\bk[eu]rb\w*\b|\b(?:front|by the) gate\b|\bout (?:the )?front\b|\bfront\b|\bblaen\b|\bpalmant\b/,
  drive: /\bdrive(?:way)?\b|\bdreif\b/,
  shared: /\bcommunal\b|\bbin ?(?:store|shed|area)\b|\bshared\b|\bcymunedol\b/,
  inside:
    /\b(?:in(?:side)? (?:the|my) (?:house|flat|home)|indoors|upstairs|tu mewn|yn y ty|lan lofft)\b|\bcant (?:lift|move|get|carry) (?:it|them)\b|\bmethu (?:codi|symud)\b/,
});

export const bookBulkyWaste = form('book-bulky-waste', 'your bulky waste booking')
  .needs(1)
  .ask(
    'items',
    things(`What do you want us to take? List up to ${items} items.`, {
      most: items,
      refuses: notTaken,
      spots: itemsSpotted,
      label: 'Items',
      help: 'For example: "a sofa, 2 mattresses and a fridge". We take furniture, beds, carpets and kitchen machines.',
    }),
  )
  .ask(
    'fee',
    yesNo(`It costs ${FEE} for up to ${items} items. You pay by card after you have booked. Shall I go on?`, {
      label: `${FEE} to pay`,
    }),
  )
  .rule((a): Outcome | undefined =>
    a.fee === 'no' ? { kind: 'tell', text: () => NOT_BOOKED, offers: [TIP] } : undefined,
  )
  .take(home('waste', { ask: "What's your postcode?", use: 'We use it to send the crew to your home.' }))
  .ask(
    'where',
    choice(
      'Where will they be by 7am? The crew takes them from outside, on the ground floor.',
      {
        front: 'In front of the home',
        drive: 'On the drive',
        shared: 'At a shared entrance',
        inside: "I can't get them outside",
      },
      { label: 'Where they are', reads: whereSaid },
    ),
  )
  .rule((a): Outcome | undefined => (a.where === 'inside' ? { kind: 'handoff', team: 'waste' } : undefined))
  .find('slots', { in: 'slots', by: (_, __, now) => slotsFrom(now) })
  .rule((_, { slots }): Outcome | undefined =>
    slots.length === 0 ? { kind: 'handoff', team: 'waste' } : undefined,
  )
  .ask('slot', slot('Which day suits you?', { label: 'Day', wishes: 'taken' }), {
    options: (_, { slots }) => timesListed(slots),
    called: SLOT,
  })
  .find('sought', {
    in: 'slots',
    by: (a, _, now) => soughtBy(slotsFrom(now), a),
    when: (a) => hasWish(a),
  })
  .ask('later', slot('Which of these suits you?', { label: 'Day', wishes: 'left' }), {
    when: (a) => hasWish(a),
    options: (a, { slots, sought }) => laterTimes(a, slots, sought),
    says: (a, { slots, sought }) => wishSaid(a, slots, sought),
  })
  .rule((a): Outcome | undefined =>
    timeChosen(a) === undefined ? { kind: 'handoff', team: 'waste' } : undefined,
  )
  .find('hold', {
    in: 'holds',
    by: (a, _, now) => heldBy(slotChosen(DIARY, a), slotsFrom(now)),
    none: { ask: 'slot', why: () => GONE, afresh: ['slots'] },
  })
  .ask(
    'phone',
    phone('What number can we reach you on about this?', {
      label: 'Your number',
      help: 'We only use it about this collection.',
    }),
    { optional: true, known: 'phone', called: PHONE },
  )
  .find('paying', { in: 'paying', by: () => 'own' })
  .end((a, { homes, paying }) => {
    const { uprn, line } = homeOf(a, homes);
    const { items, postcode, where, phone } = a;
    return {
      kind: 'submit',
      transaction: 'waste.bulky',
      answers: {
        address: uprn,
        home: line,
        postcode,
        items,
        where,
        slot: timeChosen(a) ?? NO_SLOT,
        fee: pence,
        ...(paying.on ? { link: true } : {}),
        ...(phone === undefined ? {} : { phone }),
      },
    };
  });

const NOT_BOOKED = {
  en: 'Nothing is booked. You can also take large items to the recycling centre yourself.',
  cy: "Does dim wedi'i drefnu. Gallwch hefyd fynd ag eitemau mawr i'r ganolfan ailgylchu eich hun.",
};
const TIP = { id: 'faq:tip', words: { en: 'Recycling centre', cy: 'Canolfan ailgylchu' } };
const GONE = {
  en: "I'm sorry, somebody else has just taken that day.",
  cy: "Mae'n ddrwg gen i, mae rhywun arall newydd gymryd y diwrnod hwnnw.",
};
