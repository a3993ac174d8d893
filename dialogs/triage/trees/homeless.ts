// Nowhere to sleep tonight. Who gets help is decided by a person, never here. Owner: homelessness.
import { CHILDLINE, SHELTER, SHELTER_CYMRU } from '../../numbers.ts';
import { UNCLEAR } from '../../../bot/styles/tree-nodes.ts';
import { normalise } from '../../../bot/understanding/normalise.ts';
import { yesNoMeant } from '../../../bot/understanding/yes-no.ts';
import { description } from '../../../bot/fields/description.ts';
import type { Field } from '../../../bot/model.ts';
import { HEDGES } from '../answered-words.ts';
import { triage, yesNo } from '../triage-tree.ts';

/** Somewhere for now, with nothing else said, is no violence. */
const SAFE_FOR_NOW =
  /^(?:(?:yes|yeah|yep|yh|aye|ok|okay|im|am|i|were|are|we|just|only|at the moment|currently|staying|sleeping|sat|sitting|kipping|waiting|living|crashing|stopping|outside|its|safe|fine|but|ydw|kind of|enough|think|so) )*(?:(?:in|at|on|with|outside|inside|by) (?:(?:a|an|the|my|our|his|her|some) )?(?:(?:own|mates?|friends?|mums?|dads?|sisters?|brothers?|nans?|cousins?|bus|train|coach|police|petrol|service|local|hospital|council|public|family|parked|work) )*(?:car|van|tent|sofa|settee|couch|floor|house|place|flat|station|stop|shelter|cafe|mcdonalds|library|hostel|hotel|b and b|church|hospital|park|shop|office|centre|doorway|street|mates?|friends?|friend|mums?|dads?|sisters?|brothers?|nans?|cousins?|a and e|work|garage|shed|waiting room|motorhome|caravan)|sofa ?surfing|for (?:now|tonight|the moment|today)|at the moment|right now|safe|fine|ok|okay|outside but (?:ok|fine|safe)|yn saff|yn ddiogel)(?: (?:for (?:now|tonight|the moment|a bit|today)|at the moment|right now|now|tonight|thanks|yes|ok|though|with (?:my|the) (?:kids|children|dog|partner|baby)|and (?:ok|safe|cold)|its cold|cold|but (?:cold|ok|safe|freezing|its cold|i cant stay(?: long)?|not for long)))*$/;
const UNSAFE =
  'follow\\w*|hiding|chas\\w*|ex|he|hes|him|she|them|they|theyre|looking for me|after me|overdos\\w*|pills|suicid\\w*|drunk|man|men|someone|partner|husband|boyfriend|wife|girlfriend|dad hit|outside waiting';

/** By the number, whatever stands before it. "Nearly 18" is 17. */
const adultRead = (text: string): string | undefined => {
  const said = normalise(text);
  const age = AGE.exec(said)?.[0].replace(/(?<=\d)s$/, '');
  const years = age === undefined ? undefined : (WORDS.get(age) ?? Number(age));
  if (
    /\b(?:under|nearly|almost|not (?:yet )?|turning|below|younger|soon|in (?:a|\d+) (?:days?|weeks?|months?)|til|till|until|before|next (?:week|month|year)|child|minor|o dan|bron)\b/.test(
      said,
    ) &&
    (years === undefined || years <= 18)
  )
    return HEDGES.test(said) ? UNCLEAR : 'no';
  if (years === undefined)
    return /^(?:(?:im|i am|yes|an|a) )*(?:adult|grown up|pensioner|retired|middle aged|oedolyn)$/.test(said)
      ? 'yes'
      : yesNoMeant({ text });
  if ((said.match(AGES) ?? []).length > 1) return UNCLEAR;
  return years >= 18 ? 'yes' : 'no';
};
const WORDS = new Map([
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
]);
const AGE = new RegExp(`\\b(?:[1-9]\\d|${[...WORDS.keys()].join('|')})s?\\b`);
const AGES = new RegExp(AGE.source, 'g');

const SEEN =
  /\b(?:some ?one(?: else)?|somebody(?: else)?|(?:a|an|this|the|another|old|young) (?:\w+ )?(?:man|woman|guy|bloke|lady|lad|girl|boy|person|fella|couple|homeless \w+|kid|chap|gentleman|rough sleeper)|homeless (?:man|woman|person|guy|people)|rough sleepers?|people|seen|saw|spotted|hes|shes|theyre|a tent|rhywun|dyn|dynes)\b/;
const FOR_OTHERS =
  /\b(?:mate|friend|son|daughter|brother|sister|mum|dad|cousin|neighbour|nephew|niece|nan|uncle|aunt)\b/;
const FOR_ME =
  /\b(?:me|myself|us|i|im|ive|we|our|ourselves|both|fi|ni|mi|fy hun)\b|\bmy (?:family|kids|children|partner|wife|husband|girlfriend|boyfriend|baby)\b/;
const whoseRead = (text: string): string | undefined => {
  const said = normalise(text)
    .replace(/\b(?:i|ive|i have|we|weve) (?:just )?(?:seen|saw|spotted)\b/g, 'seen')
    .replace(/\bnot (?:for )?(?:me|us)\b/g, ' ');
  const isSeen = SEEN.test(said);
  const isMe = FOR_ME.test(said);
  // A friend with nowhere to sleep is helped as whoever writes is: nobody stands before a tent of strangers.
  if (FOR_OTHERS.test(said) && !/\b(?:doorway|tent|outside|street)\b/.test(said))
    return isSeen ? UNCLEAR : 'me';
  if (isSeen && isMe) return UNCLEAR;
  return isSeen ? 'seen' : isMe ? 'me' : undefined;
};

export const homeless = triage(
  'triage-homeless',
  'safe',
  {
    safe: {
      ...yesNo('Are you safe right now?', 'Safe now', {
        yes: 'adult',
        no: 'danger',
        unclear: 'danger',
        hears: { yes: SAFE_FOR_NOW, alarm: UNSAFE },
      }),
      unasked: { told: 'adult' },
    },
    adult: yesNo('Are you 18 or over?', '18 or over', {
      yes: 'whose',
      no: 'young',
      unclear: 'young',
      reads: adultRead,
    }),
    whose: {
      ask: 'Is it for you, or have you seen someone who sleeps outside?',
      label: 'For',
      unclear: 'area',
      to: { me: ['It is for me', 'area'], seen: ['I have seen someone', 'seen'] },
      reads: whoseRead,
    },
    area: {
      field: description('Where will you be tonight? The area is enough.', { label: 'Tonight' }) as Field,
      then: 'person',
      such: { words: 'near the station' },
      optional: true,
    },
    danger: { line: 'violence', then: 'homeless', answers: [['safe', 'told']] },
    young: {
      severity: 'S1',
      asks: 'phone',
      page: 'duty-team',
      person: 'duty-team',
      quiet: true,
      says: {
        en: `A person has to help you tonight. Call the duty team now: 01632 960197, day and night. Childline: ${CHILDLINE}. In danger: 999.`,
        cy: `Rhaid i berson eich helpu heno. Ffoniwch y tîm dyletswydd nawr: 01632 960197, ddydd a nos. Childline: ${CHILDLINE}. Mewn perygl: 999.`,
      },
    },
    person: {
      severity: 'S1',
      asks: 'phone',
      page: 'homeless',
      person: 'homeless',
      says: {
        en: `Call 01632 960198 now, day and night: it is for people with nowhere to sleep. Shelter: ${SHELTER}. Shelter Cymru: ${SHELTER_CYMRU}.`,
        cy: `Ffoniwch 01632 960198 nawr, ddydd a nos: mae ar gyfer pobl heb le i gysgu. Shelter: ${SHELTER}. Shelter Cymru: ${SHELTER_CYMRU}.`,
      },
    },
    seen: {
      severity: 'S4',
      tell: true,
      says: {
        en: 'Thank you. Tell StreetLink where they are: thestreetlink.org.uk. If they look ill, or under 18, call 999.',
        cy: 'Diolch. Dywedwch wrth StreetLink ble maen nhw: thestreetlink.org.uk. Os ydynt yn edrych yn sâl, neu o dan 18, ffoniwch 999.',
      },
    },
  },
  'your call for help',
);
