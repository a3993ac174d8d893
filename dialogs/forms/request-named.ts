// Which sort of request is asked after, by what people call it, in either language.
import { normalise } from '../../bot/understanding/normalise.ts';
import type { RequestSeen } from '../../bot/services/requests.ts';

/** What people call each sort, in normalised words. */
export const NAMED = {
  pothole: 'pot ?holes?|pot hole|twll yn y ffordd|nhwll yn y ffordd|twll|tyllau(?: yn y ffordd)?',
  'missed-bin':
    'missed (?:\\w+ )?(?:bins?|collections?|recycling)|bins? (?:that |which )?(?:was|were|got|you) missed|bin (?:na )?chasglwyd|bin heb ei gasglu|min heb ei gasglu|bin a gollwyd|biniau heb eu casglu',
  repair: 'repairs?|repair job|atgyweiriad|atgyweiriadau|hatgyweiriad|gwaith trwsio',
  'street-light':
    'street ?lights?|street ?lamps?|lamp ?posts?|street lighting|golau stryd|ngolau stryd|goleuadau stryd|goleur stryd',
  'fly-tip':
    'fly ?tip(?:s|ping|ped)?|dumped (?:rubbish|waste|mattress|sofa|fridge)|tipio anghyfreithlon|sbwriel a adawyd|sbwriel wedi ei adael',
  'dog-fouling': 'dog (?:fouling|poo|mess|dirt|muck)|baw ci|baw cwn',
  'abandoned-vehicle':
    'abandoned (?:car|van|vehicle|motor|caravan|motorbike)|dumped (?:car|van)|car wedi ei adael|cerbyd wedi ei adael|car a adawyd',
  'bulky-waste':
    'bulky (?:waste|collection|item|items|pick ?up)(?: collection)?|sofa collection|furniture collection|casgliad swmpus|gwastraff swmpus',
  complaint: 'complaint|cwyn|nghwyn',
  'call-back': 'call ?back|phone call|galwad yn ol|ngalwad yn ol',
  moving: 'moving home form|house move|change of address|symud ty',
} as const;
export type Named = keyof typeof NAMED;

/** Each sort, as it is called when it is shown. */
export const SORTS: Readonly<Record<Named, string>> = {
  pothole: 'Pothole',
  'missed-bin': 'Missed bin',
  repair: 'Repair',
  'street-light': 'Street light',
  'fly-tip': 'Fly-tipping',
  'dog-fouling': 'Dog fouling',
  'abandoned-vehicle': 'Abandoned vehicle',
  'bulky-waste': 'Bulky waste',
  complaint: 'Complaint',
  'call-back': 'Call back',
  moving: 'Moving home',
};

/** What was sent, by the beginning of its transaction or visit. */
const KINDS: Readonly<Record<Named, readonly string[]>> = {
  pothole: ['highways.'],
  'missed-bin': ['waste.missed-bin'],
  repair: ['repairs.', 'visit.repair', 'appointments.missed'],
  'street-light': ['streets.light'],
  'fly-tip': ['streets.fly-tip'],
  'dog-fouling': ['streets.dog-fouling'],
  'abandoned-vehicle': ['streets.abandoned-vehicle'],
  'bulky-waste': ['waste.bulky', 'visit.bulky-waste'],
  complaint: ['complaint.'],
  'call-back': ['call-back'],
  moving: ['council-tax.moving'],
};

const PATTERNS = Object.entries(NAMED).map(
  ([name, words]) => [name as Named, new RegExp(`\\b(?:${words})\\b`)] as const,
);

/** The one sort that is named; undefined for none and for several. */
export const requestNamed = (text: string): Named | undefined => {
  const said = normalise(text);
  const [only, ...others] = PATTERNS.flatMap(([name, pattern]) => (pattern.test(said) ? [name] : []));
  return others.length === 0 ? only : undefined;
};

export const isOfSort = ({ kind }: RequestSeen, sort: Named | undefined): boolean =>
  sort === undefined || KINDS[sort].some((each) => kind.startsWith(each));
