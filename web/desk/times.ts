// Times as staff read them: "10:02", "4 min", "3 h 12 min", always the council's own clock.

const ZONE = 'Europe/London';
const MINUTE = 60_000;

const clockOf = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const dayOf = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const partsOf = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "10:02" */
export const clock = (iso: string): string => clockOf.format(new Date(iso));

/** "10:02" today, else "Mon 30 Nov, 10:02". */
export const moment = (iso: string, now: number): string =>
  isSameDay(Date.parse(iso), now) ? clock(iso) : `${day(iso)}, ${clock(iso)}`;

/** The same, and of a day without a time (`2026-11-30`) the day alone. */
export const byWhen = (iso: string, now: number): string => (iso.includes('T') ? moment(iso, now) : day(iso));

/** "Mon 30 Nov" */
export const day = (iso: string): string => dayOf.format(new Date(iso));

export const isSameDay = (one: number, other: number): boolean =>
  dayOf.format(one) === dayOf.format(other) && Math.abs(one - other) < 48 * 60 * MINUTE;

/** Whole minutes from then to now, never below 0. */
export const minutesSince = (iso: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(iso)) / MINUTE));

/** "less than 1 min", "4 min", "3 h 12 min", "2 days" */
export const span = (minutes: number): string => {
  if (minutes < 1) return 'less than 1 min';
  if (minutes < 60) return `${Math.floor(minutes)} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) {
    const rest = Math.floor(minutes % 60);
    return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
  }
  return `${Math.floor(hours / 24)} days`;
};

/** Minutes until then, undefined when it is past. */
export const minutesLeft = (iso: string, now: number): number | undefined => {
  const left = (Date.parse(iso) - now) / MINUTE;
  return left <= 0 ? undefined : Math.floor(left);
};

/** 9:00 by the council's clock on the day after `now`, as ISO. */
export const tomorrowAtNine = (now: number): string => {
  const { year, month, day: date } = fields(now);
  return atHour(Date.UTC(year, month - 1, date + 1, 9));
};

/** The end of a working day (`2026-11-30`), 17:00 by the council's clock, as ISO. */
export const byFive = (date: string): string => atHour(Date.parse(`${date}T17:00:00Z`));

/** Today by the council's clock, as a field for dates has it: `2026-11-30`. */
export const dateOf = (now: number): string => {
  const { year, month, day: date } = fields(now);
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
};

/** @param wanted ms, as if the council's clock showed UTC */
const atHour = (wanted: number): string => {
  // London is at most an hour ahead of UTC: what it shows at the same UTC time says by how much.
  const shown = fields(wanted);
  const ahead = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute) - wanted;
  return new Date(wanted - ahead).toISOString();
};

const fields = (at: number) => {
  const found = Object.fromEntries(partsOf.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0 } = found;
  return { year, month, day: date, hour, minute };
};
