// The topics are read before the first message that may ask for one, not at the start: a safety line does not wait for them.
import type { Dangers } from '../bot/content.ts';
import type { Event } from '../bot/model.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';
import type { Matcher } from '../bot/understanding/match.ts';
import { once } from './once.ts';

export type Topics = {
  readonly understand: Matcher;
  /** Has the topics read first when the event may need them. */
  readonly before: (work: Work) => Work;
};

export const topicsFrom = (load: () => Promise<Matcher>, dangers: Dangers): Topics => {
  let read: Matcher | undefined;
  const reading = once(load);
  return {
    understand: (text, prefer) => read?.(text, prefer) ?? { kind: 'none', matches: [] },
    before: (work) => async (event, remainingMs) => {
      if (read === undefined && mayAsk(event, dangers)) read = await reading();
      return work(event, remainingMs);
    },
  };
};

const mayAsk = (event: Event, dangers: Dangers): boolean =>
  event.kind === 'activity' &&
  event.activity.type === 'message' &&
  dangerIn(event.activity.text ?? '', dangers) === undefined;
