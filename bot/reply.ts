// What a citizen's activity says: words, the button that was tapped, or a place on the map. Nothing in it is trusted.
import { keptIn } from './channels/marks.ts';
import type { Activity, Pin, QuestionSeen, Reply, SentFile } from './model.ts';

/** Characters that are read of one message; the transcript keeps all of them. */
export const READ_MAX = 4000;

/** @param conversation whose files are its own */
export const replyOf = (activity: Partial<Activity>, conversation = ''): Reply => {
  const text = typeof activity.text === 'string' ? activity.text.slice(0, READ_MAX) : '';
  const value = asRecord(activity.value);
  const option = value['option'];
  const seen = questionSeen(value['to']);
  const to = seen === undefined ? {} : { to: seen };
  if (typeof option !== 'string' || option.length > 100)
    return { text, ...to, ...pinned(activity), ...filed(activity, conversation) };
  return { text, option, ...to };
};

const filed = (
  activity: Partial<Activity>,
  conversation: string,
): { readonly files?: readonly SentFile[] } => {
  const files = keptIn(activity, conversation);
  return files.length === 0 ? {} : { files };
};

const questionSeen = (value: unknown): QuestionSeen | undefined => {
  const { dialog, question } = asRecord(value);
  return typeof dialog === 'string' && typeof question === 'string' ? { dialog, question } : undefined;
};

/** Every channel brings a shared place as an entity, as Bot Framework has it. */
const pinned = ({ entities }: Partial<Activity>): { readonly pin?: Pin } => {
  const places = (Array.isArray(entities) ? (entities as readonly unknown[]) : []).map(asRecord);
  const place = places.find(({ type }) => type === 'GeoCoordinates');
  const { latitude, longitude } = place ?? {};
  if (!isLatitude(latitude) || !isLongitude(longitude)) return {};
  // Plus nothing: there is no minus nought in JSON.
  return { pin: { latitude: latitude + 0, longitude: longitude + 0 } };
};

export const isLatitude = (degrees: unknown): degrees is number => isWithin(degrees, 90);
export const isLongitude = (degrees: unknown): degrees is number => isWithin(degrees, 180);
const isWithin = (degrees: unknown, limit: number): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= limit;

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
