// Which sort of request is asked after, by what people call it, in either language.
import type { RequestSeen } from '../../bot/services/requests.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

/** What people say of each (a pattern of normalised words), and what was sent then, by the beginning of its transaction or visit. */
const SORT = {
  pothole: {
    said: 'pot ?holes?|[td]wll|nhwll|tyllau',
    kinds: ['highways.'],
  },
  'missed-bin': {
    said: 'missed (?:\\w+ )?(?:bins?|collections?|recycling)|bins? (?:that |which )?(?:was|were|got|you) missed|bin (?:na )?chasglwyd|[bm]in heb ei gasglu|biniau heb eu casglu',
    kinds: ['waste.missed-bin'],
  },
  repair: {
    said: 'repairs?|h?atgyweiriad(?:au)?|gwaith trwsio',
    kinds: ['repairs.', 'visit.repair', 'appointments.missed'],
  },
  'street-light': {
    said: 'street ?lights?|street ?lamps?|lamp ?posts?|street lighting|n?golau stryd|goleuadau stryd|goleur stryd',
    kinds: ['streets.light'],
  },
  'fly-tip': {
    said: 'fly ?tip(?:s|ping|ped)?|dumped (?:rubbish|waste|mattress|sofa|fridge)|tipio anghyfreithlon|sbwriel (?:a adawyd|wedi ei adael)',
    kinds: ['streets.fly-tip'],
  },
  'dog-fouling': {
    said: 'dog (?:fouling|poo|mess|dirt|muck)|baw c[iw]n?',
    kinds: ['streets.dog-fouling'],
  },
  'abandoned-vehicle': {
    said: 'abandoned (?:car|van|vehicle|motor|caravan|motorbike)|dumped (?:car|van)|(?:car|cerbyd) (?:a adawyd|wedi ei adael)',
    kinds: ['streets.abandoned-vehicle'],
  },
  'bulky-waste': {
    said: 'bulky (?:waste|collection|items?|pick ?up)(?: collection)?|(?:sofa|furniture) collection|(?:casgliad|gwastraff) swmpus',
    kinds: ['waste.bulky', 'visit.bulky-waste'],
  },
  complaint: { said: 'complaint|n?gh?wyn|cwyn', kinds: ['complaint.'] },
  'call-back': { said: 'call ?back|phone call|n?galwad yn ol', kinds: ['call-back'] },
  'write-back': {
    said: 'written (?:answer|reply)|(?:answer|reply) in writing|n?h?ateb ysgrifenedig',
    kinds: ['contact.write-back'],
  },
  moving: { said: 'house move|change of address|symud ty', kinds: ['council-tax.moving'] },
} as const;
export type Sort = keyof typeof SORT;

const all = Object.entries(SORT).map(([sort, { said }]) => ({
  sort: sort as Sort,
  pattern: new RegExp(`\\b(?:${said})\\b`),
}));

/** Any of them, as the source of a pattern. */
export const ANY_SORT = Object.values(SORT)
  .map(({ said }) => said)
  .join('|');

/** The one sort that is named; undefined for none and for several. */
export const sortNamed = (text: string): Sort | undefined => {
  const words = normalise(text);
  const [only, ...others] = all.filter(({ pattern }) => pattern.test(words));
  return others.length === 0 ? only?.sort : undefined;
};

/** Without a sort every request is of it. */
export const isOfSort = ({ kind }: RequestSeen, sort: Sort | undefined): boolean =>
  sort === undefined || SORT[sort].kinds.some((each) => kind.startsWith(each));
