// The effects of the turns in an outbox, one after another: what a person waits for comes back as an event.
import { OVER } from '../handoff/handoff.ts';
import type { Effect, EffectResult, Event } from '../model.ts';
import { cardAfter } from './card-after.ts';
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
    const effects = [...output.effects];
    let left = output.effects;
    let { effectTries = 0 } = output;
    for (const effect of effects) {
      if (!hasTime(context)) return { record: current };
      if (effect.kind === 'desk' && effect !== nextForDesk(current)) continue;
      const { result, again, after } = await doEffect(context, effect, output.effectTries ?? 0, current);
      if (again) effectTries = Math.min((output.effectTries ?? 0) + 1, mostTries(effect, current));
      else left = [...left.filter((each) => each !== effect), ...after];
      // Should this stop at a result, what comes after it is done with the next.
      effects.push(...after);
      current = replaced(current, {
        ...output,
        effects: left,
        ...(effectTries === 0 ? {} : { effectTries }),
      });
      if (result !== undefined) return { record: current, result };
    }
  }
  return { record: current };
};

/** As long as somebody waits for what a desk is not told, it is tried again within two minutes, however often it was in vain. */
const mostTries = ({ kind }: Effect, { dialog }: ConversationRecord): number =>
  kind === 'desk' && dialog?.handoff !== undefined && !OVER.has(dialog.handoff.stage)
    ? TRIES_IN_TWO_MINUTES
    : Number.POSITIVE_INFINITY;
const TRIES_IN_TWO_MINUTES = 4;

/** A desk is told in order: what could not be told yet holds back what came after it, and nothing else. */
const nextForDesk = ({ outbox }: ConversationRecord): Effect | undefined =>
  outbox.flatMap(({ effects }) => effects).find(({ kind }) => kind === 'desk');

/**
 * What a person waits for comes back as a result even when it still fails, and they are told; the rest is tried again later.
 * A hazard is both: its failing is told once, and it is tried until it is done.
 */
const doEffect = async (
  context: Context,
  effect: Effect,
  tries: number,
  record: ConversationRecord,
): Promise<{ readonly result?: Event; readonly again: boolean; readonly after: readonly Effect[] }> => {
  const { ports, event } = context;
  const done = await quickly(context, `effect ${effect.kind}`, () =>
    ports.effects(effect, event.channel, record.account),
  );
  const resultOf = (result: EffectResult) => ({ result: resultEvent(ports, event, effect.key, result) });
  const after = done.ok ? cardAfter(effect, done.value, record) : [];
  if (effect.kind === 'submit' && effect.alone === true) return { again: !done.ok, after };
  if (done.ok) return { again: false, after, ...(done.value === undefined ? {} : resultOf(done.value)) };
  const isHazard = effect.kind === 'submit' && effect.hazardAt !== undefined;
  const isTold = (effect.kind === 'submit' || effect.kind === 'find') && !(isHazard && tries > 0);
  return {
    after,
    again: isHazard || (effect.kind !== 'submit' && effect.kind !== 'find'),
    ...(isTold ? resultOf({ ok: false, again: true }) : {}),
  };
};

const resultEvent = ({ clock }: Delivering, event: Event, effect: string, result: EffectResult): Event => {
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
