// The effects of the turns in an outbox, one after another: what a person waits for comes back as an event.
import type { Effect, Event } from '../model.ts';
import { hasTime, quickly, type Context, type Delivering } from './delivering.ts';
import { isDue, replaced } from './outbox.ts';
import type { ConversationRecord } from './record.ts';

/** `result` is what an effect came to, as the event that it is: then there is more to do. */
export type Worked = { readonly record: ConversationRecord; readonly result?: Event };

/** Stops at the first effect that has a result: its turn comes before anything else is done. */
export const doEffects = async (context: Context, record: ConversationRecord): Promise<Worked> => {
  let current = record;
  for (const output of record.outbox) {
    if ((output.effectTries ?? 0) > 0 && !isDue(context, record)) continue;
    let left = output.effects;
    for (const effect of output.effects) {
      if (!hasTime(context)) return { record: current };
      const done = await doEffect(context, effect);
      if (done === 'later') {
        current = replaced(current, { ...output, effects: left, effectTries: (output.effectTries ?? 0) + 1 });
        continue;
      }
      left = left.filter((each) => each !== effect);
      current = replaced(current, { ...output, effects: left });
      if (done !== undefined) return { record: current, result: done };
    }
  }
  return { record: current };
};

/** What a person waits for comes back as a result even when it still fails, and they are told; the rest is tried again later. */
const doEffect = async (context: Context, effect: Effect): Promise<Event | 'later' | undefined> => {
  const { ports, event } = context;
  const done = await quickly(context, `effect ${effect.kind}`, () => ports.effects(effect, event.channel));
  if (done.ok)
    return done.value === undefined ? undefined : resultEvent(ports, event, effect.key, done.value);
  return effect.kind === 'submit' || effect.kind === 'find'
    ? resultEvent(ports, event, effect.key, { ok: false, again: true })
    : 'later';
};

const resultEvent = (
  { clock }: Delivering,
  event: Event,
  effect: string,
  result: (Event & { kind: 'result' })['result'],
): Event => {
  const at = clock().toISOString();
  const { conversation, channel } = event;
  return {
    id: `result:${effect}:${at}`,
    conversation,
    channel,
    at,
    receivedAt: at,
    kind: 'result',
    effect,
    result,
  };
};
