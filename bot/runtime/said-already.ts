// A danger's line that the function for dangers has sent is not sent again: its turn waits a moment for the mark, and says it if there is none.
import type { Activity } from '../model.ts';
import { digest } from '../digest.ts';
import { isLine } from '../safety-lines.ts';
import type { Context } from './delivering.ts';
import type { TurnOutput } from './record.ts';

/** The function for dangers is at it meanwhile, most likely. With what it takes to send, it stays well under five seconds. */
const PATIENCE_MS = 2_000;
const LOOK_AGAIN_MS = 100;

/**
 * What is to be sent of a danger's turn: a line that was said keeps its place, and is no message any more. The web chat drops by
 * its id what it has already, so that nothing has to be known there.
 */
export const withoutSaid = async (
  context: Context,
  output: TurnOutput,
): Promise<readonly Partial<Activity>[]> => {
  const { activities } = output;
  if (context.event.channel === 'webchat') return activities;
  const said = await saidOf(context, output);
  return activities.map((activity) =>
    said.includes(activity.id ?? '') ? { ...activity, type: 'trace' } : activity,
  );
};

/** The function for dangers, should its event come again, finds that it was said. */
export const markSaid = async (context: Context, output: TurnOutput): Promise<void> => {
  const { marks, warn } = context.ports;
  const lines = output.activities.flatMap(({ id }) => (isLine(id) ? [id] : []));
  await marks
    ?.mark(context.event.conversation, digest(output.event), lines)
    .catch((error: unknown) => warn('a safety line was not marked', error));
};

const saidOf = async (context: Context, output: TurnOutput): Promise<readonly string[]> => {
  const { ports, event, remainingMs } = context;
  // Later, it has been long enough.
  const isAtOnce = event.id === output.event && (output.attempts ?? 0) === 0;
  const until = performance.now() + (isAtOnce ? Math.min(PATIENCE_MS, remainingMs() / 3) : 0);
  for (;;) {
    const said = await within(PATIENCE_MS, ports.marks?.of(event.conversation, digest(output.event))).catch(
      (error: unknown) => {
        ports.warn('safety marks', error);
        return [];
      },
    );
    if ((said ?? []).length > 0 || performance.now() >= until) return said ?? [];
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
};

/** A table that is slow must not hold a line back. */
const within = async <T>(ms: number, asked: Promise<T> | undefined): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), ms)));
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
