// News of an incident in words: what somebody has confirmed, with the time that was given, and the number that helps with this.
import type { PhraseId } from '../content.ts';
import { localTime } from '../dates.ts';
import type { EtaSaid, IncidentNews } from '../incidents/incident.ts';
import { phrase, type Situation } from '../situation.ts';

type News = Pick<IncidentNews, 'what' | 'reference' | 'eta' | 'why' | 'homes' | 'noCalls'> &
  Partial<Pick<IncidentNews, 'row'>>;

/** In their language, with the time that was given, and the number that helps with this. */
export const newsSaid = (
  situation: Situation,
  { what, reference, row = '', eta, why, homes, noCalls }: News,
): string => {
  const is999 = OF_999.has(row);
  const fill = { reference, ...(is999 && { emergency: '999' }) };
  switch (what) {
    case 'acknowledged':
    case 'on-the-way':
      if (homes !== undefined) return phrase(situation, SHARED[what], { ...fill, homes: String(homes) });
      return eta === undefined
        ? phrase(situation, SAYS[what], fill)
        : phrase(situation, SOON[what], { ...fill, when: etaSaid(situation, eta) });
    case 'unreached': {
      const [nobody, nobody999] = NOBODY[why ?? 'first'] ?? NOBODY.first;
      const said = phrase(situation, is999 ? nobody999 : nobody, fill);
      return noCalls === true
        ? `${said} ${phrase(situation, is999 ? 'incidentNoCalls999' : 'incidentNoCalls')}`
        : said;
    }
    case 'given-back':
      return phrase(situation, GIVEN_BACK[why ?? ''] ?? SAYS[what], fill);
    case 'made-safe':
      return phrase(situation, SAYS[what], fill);
    default:
      return what satisfies never;
  }
};

const GIVEN_BACK: Readonly<Partial<Record<string, PhraseId>>> = {
  'not-safe': 'incidentNotSafe',
  apart: 'incidentApart',
};

type PerWhy = Partial<Record<string, readonly [PhraseId, PhraseId]>>;
const NOBODY = {
  first: ['incidentUnreached', 'incidentUnreached999'],
  'given-back': ['incidentNobodyElse', 'incidentNobodyElse999'],
  still: ['incidentStill', 'incidentStill999'],
  'given-up': ['incidentGivenUp', 'incidentGivenUp999'],
} satisfies PerWhy as PerWhy & { readonly first: readonly [PhraseId, PhraseId] };

const SHARED = { acknowledged: 'incidentShared', 'on-the-way': 'incidentSharedOnTheWay' } as const;
const SOON = { acknowledged: 'incidentAcknowledgedSoon', 'on-the-way': 'incidentOnTheWaySoon' } as const;

/** Repairs put none of these right: nobody is sent to the repairs line for them. */
const OF_999: ReadonlySet<string> = new Set([
  'medical',
  'selfharm',
  'abuse',
  'violence',
  'child',
  'safeguard',
  'fire',
  'dog',
]);

const etaSaid = (situation: Situation, { said, at }: EtaSaid): string => {
  const { time } = localTime(new Date(at), situation.content.council.timeZone);
  return 'by' in said
    ? phrase(situation, 'incidentBy', { by: spokenTime(said.by), time })
    : phrase(situation, 'incidentWithin', { minutes: String(said.minutes), time });
};

/** "4:30am". */
const spokenTime = (by: string): string => {
  const [hour = 0, minute = 0] = by.split(':').map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
};

const SAYS: Readonly<Record<IncidentNews['what'], PhraseId>> = {
  acknowledged: 'incidentAcknowledged',
  'on-the-way': 'incidentOnTheWay',
  'made-safe': 'incidentMadeSafe',
  'given-back': 'incidentGivenBack',
  unreached: 'incidentUnreached',
};
