// A day, as people say it, in the council's time zone; said back in words.
import { daysAfter, localTime, spokenDay } from '../dates.ts';
import type { Both, Field, Language } from '../model.ts';
import { type Day, dayMeant, isDay, type Way } from '../understanding/days.ts';
import { normalise } from '../understanding/normalise.ts';
import { isRough } from '../understanding/unknown.ts';
import { wordsOf, type More } from './words.ts';

type Limits = {
  /** Whether it may lie before today. A day without a year is taken for the next such day, with `only` for the last. */
  readonly past?: 'refused' | 'allowed' | 'only';
  /** The first and the last day that is taken, in days from today: 1 is tomorrow. */
  readonly earliest?: number;
  readonly latest?: number;
};

/** Days ahead after which a date is more likely a slip. */
const LATEST = 5 * 366;

/** Value: `YYYY-MM-DD`. */
export const date = (
  ask: string,
  { past = 'refused', earliest, latest, ...more }: More & Limits = {},
): Field<string, never> => {
  const way: Way = past === 'only' ? 'back' : past === 'refused' ? 'ahead' : 'either';
  const first = earliest ?? (past === 'refused' ? 0 : -200 * 366);
  const last = latest ?? (past === 'only' ? 0 : LATEST);
  return {
    english: wordsOf<never>(ask, more),
    open: false,
    parse: ({ text }, _, at) => {
      if (at === undefined) return { ok: false, why: enter('2026-12-04') };
      const today = localTime(at.now, at.timeZone).date;
      if (WHICH.test(normalise(text))) return { ok: false, why: enter(daysAfter(today, Math.max(7, first))) };
      const alone = dayMeant(text, today, way);
      // A sentence may tell of a house too: its number is no second day.
      const meant = alone.kind === 'several' ? dayMeant(text, today, way, true) : alone;
      const example = daysAfter(today, Math.min(Math.max(7, first), last));
      if (meant.kind !== 'day')
        return {
          ok: false,
          why: past === 'only' && isRough(text) ? nearest(example) : whyNot(meant, example),
        };
      if (meant.date < daysAfter(today, first))
        return {
          ok: false,
          why: past === 'refused' && first === 0 ? passed(example) : tooEarly(daysAfter(today, first)),
        };
      return meant.date > daysAfter(today, last)
        ? { ok: false, why: last === 0 ? toCome(example) : tooLate(daysAfter(today, last)) }
        : { ok: true, value: meant.date };
    },
    // What was tomorrow when it was said is taken as long as it is kept: forms that mind look at it again when they end.
    accepts: (stored): stored is string => typeof stored === 'string' && isDay(stored),
    spots: (text, _, at) => {
      if (at === undefined) return undefined;
      const today = localTime(at.now, at.timeZone).date;
      // Of several messages the last one that tells of a day is right; what another leaves open is of that one.
      return text
        .split('\n')
        .map((message) => dayMeant(message, today, way, true))
        .map((meant) => (meant.kind === 'day' ? meant.date : undefined))
        .findLast(
          (day) => day !== undefined && day >= daysAfter(today, first) && day <= daysAfter(today, last),
        );
    },
    show: spokenDate,
  };
};

/** "The first one", of two days that were asked about, is no first of the month. */
const WHICH =
  /^(?:(?:the|y|yr) )?(?:first|second|1st|2nd|earlier|later|former|latter|un (?:cyntaf|gyntaf)|ail un) (?:one|option|date|day)$|^(?:yr )?(?:un cyntaf|ail un)$/;

/** Such as "Friday 4 December 2026". */
export const spokenDate = (value: string, language: Language): string =>
  `${spokenDay(value, language)} ${value.slice(0, 4)}`;

const both = (say: (inWords: (value: string) => string, language: Language) => string): Both => ({
  en: say((value) => spokenDate(value, 'en'), 'en'),
  cy: say((value) => spokenDate(value, 'cy'), 'cy'),
});

const enter = (example: string): Both =>
  both((words, language) =>
    language === 'en' ? `Enter a date, like ${words(example)}.` : `Rhowch ddyddiad, fel ${words(example)}.`,
  );

const whyNot = (meant: Exclude<Day, { kind: 'day' }>, example: string): Both => {
  switch (meant.kind) {
    case 'two':
      return both((words, language) =>
        language === 'en'
          ? `Do you mean ${words(meant.dates[0])} or ${words(meant.dates[1])}? Reply with the date.`
          : `Ydych chi'n golygu ${words(meant.dates[0])} neu ${words(meant.dates[1])}? Atebwch gyda'r dyddiad.`,
      );
    case 'mismatch':
      return both((words, language) =>
        language === 'en'
          ? `That date is ${words(meant.date)}. Reply with the date you mean, like ${words(example)}.`
          : `${words(meant.date)} yw'r dyddiad hwnnw. Atebwch gyda'r dyddiad rydych chi'n ei olygu, fel ${words(example)}.`,
      );
    case 'impossible':
      return both((words, language) =>
        language === 'en'
          ? `There is no such date. Enter the day and then the month, like ${words(example)}.`
          : `Does dim dyddiad o'r fath. Rhowch y diwrnod ac yna'r mis, fel ${words(example)}.`,
      );
    case 'several':
      return both((words, language) =>
        language === 'en'
          ? `Enter one day only, like ${words(example)}.`
          : `Rhowch un diwrnod yn unig, fel ${words(example)}.`,
      );
    case 'none':
      return enter(example);
    default:
      return meant satisfies never;
  }
};

/** "The other day". */
const nearest = (example: string): Both =>
  both((words, language) =>
    language === 'en'
      ? `Which day was nearest? Send it like ${words(example)}, or tell me that you are not sure.`
      : `Pa ddiwrnod oedd agosaf? Anfonwch ef fel ${words(example)}, neu dywedwch nad ydych yn siŵr.`,
  );

const passed = (example: string): Both =>
  both((words, language) =>
    language === 'en'
      ? `That day has passed. Enter today or a day to come, like ${words(example)}.`
      : `Mae'r diwrnod hwnnw wedi mynd heibio. Rhowch heddiw neu ddiwrnod i ddod, fel ${words(example)}.`,
  );
const toCome = (example: string): Both =>
  both((words, language) =>
    language === 'en'
      ? `That day is still to come. Enter today or a day before, like ${words(example)}.`
      : `Nid yw'r diwrnod hwnnw wedi dod eto. Rhowch heddiw neu ddiwrnod cynt, fel ${words(example)}.`,
  );
const tooEarly = (first: string): Both =>
  both((words, language) =>
    language === 'en' ? `Enter a day from ${words(first)} on.` : `Rhowch ddiwrnod o ${words(first)} ymlaen.`,
  );
const tooLate = (last: string): Both =>
  both((words, language) =>
    language === 'en' ? `Enter a day up to ${words(last)}.` : `Rhowch ddiwrnod hyd at ${words(last)}.`,
  );
