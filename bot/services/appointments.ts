// The council's diaries as a port: what is free, a slot held while a person decides, and the visits that were booked.
import { weekdayOf } from '../dates.ts';
import { isSince, type Own } from './since.ts';

/** A slot that can be booked. Its id is `diary/date/from`; date `YYYY-MM-DD`, times `HH:MM`, all of the council's own clock. */
export type Slot = {
  readonly id: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
};

export type Appointment = {
  readonly reference: string;
  readonly conversation: string;
  /** What comes: a kind of visit that the council names, such as `repair` or `gas-safety`. */
  readonly kind: string;
  /** What it is for, in a few words that may be said to whoever booked it. */
  readonly about: string;
  readonly slot: Slot;
  readonly status: 'booked' | 'cancelled';
  /** How often it was put off. */
  readonly moves: number;
  /** ISO: when they last said that they will be in. */
  readonly confirmedAt?: string;
  /** ISO: when the crew noted that they were at the door, in the system that sends them. */
  readonly calledAt?: string;
  /** Why they cancelled, in their words. */
  readonly reason?: string;
  /** The name that its slot is taken under. */
  readonly takenBy: string;
  /** The slot that it was moved from, and the name that it was taken under: it may not be given back yet. */
  readonly left?: { readonly slot: string; readonly takenBy: string };
  /** Of the home. Whoever knows it and the reference may change the visit from another channel. */
  readonly postcode?: string;
  /** The last date on which the matter should be seen to, `YYYY-MM-DD`. */
  readonly until?: string;
  /** ISO. */
  readonly bookedAt?: string;
};
/** What a conversation sees of a visit: `slot` as the field for slots has it, `2026-11-30T08:00-12:00`. */
export type Visit = Pick<Appointment, 'reference' | 'kind' | 'about' | 'moves' | 'calledAt' | 'until'> & {
  readonly diary: string;
  readonly slot: string;
  readonly confirmed: boolean;
};

/**
 * Each is done once, however often it is asked: a repeat finds what the first did.
 * `holder` is the conversation, for which a slot that it holds is free.
 */
export type Appointments = {
  /** Free slots of a diary, from `from` to `until` (dates, both included), the earliest first, at most `SLOTS_MAX`. */
  free(diary: string, from: string, until: string, holder: string): Promise<readonly Slot[]>;
  /** Keeps a slot from others until then (ISO). @returns the slot, or undefined when another has it */
  hold(slot: string, holder: string, until: string): Promise<Slot | undefined>;
  /** Takes a slot for good, under a name. @returns the slot, or undefined when another has it */
  take(slot: string, by: string, holder: string): Promise<Slot | undefined>;
  /** Writes a visit in whose slot was taken. The first of a reference stands. */
  make(appointment: Appointment): Promise<void>;
  find(reference: string): Promise<Appointment | undefined>;
  /** Those that a conversation booked, the soonest first. */
  of(conversation: string): Promise<readonly Appointment[]>;
  /** `gone`: another has the slot. `closed`: it was cancelled, or there is none. */
  move(reference: string, slot: string, holder: string): Promise<'moved' | 'gone' | 'closed'>;
  cancel(reference: string, reason?: string): Promise<'cancelled' | 'closed'>;
  /** @param at ISO */
  confirm(reference: string, at: string): Promise<'confirmed' | 'closed'>;
};

/** What may become of a visit, as it is counted. */
export type VisitEnd = 'confirmed' | 'moved' | 'cancelled' | 'missed';

export const SLOTS_MAX = 20;

/** When a diary takes bookings: on which weekdays (1 is Monday), between which hours, and how many at once. */
export type Diary = {
  readonly weekdays: readonly number[];
  readonly times: readonly (readonly [from: string, to: string])[];
  readonly crews: number;
};

/** A slot of any diary, as the field for slots has it. */
export const slotTime = ({ date, from, to }: Omit<Slot, 'id'>): string => `${date}T${from}-${to}`;
/** As it is kept with an open dialog: its time alone, for the diary is known there. Earlier versions kept all of it. */
export type SlotKept = string | Slot;
export const timesOf = (slots: readonly SlotKept[] = []): readonly string[] =>
  slots.map((slot) => (typeof slot === 'string' ? slot : slotTime(slot)));
/** The slot of this diary that the field for slots means by this value. */
export const slotIn = (diary: string, time: string): string =>
  slotId(diary, time.slice(0, 10), time.slice(11, 16));
export const visitOf = ({
  reference,
  kind,
  about,
  moves,
  slot,
  confirmedAt,
  calledAt,
  until,
}: Appointment): Visit => ({
  reference,
  kind,
  about,
  moves,
  diary: slotParts(slot.id)?.diary ?? '',
  slot: slotTime(slot),
  confirmed: confirmedAt !== undefined,
  ...(calledAt === undefined ? {} : { calledAt }),
  ...(until === undefined ? {} : { until }),
});
/** Whether they may see it and change it: their conversations booked it, or they know its postcode. */
export const isTheirs = (
  { conversation, postcode, bookedAt }: Appointment,
  by: { readonly own: readonly Own[]; readonly postcode?: string | undefined },
): boolean =>
  by.own.some((each) => each.conversation === conversation && isSince(bookedAt, each)) ||
  (postcode !== undefined && postcode === by.postcode);

export const soonestFirst = (a: Appointment, b: Appointment): number =>
  `${a.slot.date} ${a.slot.from}` < `${b.slot.date} ${b.slot.from}` ? -1 : 1;

export const slotId = (diary: string, date: string, from: string): string => `${diary}/${date}/${from}`;

/** The slots of a day in a diary, taken or not. */
export const slotsOf = (
  { weekdays, times }: Diary,
  diary: string,
  date: string,
  closures: readonly string[],
): readonly Slot[] =>
  !weekdays.includes(weekdayOf(date)) || closures.includes(date)
    ? []
    : times.map(([from, to]) => ({ id: slotId(diary, date, from), date, from, to }));

/** The parts of a slot's id; undefined for what is none. */
export const slotParts = (
  id: string,
): { readonly diary: string; readonly date: string; readonly from: string } | undefined => {
  const [, diary = '', date = '', from = ''] =
    /^([\w-]{1,40})\/(\d{4}-\d\d-\d\d)\/(\d\d:\d\d)$/.exec(id) ?? [];
  return diary === '' ? undefined : { diary, date, from };
};
