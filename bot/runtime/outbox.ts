// How far each turn in the outbox has come, which of them waits, and when it is tried again.
import type { Context } from './delivering.ts';
import type { ConversationRecord, TurnOutput } from './record.ts';

/** Turns that may wait for a provider; with more, the oldest are given up. They stand in the transcript. */
const WAITING_MAX = 100;
/** Later tries wait longer and longer: 15 s, 30 s, … at most an hour. */
const backOffMs = (attempts: number): number => Math.min(15_000 * 2 ** Math.min(attempts, 10), 3_600_000);

export const isUrgent = ({ urgent }: TurnOutput): boolean => urgent === true;
export const isSent = ({ activities, sent = 0 }: TurnOutput): boolean => sent >= activities.length;
/** Tried before, and refused for then. */
export const isWaiting = (output: TurnOutput): boolean => !isSent(output) && (output.attempts ?? 0) > 0;
export const isDue = ({ ports, event }: Context, { due }: ConversationRecord): boolean =>
  event.kind === 'deliver' || due === undefined || due <= ports.clock().toISOString();

export const replaced = (record: ConversationRecord, output: TurnOutput): ConversationRecord => ({
  ...record,
  outbox: record.outbox.map((each) => (each.version === output.version ? output : each)),
});

/** What is done leaves the outbox; what is not has a time at which it is tried again. */
export const settled = ({ ports }: Context, record: ConversationRecord): ConversationRecord => {
  const left = record.outbox.filter((output) => !isSent(output) || output.effects.length > 0);
  const outbox = withinLimit(left);
  if (outbox.length < left.length)
    ports.warn('given up', `${left.length - outbox.length} turns that waited too long`);
  const { due: before, ...done } = record;
  if (outbox.length === 0) return { ...done, outbox };
  const now = ports.clock();
  const tries = triesOf(outbox);
  // Time ran out before anything was refused: there is no reason to wait.
  const due = new Date(now.getTime() + (tries === 0 ? 0 : backOffMs(tries - 1))).toISOString();
  return {
    ...done,
    outbox,
    due: before !== undefined && before > now.toISOString() && before < due ? before : due,
  };
};

/** How often what is nearest to being done was tried: an old message must not make a new one, least of all a danger, wait. */
const triesOf = (outbox: readonly TurnOutput[]): number => {
  const urgent = outbox.filter((output) => isUrgent(output) && !isSent(output));
  const of = urgent.length > 0 ? urgent : outbox;
  const tries = of.flatMap((output) => [
    ...(isSent(output) ? [] : [output.attempts ?? 0]),
    ...(output.effects.length === 0 ? [] : [output.effectTries ?? 0]),
  ]);
  const tried = tries.filter((count) => count > 0);
  return tried.length === 0 ? 0 : Math.min(...tried);
};

/** The oldest words give way; a safety line and an effect never do. */
const withinLimit = (outbox: readonly TurnOutput[]): readonly TurnOutput[] => {
  let over = outbox.length - WAITING_MAX;
  return outbox.filter((output) => isUrgent(output) || output.effects.length > 0 || over-- <= 0);
};
