// What is said to whoever asks on about their bin days: those after, one bin, one day, the holidays. The Welsh is a draft until a translator has approved it.
import { daysAfter, localTime, spokenDay, weekdayOf } from '../../bot/dates.ts';
import type { Both, Language } from '../../bot/model.ts';
import type { Address } from '../../bot/services/addresses.ts';
import type { Bin } from '../../bot/services/collections.ts';
import type { Round } from '../../bot/services/rounds.ts';
import { council } from '../council.ts';
import { askedOnFrom, type AskedAfter } from './bin-days-after.ts';
import { nextCollections, type Collection } from './collections.ts';
import { BINS, capital, collectionLine, from, noRound, TOLD } from './collections-said.ts';

/** @param round null for a home that is on none */
export const collectionsAfterSaid = (
  home: Address,
  round: Round | null,
  asked: AskedAfter,
  now: Date,
): Both => {
  if (round === null) return noRound(home);
  const { date: today } = localTime(now, council.timeZone);
  const next = (count: number, since = from(now)) => nextCollections(round, since, council.closures, count);
  const lines = (days: readonly Collection[], language: Language) =>
    days.map((each) => collectionLine(each, today, language)).join('\n');
  const inBoth = (said: (language: Language) => string): Both => ({ en: said('en'), cy: said('cy') });
  const listed = (before: Both, days: readonly Collection[], after?: Both): Both =>
    inBoth((language) =>
      [before[language], lines(days, language), ...(after === undefined ? [] : [after[language]])].join('\n'),
    );

  const monday = (ahead: number) => daysAfter(today, -((weekdayOf(today) + 6) % 7) + 7 * ahead);
  const after = (told: number, since?: string): Both =>
    told + MORE > FAR ? NO_LATER : listed(AFTER(home.line), next(told + MORE, since).slice(told), LATER);
  const { what, times } = askedOnFrom(asked);
  const past = MORE * (times - 1);
  switch (what) {
    case 'later':
      return after(TOLD + MORE * times);
    case 'holidays': {
      const days = overHolidays(next, from(now));
      return times === 0
        ? listed(HOLIDAYS(home.line), days)
        : after(past, daysAfter(days.at(-1)?.date ?? today, 1));
    }
    case 'this-week':
    case 'next-week': {
      const week = monday(what === 'next-week' ? 1 : 0);
      if (times > 0) return after(past, daysAfter(week, 7));
      const days = nextCollections(round, week, council.closures, 1).filter(
        ({ date }) => date < daysAfter(week, 7) && date >= from(now),
      );
      return days.length > 0 ? inBoth((language) => lines(days, language)) : listed(NOT_THEN, next(1));
    }
    case 'green':
      return ofBin('recycling', home, round, next(FAR), times, inBoth, GREEN);
    case 'rubbish':
    case 'recycling':
    case 'food':
    case 'garden':
      return ofBin(what, home, round, next(FAR), times, inBoth);
    default: {
      if (times > 0) return after(past, daysAfter(what, 1));
      // Today's is over by the evening, and was today all the same.
      const [first] = next(1, what);
      const near = next(1);
      return inBoth((language) => {
        const after = `${NEXT[language]}\n${lines(near, language)}`;
        if (first?.date !== what) return `${NOTHING[language](spokenDay(what, language))}\n${after}`;
        const yes = `${YES[language]} ${lines([first], language)}`;
        return what < from(now) ? `${yes}\n${after}` : yes;
      });
    }
  }
};

const ofBin = (
  bin: Bin,
  home: Address,
  round: Round,
  all: readonly Collection[],
  times: number,
  inBoth: (said: (language: Language) => string) => Both,
  first?: Both,
): Both => {
  if (bin === 'garden' && !round.garden) return NO_GARDEN(home.line);
  const days = all.filter(({ bins }) => bins.includes(bin)).slice(TOLD * times, TOLD * (times + 1));
  if (days.length === 0) return NO_LATER;
  return inBoth((language) => {
    const name = capital(BINS[bin][language]);
    const when = days.map(({ date }) => spokenDay(date, language)).join(THEN[language]);
    return `${first === undefined || times > 0 ? '' : `${first[language]} `}${name}: ${when}.`;
  });
};

/** Collections told beyond those that were told, and as far as any day is looked for. */
const MORE = 4;
const FAR = 26;

/** Of the week before the next Christmas, its own, and the two after: those that are still to come. */
const overHolidays = (
  next: (count: number, since: string) => readonly Collection[],
  today: string,
): readonly Collection[] => {
  const monday = holidaysFrom(today);
  const since = monday > today ? monday : today;
  return next(WEEKS_OF_HOLIDAYS, since).filter(({ date }) => date < daysAfter(monday, 7 * WEEKS_OF_HOLIDAYS));
};
const WEEKS_OF_HOLIDAYS = 4;

/** The Monday of the week before the next Christmas; of the last one while its weeks go on. */
const holidaysFrom = (today: string): string => {
  const year =
    Number(today.slice(0, 4)) - (today.slice(5, 7) === '01' && Number(today.slice(8)) < JANUARY ? 1 : 0);
  const christmas = `${year}-12-25`;
  return daysAfter(christmas, -((weekdayOf(christmas) + 6) % 7) - 7);
};
/** So far into January its dates are still other than usual. */
const JANUARY = 10;

const AFTER = (home: string): Both => ({
  en: `After those, for ${home}:`,
  cy: `Ar ôl y rheini, ar gyfer ${home}:`,
});
const HOLIDAYS = (home: string): Both => ({
  en: `Over Christmas and New Year, for ${home}:`,
  cy: `Dros y Nadolig a'r flwyddyn newydd, ar gyfer ${home}:`,
});
const NOT_THEN: Both = {
  en: 'Nothing more is collected that week. The next is:',
  cy: 'Does dim arall yn cael ei gasglu yr wythnos honno. Y nesaf yw:',
};
const GREEN: Both = {
  en: 'The green box goes with the recycling. (Garden waste goes in the brown bin.)',
  cy: "Mae'r bocs gwyrdd yn mynd gyda'r ailgylchu. (Mae gwastraff gardd yn mynd yn y bin brown.)",
};
const LATER: Both = {
  en: 'For later dates, ask me about a day, or look on our website.',
  cy: 'Am ddyddiadau diweddarach, gofynnwch i mi am ddiwrnod, neu edrychwch ar ein gwefan.',
};
const NO_LATER: Both = {
  en: 'That is as far as I can see, about half a year. Later dates come on our website when they are set.',
  cy: "Dyna cyn belled ag y gallaf weld, tua hanner blwyddyn. Daw dyddiadau diweddarach ar ein gwefan pan fyddant wedi'u pennu.",
};
/** What a home pays for is told to nobody who only knows where it is. */
const NO_GARDEN = (home: string): Both => ({
  en: `I have no brown bin dates for ${home}. To join the garden waste service or ask about it, say "garden waste".`,
  cy: `Does gen i ddim dyddiadau bin brown ar gyfer ${home}. I ymuno â'r gwasanaeth gwastraff gardd neu holi amdano, dywedwch "gwastraff gardd".`,
});
const YES: Both = { en: 'Yes.', cy: 'Ie.' };
const NEXT: Both = { en: 'The next is:', cy: 'Y nesaf yw:' };
const THEN: Both = { en: ', then ', cy: ', yna ' };
const NOTHING: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) => `No, nothing is collected on ${day}.`,
  cy: (day) => `Na. Dim casgliad: ${day}.`,
};
