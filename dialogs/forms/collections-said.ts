// The next collections of a home, said in words in both languages. The Welsh is a draft until a translator has approved it.
import { daysAfter, localTime, spokenDay } from '../../bot/dates.ts';
import type { Both, Language } from '../../bot/model.ts';
import type { Address } from '../../bot/services/addresses.ts';
import type { Bin } from '../../bot/services/collections.ts';
import type { Round } from '../../bot/services/rounds.ts';
import { council } from '../council.ts';
import { isGardenSeason, nextCollections, type Collection } from './collections.ts';

/** Collections that are told: with two, one is rubbish and the other recycling. */
export const TOLD = 2;
/** From then on the day's bins have been emptied. */
const CREWS_DONE = '17:00';
const PAGE = `${council.site}/bins/collection-days`;

/** @param round null for a home that is on none */
export const collectionsSaid = (home: Address, round: Round | null, now: Date): Both => {
  if (round === null) return noRound(home);
  const { date: today } = localTime(now, council.timeZone);
  const next = nextCollections(round, from(now), council.closures, TOLD);
  const isWinter = round.garden && !next.some(({ usual }) => isGardenSeason(usual));
  const said = (language: Language): string =>
    [
      FOR[language](home.line),
      ...next.map((collection) => collectionLine(collection, today, language)),
      ...(isWinter ? [WINTER[language]] : []),
      PUT_OUT[language],
      WRONG[language],
    ].join('\n');
  return { en: said('en'), cy: said('cy') };
};

/** The first date that still counts. */
export const from = (now: Date): string => {
  const { date: today, time } = localTime(now, council.timeZone);
  return time < CREWS_DONE ? today : daysAfter(today, 1);
};

/** "Tomorrow, Friday 27 November: rubbish and food waste". */
export const collectionLine = (
  { date, usual, bins }: Collection,
  today: string,
  language: Language,
): string => {
  const day = spokenDay(date, language);
  const near =
    date === today ? TODAY[language] : date === daysAfter(today, 1) ? TOMORROW[language] : undefined;
  const when = near === undefined ? capital(day) : `${near}, ${day}`;
  return `${when}: ${listed(bins, language)}${date === usual ? '' : MOVED[language]}`;
};

export const listed = (bins: readonly Bin[], language: Language): string => {
  const names = bins.map((bin) => BINS[bin][language]);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${language === 'cy' ? 'a' : 'and'} ${last}`;
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const BINS: Readonly<Record<Bin, Both>> = {
  rubbish: { en: 'rubbish', cy: 'sbwriel' },
  recycling: { en: 'recycling', cy: 'ailgylchu' },
  food: { en: 'food waste', cy: 'gwastraff bwyd' },
  garden: { en: 'garden waste', cy: 'gwastraff gardd' },
};
const FOR = {
  en: (home: string) => `The next collections for ${home}:`,
  cy: (home: string) => `Y casgliadau nesaf ar gyfer ${home}:`,
};
const TODAY = { en: 'Today', cy: 'Heddiw' };
const TOMORROW = { en: 'Tomorrow', cy: 'Yfory' };
const MOVED = {
  en: ' (later than usual because of a bank holiday)',
  cy: ' (yn hwyrach nag arfer oherwydd gŵyl y banc)',
};
const WINTER = {
  en: 'Garden waste starts again in March.',
  cy: 'Mae gwastraff gardd yn dechrau eto ym mis Mawrth.',
};
const PUT_OUT = { en: 'Put bins out by 6am.', cy: 'Rhowch y biniau allan erbyn 6yb.' };
const WRONG = {
  en: `If this is not right, call ${council.phone} or look at ${PAGE}`,
  cy: `Os nad yw hyn yn iawn, ffoniwch ${council.phone} neu edrychwch ar ${PAGE}`,
};
export const noRound = ({ line: home }: Address): Both => ({
  en: `I have no bin day for ${home}. Flats often share bins, which are emptied on other days. To find out, call ${council.phone} or look at ${PAGE}`,
  cy: `Does gen i ddim diwrnod bin ar gyfer ${home}. Mae fflatiau yn aml yn rhannu biniau, sy'n cael eu gwagio ar ddyddiau eraill. I gael gwybod, ffoniwch ${council.phone} neu edrychwch ar ${PAGE}`,
});
