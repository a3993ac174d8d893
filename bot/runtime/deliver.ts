// Works an outbox off: a safety line, the transcript, effects, then what is sent, in order. What fails for now waits with a due time.
import type { Event } from '../model.ts';
import { isOurs } from '../channels/marks.ts';
import type { Context, Delivering } from './delivering.ts';
import { doEffects, type Worked } from './do-effects.ts';
import { isUrgent, settled } from './outbox.ts';
import type { ConversationRecord, TurnOutput } from './record.ts';
import { sendAll } from './send-all.ts';
import { CHANNEL_IDS } from './stamp.ts';

export const deliver = async (
  ports: Delivering,
  event: Event,
  record: ConversationRecord,
  remainingMs: () => number,
): Promise<Worked> => {
  const context = { ports, event, remainingMs };
  // Danger to life goes ahead of all: of the transcript, which may fail, and of effects, which can take seconds.
  const told = await sendAll(context, record, isUrgent);
  const outbox: TurnOutput[] = [];
  for (const output of told.record.outbox) outbox.push(await logged(context, output));
  const worked = await doEffects(context, { ...told.record, outbox });
  if (worked.result !== undefined) return worked;
  const said = await sendAll(context, worked.record, (output) => !isUrgent(output), told.isRefused);
  return { record: settled(context, said.record) };
};

/** What the citizen said goes into the transcript, and not into the wait for a provider that is down. */
const logged = async ({ ports, event }: Context, output: TurnOutput): Promise<TurnOutput> => {
  if (output.recorded === true) return output;
  const { version, at, activities } = output;
  const { conversation, channel } = event;
  await ports.transcripts.logTurn({
    channelId: CHANNEL_IDS[channel],
    conversation,
    version,
    event: output.event,
    at,
    activities,
  });
  return { ...output, recorded: true, ...(channel === 'webchat' ? {} : withoutTheirs(output)) };
};

/** What was sent already is counted anew: a safety line goes out before its turn is logged, or waits from then on. */
const withoutTheirs = ({
  activities,
  sent: progress = 0,
}: TurnOutput): Pick<TurnOutput, 'activities' | 'sent'> => {
  return {
    activities: activities.filter(isOurs),
    sent: activities.slice(0, progress).filter(isOurs).length,
  };
};
