// What the council says and does, and the topics' model, are read before the first event that may need one, not at the start: a safety line does not wait for them.
import type { Content, ContentAtOnce } from '../bot/content.ts';
import type { Heed } from '../bot/heed.ts';
import type { Event } from '../bot/model.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';
import type { Matcher } from '../bot/understanding/match.ts';
import { once } from './once.ts';

export type Known = {
  readonly understand: Matcher;
  readonly content: Content;
  readonly heed: Heed;
};
export type Topics = {
  readonly understand: Matcher;
  /** All of it, once it is read. */
  readonly content: Content;
  /** What takes the turns of all but dangers, once it is read. @throws TypeError before */
  readonly heed: Heed;
  /** Has it read first when the event may need it. */
  readonly before: (work: Work) => Work;
};

/** @param atOnce what the turn of a danger asks for, and no more than that */
export const topicsFrom = (load: () => Promise<Known>, atOnce: ContentAtOnce): Topics => {
  let known: Known | undefined;
  const reading = once(load);
  return {
    understand: (text, prefer) => known?.understand(text, prefer) ?? { kind: 'none', matches: [] },
    get content() {
      return known?.content ?? (atOnce as Content);
    },
    get heed() {
      if (known === undefined) throw new TypeError('A turn that is no danger was taken before all was read.');
      return known.heed;
    },
    before: (work) => async (event, remainingMs) => {
      if (known === undefined && needsAll(event, atOnce.dangers)) known = await reading();
      return work(event, remainingMs);
    },
  };
};

/** All but what only moves what was said already, and what must not wait. */
const needsAll = (event: Event, dangers: Content['dangers']): boolean => {
  switch (event.kind) {
    case 'connected':
    case 'refused':
      return false;
    case 'deliver':
    case 'timer':
    case 'proved':
    case 'news':
    case 'result':
    case 'payment':
      return true;
    case 'activity':
      return dangerIn(event.activity.text ?? '', dangers) === undefined;
    default:
      return event satisfies never;
  }
};
