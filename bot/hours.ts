// When people answer the phone, said in words, in the council's own time zone.
import type { Council, Hours } from './content.ts';
import { daysAfter, localTime, spoken, WEEKDAYS, weekdayOf, type Weekday } from './dates.ts';
import type { Language } from './model.ts';

export type Opening =
  { readonly open: true; readonly closes: string } | { readonly open: false; readonly opens: string };

/** Whether phones are answered at `now`, until when, or from when. */
export const opening = (council: Council, now: Date, language: Language): Opening => {
  const here = localTime(now, council.timeZone);
  const today = council.closures.includes(here.date) ? undefined : council.phoneHours[here.weekday];
  if (today !== undefined && here.time >= today[0] && here.time < today[1]) {
    return { open: true, closes: spokenTime(today[1], language) };
  }
  for (let days = today !== undefined && here.time < today[0] ? 0 : 1; days <= 14; days++) {
    const date = daysAfter(here.date, days);
    const weekday = weekdayOf(date);
    const hours = council.closures.includes(date) ? undefined : council.phoneHours[weekday];
    if (hours !== undefined) {
      const name = WEEKDAYS[language][weekday] ?? '';
      return { open: false, opens: WHEN[language](spokenTime(hours[0], language), days, name, date) };
    }
  }
  return { open: false, opens: spokenTime('09:00', language) };
};

/** Such as "Monday to Friday, 8:30am to 5pm". */
export const hoursInWords = (hours: Hours, language: Language): string => {
  const open = ([1, 2, 3, 4, 5, 6, 0] as const).flatMap((day) => {
    const times = hours[day];
    return times === undefined ? [] : [{ day, times }];
  });
  const first = open[0];
  const last = open.at(-1);
  if (first === undefined || last === undefined) return '';
  const same = open.every(({ times }) => times.join() === first.times.join());
  const span = (times: readonly [string, string]) =>
    `${spokenTime(times[0], language)} ${TO[language]} ${spokenTime(times[1], language)}`;
  const name = (day: Weekday) => WEEKDAYS[language][day] ?? '';
  const inARow = open.every(({ day }, index) => day === (first.day + index) % 7);
  return same && inARow && open.length > 1
    ? `${name(first.day)} ${TO[language]} ${after(name(last.day), language)}, ${span(first.times)}`
    : open.map(({ day, times }) => `${name(day)} ${span(times)}`).join(', ');
};

/** "We are closed on 25 December and 28 December.", of the next two months; '' when there is no such day. */
export const closuresInWords = ({ closures, timeZone }: Council, now: Date, language: Language): string => {
  const from = localTime(now, timeZone).date;
  const until = localTime(new Date(now.getTime() + CLOSURES_AHEAD_MS), timeZone).date;
  const days = closures.filter((date) => date >= from && date <= until).map((date) => spoken(date, language));
  const last = days.pop();
  if (last === undefined) return '';
  const list = days.length === 0 ? last : `${days.join(', ')} ${language === 'cy' ? 'a' : 'and'} ${last}`;
  return language === 'cy' ? `Rydym ar gau ar ${list}.` : `We are closed on ${list}.`;
};
const CLOSURES_AHEAD_MS = 60 * 86_400_000;

const TO = { en: 'to', cy: 'i' };
/** "i" softens what follows it. */
const after = (name: string, language: Language): string =>
  language === 'cy' ? name.replace(/^d(?!d)/, 'dd') : name;
const WHEN: Readonly<
  Record<Language, (time: string, days: number, weekday: string, date: string) => string>
> = {
  en: (time, days, weekday, date) =>
    days === 0
      ? `${time} today`
      : days === 1
        ? `${time} tomorrow`
        : `${time} on ${weekday}${days > 6 ? ` ${spoken(date, 'en')}` : ''}`,
  cy: (time, days, weekday, date) =>
    days === 0
      ? `${time} heddiw`
      : days === 1
        ? `${time} yfory`
        : `${time} ${weekday}${days > 6 ? ` ${spoken(date, 'cy')}` : ''}`,
};

/** `08:30` becomes "8:30am"; in Welsh "8:30yb". */
export const spokenTime = (time: string, language: Language): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? { en: 'am', cy: 'yb' } : { en: 'pm', cy: 'yp' };
  return `${((hour + 11) % 12) + 1}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${half[language]}`;
};
