// Ask about a parking permit. Owner: parking. What comes of it: who gets one there, its price and papers; nothing is sent or looked up.
import { choice } from '../../bot/fields/choice.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { saysNothing } from '../../bot/fields/says-nothing.ts';
import { text } from '../../bot/fields/text.ts';
import { vehicle } from '../../bot/fields/vehicle.ts';
import type { Field } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { council } from '../council.ts';
import { permitSaid } from './parking-said.ts';
import { saidIn } from './said.ts';
import { permitFor, streetMeant, zoneOf } from './parking-zones.ts';

const inPostcode = postcode('', council.postcodes);
const street = text('Where do you want to park? Send the postcode or the name of the street.', {
  label: 'Where',
  help: `Such as "${council.postcodes.example}" or "Elm Road". I use it to find the parking zone.`,
});
/** Value: a postcode as the council writes it, the name of a street, or words for one that is not known here. */
const where: Field<string, never> = {
  ...street,
  parse: (reply, words, at) => {
    const found = inPostcode.spots?.(reply.text, words, at) ?? streetMeant(reply.text);
    if (found !== undefined) return { ok: true, value: found };
    // What looks like a postcode and is none of ours is told so.
    if (/\b[a-z]{1,2}\d/iu.test(reply.text)) return inPostcode.parse(reply, words, at);
    return /\p{L}{3}/u.test(reply.text) && !saysNothing(reply.text)
      ? street.parse(reply, words, at)
      : { ok: false, why: ENTER };
  },
  spots: (said, words, at) => inPostcode.spots?.(said, words, at) ?? streetMeant(said),
};

const kindSaid = saidIn({
  resident:
    /\bresident|\bpreswyl|^(?:its |it is )?(?:for|4) (?:me|myself|my (?:own )?car)$|^my (?:own )?car$|\bi live\b|\bwhere i live\b/,
  visitor: /\bvisit|\bguests?\b|\bymwel/,
  carer: /\bcarers?\b|\bcaring\b|\bgofal/,
  trade: /\btrade|\bbuilders?\b|\bplumber|\bcontractor|\bwork ?(?:men|man|van)\b|\bscaffold|\bmasnach/,
  'blue-badge': /\bblue ?badge|\bdisabled\b|^bb$|\bbathodyn|\banabl/,
});

/** Grams are compared; petrol or diesel alone tells too little. */
const emissionsSaid = (text: string): 'electric' | 'low' | 'other' | undefined => {
  const said = normalise(text);
  const [, grams] =
    /^(?:its |it is |about |over |under |around )*(\d{2,3})(?: ?g| grams?| g km.*)?$/.exec(said) ?? [];
  const isOver = /\b(?:over|more than|above|dros)\b/.test(said);
  if (grams !== undefined) return isOver || Number(grams) > LOW_MAX ? 'other' : 'low';
  return /\b(?:electric|ev|tesla|trydan\w*)\b/.test(said) && !/\b(?:not|hybrid|ddim|nid)\b/.test(said)
    ? 'electric'
    : undefined;
};
/** Grams of CO2 a kilometre. */
const LOW_MAX = 120;

export const parkingPermit = form('parking-permit', 'your parking permit question')
  .needs(0)
  .ask('where', where)
  .ask(
    'type',
    choice(
      'Which kind of permit?',
      {
        resident: 'Resident',
        visitor: 'Visitor',
        carer: 'Carer',
        trade: 'Trade',
        'blue-badge': 'Blue Badge bay',
      },
      { label: 'Kind', reads: kindSaid },
    ),
  )
  .ask(
    'vehicle',
    vehicle('What is the registration number of the vehicle?', {
      label: 'Vehicle',
      help: 'It is on its number plates. I do not look it up, and I cannot say whether a vehicle has a permit.',
    }),
    {
      when: ({ where, type }) => zoneOf(where) !== undefined && (type === 'resident' || type === 'trade'),
      optional: true,
    },
  )
  .ask(
    'emissions',
    choice(
      'How clean is the vehicle?',
      { electric: 'Electric', low: 'Up to 120 g/km of CO2', other: 'More than that' },
      {
        label: 'Emissions',
        help: 'It is in the V5C logbook, under V.7. If you do not know, reply SKIP.',
        reads: emissionsSaid,
      },
    ),
    {
      when: ({ where, type }) => zoneOf(where) !== undefined && type === 'resident',
      optional: true,
    },
  )
  .end(({ where, type, emissions }) => ({
    kind: 'tell',
    text: () => permitSaid(where, permitFor(zoneOf(where), type, emissions)),
    offers: [
      { id: 'anew:parking-permit', words: { en: 'Ask about another', cy: 'Gofyn am un arall' } },
      { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
    ],
  }));

const ENTER = {
  en: `Send a postcode like ${council.postcodes.example}, or the name of a street.`,
  cy: `Anfonwch god post fel ${council.postcodes.example}, neu enw stryd.`,
};
