// Tell us about moving home. Owner: council tax. What comes of it: a new bill, a last one, or both; nobody has to tell us twice.
import { choice } from '../../bot/fields/choice.ts';
import { date } from '../../bot/fields/date.ts';
import { description } from '../../bot/fields/description.ts';
import { email } from '../../bot/fields/email.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { More } from '../../bot/fields/words.ts';
import type { Field } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { DATE, EMAIL } from './called.ts';
import { home } from './home.ts';
import { addressTold, heardIn, homesTold } from './moving-said.ts';
import { newHome, newHomeMeant } from './new-home.ts';
import { saidIn } from './said.ts';
import { homeMeant } from './which-home.ts';

const MOVED = /\b(?:moved|left|was|went|ago|symud(?:ais|on|odd)|wedi symud)\b/iu;

/** "Northmoor" alone says nothing of the way. */
const wayWords = saidIn({
  in: /\bmov\w* (?:in\b|into|here|to northmoor)|\bcom(?:e|ing) (?:to|into|here)\b|\bnew (?:here|to (?:the area|northmoor))|\bfrom (?:another|a different|outside)\b|\bsymud (?:i mewn|yma|i northmoor)|\bdod (?:yma|i northmoor)/,
  out: /(?<!\bnot )\bleav(?:e|es|ing)\b|\bmov\w* (?:out\b|away|to another|abroad|from (?:here|northmoor))|\bout of (?:the area|town|northmoor)|\bgoing away|\bto another (?:town|city|council|area|county)|\bgadael\b|\bsymud (?:allan|i ffwrdd)/,
  within:
    /\bwithin\b|\bacross (?:town|the road)|\bround the corner|\bsame (?:town|area|council|street)|\bstay\w* in (?:the area|northmoor)|\bstill (?:in|under)\b|\blocal(?:ly)?\b|\bdown the road|\bo fewn\b/,
});

/** "Out of 14 Elm Road into 3 Mill Lane" may be either; where both have a postcode of ours, nobody leaves. */
const waySaid = (text: string): ReturnType<typeof wayWords> => {
  const { left, fresh } = homesTold(text);
  const [isLeftOurs, isFreshOurs] = [left, fresh].map((each) => ours.spots?.(each, ourWords) !== undefined);
  if (isLeftOurs === true && isFreshOurs === true) return 'within';
  const way = wayWords(text);
  return way === 'out' && addressTold(text, 'fresh') !== undefined && isLeftOurs === true ? undefined : way;
};
/** In a longer message: both homes are ours, or the town is named. Who only leaves one home may go to another here. */
const waySpotted = (text: string): ReturnType<typeof waySaid> => {
  if (waySaid(text) === 'within') return 'within';
  const said = normalise(text);
  const isOut = /\b(?:out of|leaving|away from|allan o|gadael) northmoor\b/.test(said);
  const isIn = /\b(?:in ?to|to|i mewn i|i) northmoor\b/.test(said);
  return isOut === isIn ? undefined : isOut ? 'out' : 'in';
};
const ours = postcode('', council.postcodes);
const ourWords = { en: ours.english, cy: ours.english };

/** "Just me" is no name for a bill; whoever says it again is taken at their word. */
const names = (ask: string, more: More): Field<string, never> => {
  const field = description(ask, more);
  return {
    ...field,
    parse: (reply, words, at) => {
      const parsed = field.parse(reply, words, at);
      if (!NO_NAMES.test(normalise(reply.text))) return parsed;
      return { ok: false, why: NAMES, ...(parsed.ok ? { anyway: parsed.value } : {}) };
    },
  };
};
const NO_NAMES =
  /^(?:(?:its |it is )?(?:just |only )?(?:me|myself|us|both of us|all of us|the (?:two|three|four) of us|me and (?:my |the )?\w+|my \w+ and (?:me|i)|fi|ni|dim ond fi|fi a fy \w+)|\d+|(?:one|two|three|four)(?: adults| people| of us)?|\d+ (?:adults|people|of us))$/;
const NAMES = {
  en: 'Give the full name of each of them, like Siân Jones and Pat Jones.',
  cy: 'Rhowch enw llawn pob un ohonyn nhw, fel Siân Jones a Pat Jones.',
};

/** Children are no adults; a son or a daughter may be one. */
const aloneSaid = saidIn({
  yes: /^(?:its |it is |yes |yeah |no )*(?:just|only) (?:me|myself|one|1|the one)(?: (?:living there|in it|and (?:my |the )?(?:kids?|child(?:ren)?|baby)))?$|^(?:me )?(?:and (?:my |the )?)?(?:kids?|child(?:ren)?|baby)$|^me and (?:my |the )?(?:(?:\d|two|three) )?(?:kids?|child(?:ren)?|baby)$|\bsingle (?:mum|dad|mother|father|parent|person)\b|^(?:myself|me)$|\b(?:living |live )?(?:alone|on my own|by myself)\b|\bdim ond fi\b/,
  no: /\b(?:[2-9]|two|three|four|five|both|all) (?:of us|adults|people|grown ?ups)\b|(?<!\bsingle )\b(?:my |and )?(?:husband|wife|partner|boyfriend|girlfriend|fiancee?|mum|dad|mate|friend|flat ?mates?|house ?mates?|gwr|gwraig|partner)\b|\bcouple\b|\bni ein dau\b/,
});

/** Working days in which the bill is made. */
const BILL_DAYS = 10;
/** Days back and ahead that are taken: older moves need a person, later ones may change. */
const BACK = 366;
const AHEAD = 120;

const MOVES = /\b(?:moving|movin|will move|going to move|symud)\b/iu;
/** Whoever writes the year means it. */
const YEAR = /\b20\d\d\b|\/\d\d\b\s*$/;
const either = date('What day do you move? If you have moved already, what day was it?', {
  past: 'allowed',
  earliest: -BACK,
  latest: AHEAD,
  label: 'Day',
  help: 'The day on which you get or give back the keys, or the sale is complete.',
});
const ahead = date('', { latest: AHEAD });
const behind = date('', { past: 'only', earliest: -BACK });
/** "I moved on Friday" is the last one, "I'm moving on Friday" the one that comes; undefined where they do not say. */
const tensed = (text: string): Field<string, never> | undefined =>
  MOVED.test(text) ? behind : MOVES.test(text) ? ahead : undefined;
/** Most tell us before: "Friday" is the one that comes. What is said to come is never taken for a day that has passed: it is asked. */
const day: Field<string, never> = {
  ...either,
  parse: (reply, words, at) => {
    const said = tensed(reply.text);
    const soon = (said ?? ahead).parse(reply, words, at);
    return soon.ok || (said !== undefined && !YEAR.test(reply.text)) ? soon : either.parse(reply, words, at);
  },
  spots: (text, words, at) => (tensed(text) ?? either).spots?.(text, words, at),
};

/** An address that is not ours: in a longer message, what stands there as one. */
const elsewhere = (part: 'left' | 'fresh', field: Field<string, never>): Field<string, never> => ({
  ...field,
  spots: (text) => addressTold(text, part),
});

export const movingHome = form('moving-home', 'your moving notice')
  .needs(1)
  .ask(
    'way',
    choice(
      'Where are you moving?',
      { in: 'Into Northmoor', out: 'Out of Northmoor', within: 'Within Northmoor' },
      { label: 'Moving', reads: waySaid, spots: waySpotted },
    ),
  )
  .ask('date', day, { called: DATE })
  .take(
    home(
      'council-tax',
      {
        ask: 'What is the postcode of the home that you leave?',
        use: 'We use it to close the council tax there.',
      },
      (field) => heardIn(field, 'left'),
    ),
    { when: (a) => a.way !== 'in' },
  )
  .ask(
    'from',
    elsewhere(
      'left',
      description('What address do you come from?', {
        label: 'Old address',
        help: 'With its town and postcode. If you would rather not say, reply SKIP.',
      }),
    ),
    { when: (a) => a.way === 'in', optional: true },
  )
  .take(newHome('council-tax'), { when: (a) => a.way !== 'out' })
  .ask(
    'forward',
    elsewhere(
      'fresh',
      description('What is your new address? We send your last bill or a refund there.', {
        label: 'New address',
        help: 'With its town and postcode. If you do not know it yet, reply SKIP.',
      }),
    ),
    { when: (a) => a.way === 'out', optional: true },
  )
  .ask(
    'names',
    names('Which adults move? Give their full names, as they should be on the bill.', {
      label: 'Names',
      help: 'Everyone of 18 or over, such as "Siân Jones and Pat Jones".',
    }),
  )
  .ask(
    'alone',
    yesNo('Will only one adult live in the new home?', {
      label: 'Only one adult',
      help: 'If so, the bill is a quarter lower. If you are not sure, reply SKIP.',
      reads: aloneSaid,
    }),
    { when: (a) => a.way !== 'out', optional: true },
  )
  .ask('email', email('What email address can we use about this?', { label: 'Email' }), {
    optional: true,
    known: 'email',
    called: EMAIL,
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
