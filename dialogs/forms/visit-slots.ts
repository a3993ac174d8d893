// The times of a visit that are offered: a few, the earliest first; then once those that come after; and which was chosen.
import { NO_SLOT } from '../../bot/fields/slot.ts';
import { daysAfter, instantOf, localTime } from '../../bot/dates.ts';
import type { Listed } from '../../bot/model.ts';
import { slotIn, timesOf, type SlotKept } from '../../bot/services/appointments.ts';
import { council } from '../council.ts';

/** At once, so that they can be read on a phone; and in all, so that what is kept stays small. */
const SHOWN = 3;
const MOST = 2 * SHOWN;

export type Times = { readonly slot?: string; readonly later?: string };

export const todayAt = (now: Date): string => localTime(now, council.timeZone).date;

/** What free slots are looked up by, from tomorrow on: who is out today is out already. */
export const slotsBy = (diary: string, until: string, now: Date): string =>
  [diary, daysAfter(todayAt(now), 1), until, MOST].join('|');

export const firstTimes = (slots: readonly SlotKept[] = []): readonly Listed[] =>
  timesListed(slots.slice(0, SHOWN));
export const laterTimes = (slots: readonly SlotKept[] = []): readonly Listed[] =>
  timesListed(slots.slice(SHOWN));

/** The field for slots puts them in words. */
export const timesListed = (slots: readonly SlotKept[]): readonly Listed[] =>
  timesOf(slots).map((time) => ({ id: time, words: time }));

/** None of the first was right, and there are more. */
export const wantsLater = ({ slot }: Times, slots: readonly SlotKept[] = []): boolean =>
  slot === NO_SLOT && slots.length > SHOWN;

/** The time that was chosen, as the field for slots has it; undefined when none was. */
export const timeChosen = ({ slot, later }: Times): string | undefined => {
  const time = slot === NO_SLOT ? later : slot;
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
