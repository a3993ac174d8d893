// News of an incident reaches whoever reported it: only what somebody has confirmed, and the truth when nobody was reached.
import { localTime } from '../dates.ts';
import type { EtaSaid, IncidentNews } from '../incidents/incident.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { SAYS } from './coming.ts';

type News = Pick<IncidentNews, 'what' | 'reference' | 'eta' | 'why'> & Partial<Pick<IncidentNews, 'row'>>;

/** It is said while a danger holds, too, and stands beside whatever is open, whose question stays. Kept for whoever asks when somebody comes. */
export const incidentTold = (situation: Situation, news: IncidentNews): Reaction => {
  const { what, reference, at, row, eta, why } = news;
  const incidentNews = { what, reference, at, row, ...(eta && { eta }), ...(why && { why }) };
  return {
    say: [{ text: newsSaid(situation, news) }],
    state: { ...situation.state, incidentNews },
    status: 'notified',
  };
};

/** In their language, with the time that was given, and the number that helps with this. */
export const newsSaid = (situation: Situation, { what, reference, row = '', eta, why }: News): string => {
  const is999 = OF_999.has(row);
  const fill = { reference, ...(is999 && { emergency: '999' }) };
  switch (what) {
    case 'acknowledged':
    case 'on-the-way':
      return eta === undefined
        ? phrase(situation, SAYS[what], fill)
        : phrase(situation, SOON[what], { ...fill, when: etaSaid(situation, eta) });
    case 'unreached': {
      const [nobody, nobody999] =
        why === 'given-back'
          ? (['incidentNobodyElse', 'incidentNobodyElse999'] as const)
          : ([SAYS[what], 'incidentUnreached999'] as const);
      return phrase(situation, is999 ? nobody999 : nobody, fill);
    }
    case 'given-back':
      return phrase(situation, why === 'not-safe' ? 'incidentNotSafe' : SAYS[what], fill);
    case 'made-safe':
      return phrase(situation, SAYS[what], fill);
    default:
      return what satisfies never;
  }
};

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
