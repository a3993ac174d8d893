// What somebody writes after `npm run incidents --` of one incident: one thing at a time, and a time that is certain, for it goes into a legal record.
import { instantOf, localTime, spokenDay } from '../bot/dates.ts';

/** @param asked what each of these options is of @returns what is said of two at once */
export const notTogether = (asked: Readonly<Record<string, string | undefined>>): string | undefined => {
  const named = Object.keys(asked).flatMap((name) => (asked[name] === undefined ? [] : [`--${name}`]));
  return named.length < 2
    ? undefined
    : `${named.join(' and ')} are two things: say one of them, and then the other. Nothing was done.`;
};

/** `when` is ISO, or what they wrote where that is no time. `said`: how it was read, where they named no zone. */
export type WhenTold = { readonly when: string; readonly said?: string };

/** A time without a zone is the council's own, and never that of the machine on which it is typed. */
export const whenTold = (written: string, timeZone: string): WhenTold => {
  const [, date = '', time = ''] = LOCAL.exec(written.trim()) ?? [];
  if (date === '' || Number.isNaN(Date.parse(`${date}T${time}:00Z`))) return { when: written };
  const at = instantOf(date, time, timeZone);
  const shown = localTime(at, timeZone);
  return {
    when: at.toISOString(),
    said: `--when named no zone, and was read as the time here (${timeZone}): ${spokenDay(shown.date, 'en')} ${shown.date.slice(0, 4)} ${shown.time}.`,
  };
};
const LOCAL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/;
