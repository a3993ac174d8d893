// Words that tell of trouble behind a debt, where a person should go through it with somebody, and what is said to them. Welsh is a draft.
import type { Both, Parsed } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { HEALTH, SAMARITANS } from '../numbers-at-once.ts';

/** Why a person should go through it with them: as they say it. */
const SAID = [
  'court',
  'breathing',
  'dispute',
  'died',
  'other',
  'young',
  'food',
  'crisis',
  'abuse',
  'adviser',
] as const;
/** The same, or `person` for what they have not said. */
export const TOLD = [...SAID, 'person'] as const;
export type Stop = (typeof SAID)[number];
export type Told = (typeof TOLD)[number];
export const stopSaid = (text: string): Stop | undefined => {
  const words = normalise(text);
  return STOPS.find(([, said]) => said.test(words))?.[0];
};
/** The same where they choose it; who has an adviser chooses `breathing`, too. */
export const STOPS_TO_CHOOSE = {
  court: 'There is a letter about court, bailiffs or eviction',
  breathing: 'I have a debt adviser, or Breathing Space',
  died: 'Someone has died',
  food: "I can't pay for food or heating",
  crisis: "I can't cope",
  abuse: 'Someone hurts me, or controls my money',
  dispute: "I don't agree that I owe it",
  other: "It is someone else's account",
  young: 'I am under 18',
} as const satisfies Partial<Record<Stop, string>>;
export const STOPS_TO_CHOOSE_CY: Readonly<Record<keyof typeof STOPS_TO_CHOOSE, string>> = {
  court: 'Mae llythyr am lys, beilïaid neu droi allan',
  breathing: 'Mae gen i gynghorydd dyledion, neu Le i Anadlu',
  died: 'Mae rhywun wedi marw',
  food: 'Alla i ddim talu am fwyd neu wres',
  crisis: 'Alla i ddim ymdopi',
  abuse: 'Mae rhywun yn fy mrifo, neu yn rheoli fy arian',
  dispute: 'Dydw i ddim yn cytuno fy mod mewn dyled',
  other: 'Cyfrif rhywun arall ydyw',
  young: 'Rydw i o dan 18',
};
export const stopToChoose = (text: string): keyof typeof STOPS_TO_CHOOSE | undefined => {
  const stop = stopSaid(text);
  return stop === 'adviser' ? 'breathing' : stop;
};

const STOPS: readonly (readonly [Stop, RegExp])[] = [
  [
    'crisis',
    /\b(?:cant|cannot|can not) (?:cope|take (?:it|this|any ?more)|go on|sleep|face)\b|\bbreaking point\b|\bbreakdown\b|\bend of my tether\b|\b(?:so|really|very) (?:depressed|anxious)\b|\b(?:methu|ffaelu) (?:a )?(?:ymdopi|dygymod)\b|\bddim yn ymdopi\b/,
  ],
  [
    'food',
    /\b(?:cant|cannot|can not|no money|dont have (?:the )?money|not enough)(?: \w+){0,3} (?:food|eat|feed|heating|heat|gas|electric\w*|leccy)\b|\b(?:food ?bank|banc bwyd)\b|\bmethu fforddio bwyd\b|\bdim (?:pres|arian)(?: \w+){0,2} bwyd\b/,
  ],
  ['breathing', /\bbreathing space\b|\b(?:lle i|gofod|cyfnod) anadlu\b/],
  [
    'abuse',
    /\b(?:domestic|economic|financial) abuse\b|\babusive\b|\bcoercive\b|\b(?:husband|wife|partner|boyfriend|girlfriend|ex) (?:\w+ )?(?:controls?|took|takes|stole|hits?|beats?)\b|\bcam ?drin\b/,
  ],
  ['died', /\b(?:died|passed away|funeral|bereave\w*|bury (?:my|our)|wedi marw|angladd)\b/],
  [
    'court',
    /\b(?:court|summons|liability order|bailiffs?|enforcement agents?|evict\w*|possession|notice seeking|llys|beil[ïi]aid|gwys|troi allan)\b/,
  ],
  [
    'adviser',
    /\bdebt advis\w+\b|\bdebt relief order\b|\bstep ?change (?:is|are|has|have)\b|\bcitizens advice (?:is|are|has|have)\b|\bcyngor ar bopeth\b/,
  ],
  [
    'dispute',
    /\b(?:dont|do not) (?:think (?:that )?(?:i|we) )?owe\b|\b(?:dont|do not) agree (?:that |with )?(?:i|we|the|this|it)\b|\bnot my (?:debt|bill|arrears)\b|\bdisput(?:e|ed|ing)\b|\bddim yn cytuno\b/,
  ],
  [
    'other',
    /\b(?:on behalf of|speaking for|paying for) (?:my|a|our|someone)\b|\bmy (?:mum|mam|dad|nan|gran\w*|son|daughter|partner|husband|wife|friend|neighbou?r|brother|sister)s (?:rent|debt|council tax|account|arrears|garage)\b|\bsome ?one elses\b|\bcyfrif rhywun arall\b/,
  ],
  ['young', /\b(?:im|i am|only|dwi n|rydw i n) (?:1[0-7])\b|\bunder 18\b|\bo dan 18\b/],
];

/** Words that cannot be read as an answer, but tell of trouble, are not met with "enter a number". */
export const unlessTrouble = <T>(text: string, read: Parsed<T>): Parsed<T> => {
  const stop = read.ok ? undefined : stopSaid(text);
  return stop === undefined ? read : { ok: false, why: stop === 'crisis' ? CRISIS : STOPPED };
};

/** Before anything of money is said. */
export const CRISIS: Both = {
  en: `I'm sorry things are so hard. If you might hurt yourself, call 999. You can call ${HEALTH} and choose option 2, or Samaritans on ${SAMARITANS}, day or night. To talk to a person here, reply PERSON.`,
  cy: `Mae'n ddrwg gen i fod pethau mor anodd. Os gallech niweidio eich hun, ffoniwch 999. Gallwch ffonio ${HEALTH} a dewis opsiwn 2, neu'r Samariaid ar ${SAMARITANS}, ddydd neu nos. I siarad â pherson yma, atebwch PERSON.`,
};
const STOPPED: Both = {
  en: 'Thank you for telling me. A person should go through this with you: reply PERSON. To stop here, reply CANCEL.',
  cy: 'Diolch am ddweud wrthyf. Dylai person fynd drwy hyn gyda chi: atebwch PERSON. I stopio yma, atebwch CANSLO.',
};

/** The same for whatever it is that only a person may agree: it tells nothing of what there is on an account. */
export const GENTLE: Both = {
  en: 'A person needs to go through this with you, so that it is right for you. It does not mean that you have done anything wrong.',
  cy: "Mae angen i berson fynd drwy hyn gyda chi, fel ei fod yn iawn i chi. Nid yw'n golygu eich bod wedi gwneud dim o'i le.",
};
