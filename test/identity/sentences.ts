// Every sentence in which something of a person may stand, found in the content itself, so that a new one is not left out.
import type { LinkPurpose } from '../../bot/model.ts';
import { SENTENCES, type Sentence } from '../../bot/sentences.ts';
import type { PaymentSays } from '../../bot/services/payment-news.ts';
import { TEMPLATES } from '../../bot/channels/whatsapp/templates.ts';
import { content } from '../../dialogs/content.ts';
import { triageDialogs } from '../../dialogs/triage/trees/index.ts';
import { LETTER_LEVELS } from '../../bot/services/letters.ts';

/** What stands in a phrase of the bot's own that is nobody's: of the council, of the form, or of how to go on. */
const NOBODYS: ReadonlySet<string> = new Set([
  'ask',
  'Assistant',
  'assistant',
  'closes',
  'closures',
  'emergency',
  'hours',
  'line',
  'link',
  'numbers',
  'opens',
  'page',
  'phone',
  'privacy',
  'relay',
  'site',
  'time',
  'times',
  'title',
  'until',
]);

/** A new one of these does not compile before it stands here. */
const SAYS: Readonly<Record<PaymentSays, true>> = {
  paid: true,
  'paid-twice': true,
  declined: true,
  stopped: true,
  broken: true,
  reminder: true,
  'given-back': true,
  'not-given-back': true,
};
const PAGES: Readonly<Record<LinkPurpose, true>> = {
  answer: true,
  letter: true,
  notice: true,
  'on-call': true,
  pay: true,
  prove: true,
  transcript: true,
};

const slotsIn = (words: string): readonly string[] => words.match(/(?<=\{)\w+(?=\})/g) ?? [];

/** Those of bot/personal.ts that it stands in: one, if all is well. */
export const sentencesOf = (id: string): readonly Sentence[] =>
  SENTENCES.filter(({ of }) => of.some((each) => each === id || (each.endsWith(':') && id.startsWith(each))));

/** As `of` in bot/personal.ts names them. What forms tell is found by the walk through all of them. */
export const sentences = (): readonly string[] => [
  ...Object.entries(content.phrases)
    .filter(([, { en, cy }]) => slotsIn(en + cy).some((slot) => !NOBODYS.has(slot)))
    .map(([id]) => `phrase:${id}`),
  ...Object.keys(content.receipts).map((id) => `receipt:${id}`),
  ...Object.values(content.dialogs).flatMap(({ id, questions }) =>
    questions
      .filter((each) => SHOWS.some((how) => each[how] !== undefined) || each.field['worded'] !== undefined)
      .map((question) => `shown:${id}.${question.id}`),
  ),
  ...Object.keys(SAYS).map((id) => `payment:${id}`),
  ...Object.keys(LETTER_LEVELS).map((id) => `letter:${id}`),
  ...Object.keys(TEMPLATES).map((id) => `template:${id}`),
  ...Object.keys(PAGES).map((id) => `page:${id}`),
  'news',
];

const SHOWS = ['says', 'listed'] as const;

const STREET = 'what is known of a street, with nothing of who told of it';
const HOMES = 'the homes of a postcode that was typed';
const TIMES = 'free times';
const BINS = 'how bins were collected at the home that was named';
const RULES = 'what holds for all who park there';
const OWN_REPORT =
  'the reference of what this conversation itself reported, and the number to call: no place, and nothing of what it is';
const TALK = 'how long others wait, the name by which an agent is told, and the times of this talk';
const CALL = 'whom to call after a danger, and how to say that it is over';
const FIXED = 'words that are the same for all';

const ofStreets = (questions: readonly string[]) =>
  Object.fromEntries(
    [
      'report-abandoned-vehicle',
      'report-dog-fouling',
      'report-fly-tip',
      'report-pothole',
      'report-street-light',
    ]
      .flatMap((form) => questions.map((question) => `shown:${form}.${question}`))
      .map((id) => [id, STREET]),
  );
const ofHomes = (forms: readonly string[]) =>
  Object.fromEntries(
    forms.flatMap((form) => [`shown:${form}.house`, `shown:${form}.address`]).map((id) => [id, HOMES]),
  );

/** Of a tree all that is said is written down beforehand, but for the homes. */
const ofTrees = () =>
  Object.fromEntries(
    triageDialogs.flatMap(({ id, questions }) => [
      [`told:${id}`, FIXED],
      ...questions.map((each) => [
        `shown:${id}.${each.id}`,
        ['house', 'address'].includes(each.id) ? HOMES : FIXED,
      ]),
    ]),
  ) as Readonly<Record<string, string>>;

/** Of nobody: what stands in it, and why anybody may see it. */
export const PUBLIC: Readonly<Record<string, string>> = {
  ...ofStreets(['where', 'whose', 'same', 'alike']),
  ...ofTrees(),
  'shown:report-repair.urgentPhone': FIXED,
  ...ofHomes(['book-bulky-waste', 'find-bin-days', 'moving-home', 'report-missed-bin', 'report-repair']),
  'shown:moving-home.newHouse': HOMES,
  'shown:moving-home.newAddress': HOMES,
  'shown:book-bulky-waste.slot': TIMES,
  'shown:book-bulky-waste.later': TIMES,
  'shown:change-appointment.slot': TIMES,
  'shown:change-appointment.later': TIMES,
  'shown:report-repair.slot': TIMES,
  'shown:report-repair.later': TIMES,
  'shown:call-back.soon': TIMES,
  'shown:call-back.window': TIMES,
  'shown:report-missed-bin.bins': BINS,
  'shown:report-missed-bin.out': BINS,
  'shown:report-missed-bin.blocked': BINS,
  ...Object.fromEntries(
    [
      'heldFirst',
      'heldAgain',
      'heldComing',
      'heldSilent',
      'heldStill',
      'heldThere',
      'heldPerson',
      'heldOver',
      'heldDenied',
      'heldThanks',
      'heldThanked',
      'heldHelp',
      'heldNo',
      'heldNoAnswer',
      'heldPassedOn',
      'heldOptedIn',
      'incidentReach',
      'released',
    ].map((id) => [`phrase:${id}`, CALL]),
  ),
  ...Object.fromEntries(
    [
      'Acknowledged',
      'OnTheWay',
      'MadeSafe',
      'Unreached',
      'GivenBack',
      'Last',
      'AcknowledgedSoon',
      'OnTheWaySoon',
      'Within',
      'By',
      'NotSafe',
      'NobodyElse',
      'Unreached999',
      'NobodyElse999',
      'Shared',
      'SharedOnTheWay',
      'Still',
      'Still999',
      'GivenUp',
      'GivenUp999',
      'NoCalls',
      'NoCalls999',
      'Apart',
    ].map((id) => [`phrase:incident${id}`, OWN_REPORT]),
  ),
  ...Object.fromEntries(
    Object.keys(content.phrases)
      .filter((id) => id.startsWith('talk'))
      .map((id) => [`phrase:${id}`, TALK]),
  ),
  'phrase:dodgeLeft': 'how many questions the form has left',
  'phrase:followRest': 'what they have just written themselves',
  'told:ask-for-somebody': FIXED,
  'told:chat-copy': FIXED,
  'told:find-bin-days': BINS,
  'told:own-language': FIXED,
  'told:planned-works': FIXED,
  'told:schools': FIXED,
  'told:skip-permit': FIXED,
  'told:report-missed-bin': BINS,
  'told:parking-permit': RULES,
  'shown:check-reference.reference': FIXED,
  'shown:chase-complaint.about': FIXED,
  'shown:make-complaint.way': FIXED,
  'shown:prove-account.reference': FIXED,
  'shown:report-fly-tip.what': FIXED,
  'shown:report-repair.since': FIXED,
  'shown:report-repair.room': FIXED,
  'shown:report-repair.item': FIXED,
  'shown:report-repair.other': FIXED,
  'shown:report-repair.problem': FIXED,
  'shown:report-repair.care': FIXED,
  'shown:report-repair.phone': FIXED,
};
