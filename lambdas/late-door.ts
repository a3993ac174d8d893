// Of what people say by message, a note goes into a queue of its own, which is looked at minutes later: was it answered? No words go with it.
import { isEcho, marksOf } from '../bot/channels/marks.ts';
import type { Event } from '../bot/model.ts';
import { languageOf } from '../bot/understanding/language.ts';
import type { Enqueue } from './aws/queue.ts';

/** The note is a safeguard, and no more than that: a queue that does not take it holds up nobody, and fails no webhook. */
export const alsoLate =
  (enqueue: Enqueue, enqueueLate: Enqueue, warn: (what: string, error: unknown) => void): Enqueue =>
  async (events) => {
    const notes = events.flatMap((event) => noteOf(event) ?? []);
    const taken = enqueue(events);
    const noted =
      notes.length === 0
        ? undefined
        : enqueueLate(notes).catch((error: unknown) => warn('nobody looks whether it is answered', error));
    await taken;
    if (noted !== undefined) await Promise.race([noted, after(NOTE_MS)]);
  };

/** A queue that hangs keeps no provider waiting for its 200 longer than this (ms). */
const NOTE_MS = 500;
const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** Nobody is told "sorry" who wrote no message, said STOP, or is talking with a person in the provider's inbox. */
const noteOf = (event: Event): Event | undefined => {
  if (event.kind !== 'activity' || event.channel === 'webchat') return undefined;
  const { activity, id, conversation, channel, at, receivedAt } = event;
  const { onPage, standby, optOut } = marksOf(activity);
  if (activity.type !== 'message' || isEcho(activity) || onPage === true || standby === true)
    return undefined;
  const account = (activity.from as { readonly id?: string } | null | undefined)?.id;
  const text = activity.text ?? '';
  if (account === undefined || optOut !== undefined || STOPS.test(text)) return undefined;
  const note = {
    type: 'message',
    from: { id: account, name: '' },
    ...(languageOf(text) === 'cy' ? { locale: 'cy-GB' } : {}),
  };
  return { id, conversation, channel, at, receivedAt, kind: 'activity', activity: note };
};

/** Shorter than the list of words that a turn knows: those by which people leave. */
const STOPS =
  /^\W*(?:stop(?: ?all)?|stopio|stopiwch|unsubscribe|opt ?out|end|quit|cancel|canslo|remove|revoke|dim mwy)\W*$/iu;
