// Numbers that nobody should send us go before anything is kept: out of the words of an event, and of all that came with them.
import type { Activity, Event } from '../model.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import type { Secret } from '../understanding/taken-out.ts';
import { marksOf } from './marks.ts';

/** The event as it may be kept, marked with what was taken out; the same object where there was nothing. */
export const cleared = (event: Event): Event => {
  if (event.kind !== 'activity') return event;
  const found = new Set<Secret>();
  const activity = clear(event.activity, found, NAMES);
  return found.size === 0 ? event : { ...event, activity: marked(activity, [...found].sort()) };
};

const marked = (activity: Partial<Activity>, redacted: readonly Secret[]): Partial<Activity> => ({
  ...activity,
  channelData: { ...marksOf(activity), redacted },
});

/** What a channel or we ourselves call things by: nobody types it, and a number in it must stay as it is. */
const NAMES = new Set([
  'id',
  'from',
  'conversation',
  'recipient',
  'replyToId',
  'serviceUrl',
  'timestamp',
  'localTimestamp',
]);
/** The same further in: where a file is, and what a web client calls its message by. */
const NAMES_WITHIN = new Set(['media', 'contentUrl', 'clientActivityID']);

const clear = <T>(value: T, found: Set<Secret>, names: ReadonlySet<string> = NAMES_WITHIN): T => {
  const cleaned = (): unknown => {
    if (typeof value === 'string') return PLACE.test(value) ? value : clearText(value, found);
    if (Number.isSafeInteger(value)) return clearNumber(value as number, found);
    if (Array.isArray(value)) return value.map((each: unknown) => clear(each, found));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]: [string, unknown]) => [
        clearText(name, found),
        names.has(name) ? each : clear(each, found),
      ]),
    );
  };
  return cleaned() as T;
};

/** Degrees with many digits behind the point are a place on the map. */
const PLACE = /^-?\d{1,2}\.\d+,-?\d{1,3}(?:\.\d+)?$/;

const clearText = (typed: string, found: Set<Secret>): string => {
  const cleared = withoutSecrets(typed);
  for (const each of cleared.found) found.add(each);
  return cleared.text;
};

const clearNumber = (value: number, found: Set<Secret>): number | string => {
  const written = String(value);
  const text = clearText(written, found);
  return text === written ? value : text;
};
