// The times of a visit that are offered: a few, the earliest first; then once those that come after; and which was chosen.
import { NO_SLOT } from '../../bot/fields/slot.ts';
import { daysAfter, daysBetween, instantOf, localTime, spokenDay } from '../../bot/dates.ts';
import type { Both, Listed } from '../../bot/model.ts';
import { slotIn, timesOf, type SlotKept } from '../../bot/services/appointments.ts';
import { wishOf, type Wish } from '../../bot/understanding/time-wishes.ts';
import { council } from '../council.ts';

/** At once, so that they can be read on a phone; and in all, so that what is kept stays small. */
const SHOWN = 3;
const MOST = 2 * SHOWN;

export type Times = { readonly slot?: string; readonly later?: string };

export const todayAt = (now: Date): string => localTime(now, council.timeZone).date;

/** What free slots are looked up by, from tomorrow on: who is out today is out already. */
export const slotsBy = (diary: string, until: string, now: Date, most = MOST): string =>
  [diary, daysAfter(todayAt(now), 1), until, most].join('|');

/** What whoever moves a visit is offered: one time a day, early and late ones in turn, and its own day after all others. The time that they have is none. */
export const otherTimes = (slots: readonly SlotKept[], has: string): readonly string[] => {
  const own = has.slice(0, 10);
  const times = withoutTime(slots, has);
  const others = spread(times.filter((time) => !time.startsWith(own)));
  return [...others, ...times.filter((time) => time.startsWith(own))].slice(0, MOST);
};

export const withoutTime = (slots: readonly SlotKept[] = [], has: string): readonly string[] =>
  timesOf(slots).filter((time) => time !== has);

/** One of each day, then another of each. @param times the earliest first */
const spread = (times: readonly string[]): readonly string[] => {
  const days = [...new Set(times.map((time) => time.slice(0, 10)))];
  const picked = days.flatMap((day, at) => {
    const ofDay = times.filter((time) => time.startsWith(day));
    return ofDay[at % ofDay.length] ?? [];
  });
  const rest = times.filter((time) => !picked.includes(time));
  return rest.length === 0 ? picked : [...picked, ...spread(rest)];
};

export const firstTimes = (slots: readonly SlotKept[] = []): readonly Listed[] =>
  timesListed(slots.slice(0, SHOWN));

/** Those of the day that they named, or the nearest to it; where they named none, those after the first. */
export const laterTimes = (
  { slot }: Times,
  slots: readonly SlotKept[] = [],
  sought: readonly SlotKept[] = [],
): readonly Listed[] => {
  const wish = wishOf(slot);
  return timesListed(wish === undefined ? slots.slice(SHOWN) : timesFor(wish, slots, sought).times);
};

/** The field for slots puts them in words. */
export const timesListed = (slots: readonly SlotKept[]): readonly Listed[] =>
  timesOf(slots).map((time) => ({ id: time, words: time }));

/** None of the first was right, and there are more; or they named another day. */
export const wantsLater = ({ slot }: Times, slots: readonly SlotKept[] = []): boolean =>
  (slot === NO_SLOT && slots.length > SHOWN) || wishOf(slot) !== undefined;

/** What the day that they named is looked up by: as `by`, from that day on, and within the same limit. */
export const soughtBy = (by: string, { slot }: Times): string => {
  const [diary = '', from = '', until = '', most = ''] = by.split('|');
  const wish = wishOf(slot);
  // The day before may be the nearest.
  const date = wish === undefined ? from : daysAfter(wish.date, wish.kind === 'day' ? -1 : 0);
  // Behind the limit its last days are the nearest.
  const latest = daysAfter(until, -NEAR_DAYS);
  const start = [from, date < latest ? date : latest].toSorted().at(-1) ?? from;
  return [diary, start, until, most].join('|');
};
const NEAR_DAYS = 3;

export const hasWish = ({ slot }: Times): boolean => wishOf(slot) !== undefined;

const timesFor = (
  { kind, date, half }: Wish,
  slots: readonly SlotKept[],
  sought: readonly SlotKept[],
): { readonly times: readonly string[]; readonly isMet: boolean } => {
  const all = [...new Set([...timesOf(slots), ...timesOf(sought)])].toSorted();
  const days = all.filter((time) => (kind === 'day' ? time.startsWith(date) : time.slice(0, 10) >= date));
  const halves = days.filter(
    (time) => half === undefined || (half === 'morning') === Number(time.slice(11, 13)) < 12,
  );
  const few = (times: readonly string[]) =>
    (kind === 'day' ? times : spread(times)).slice(0, SHOWN).toSorted();
  if (halves.length > 0) return { times: few(halves), isMet: true };
  if (days.length > 0) return { times: few(days), isMet: false };
  const near = all.toSorted((a, b) => far(a, date) - far(b, date)).slice(0, SHOWN);
  return { times: near.toSorted(), isMet: false };
};
const far = (time: string, date: string): number => Math.abs(daysBetween(date, time.slice(0, 10)));

/** Whether the day that they named is free, before its times. */
export const wishSaid = (
  { slot }: Times,
  slots: readonly SlotKept[] = [],
  sought: readonly SlotKept[] = [],
): Both | undefined => {
  const wish = wishOf(slot);
  if (wish === undefined) return undefined;
  const [en, cy] = [spokenDay(wish.date, 'en'), spokenDay(wish.date, 'cy')];
  if (timesFor(wish, slots, sought).isMet)
    return wish.kind === 'day'
      ? { en: `This is free on ${en}.`, cy: `Mae hyn yn rhydd ar ${cy}.` }
      : { en: `These are free from ${en} on.`, cy: `Mae'r rhain yn rhydd o ${cy} ymlaen.` };
  const half = wish.half === undefined ? { en: '', cy: '' } : HALVES[wish.half];
  return wish.kind === 'day'
    ? {
        en: `I'm sorry, nothing is free on ${en}${half.en}. These are the nearest.`,
        cy: `Mae'n ddrwg gen i, does dim yn rhydd ar ${cy}${half.cy}. Dyma'r rhai agosaf.`,
      }
    : {
        en: `I'm sorry, nothing is free from ${en} on. These are the nearest.`,
        cy: `Mae'n ddrwg gen i, does dim yn rhydd o ${cy} ymlaen. Dyma'r rhai agosaf.`,
      };
};
const HALVES = {
  morning: { en: ' in the morning', cy: ' yn y bore' },
  afternoon: { en: ' in the afternoon', cy: ' yn y prynhawn' },
};

/** The time that was chosen, as the field for slots has it; undefined when none was. */
export const timeChosen = ({ slot, later }: Times): string | undefined => {
  const time = slot === NO_SLOT || wishOf(slot) !== undefined ? later : slot;
  return time === NO_SLOT ? undefined : time;
};

/** What a slot is held by: with the days within which it was offered, whichever of their times is asked for. */
export const heldBy = (slot: string, slotsBy: string): string => {
  const [, from = '', until = ''] = slotsBy.split('|');
  return slot === '' ? '' : [slot, from, until].join('|');
};

/** The slot to be held: '' when none was chosen. */
export const slotChosen = (diary: string, times: Times): string => {
  const time = timeChosen(times);
  return time === undefined ? '' : slotIn(diary, time);
};

export const startOf = (time: string): Date =>
  instantOf(time.slice(0, 10), time.slice(11, 16), council.timeZone);
export const endOf = (time: string): Date =>
  instantOf(time.slice(0, 10), time.slice(17, 22), council.timeZone);

export const timeGone = {
  en: "I'm sorry, somebody else has just taken that time.",
  cy: "Mae'n ddrwg gen i, mae rhywun arall newydd gymryd yr amser hwnnw.",
};

export const nextTimes = { en: 'These are the next times.', cy: "Dyma'r amserau nesaf." };
