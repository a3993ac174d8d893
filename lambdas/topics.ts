// The topics, their answers and the forms are read before the first event that may need one, not at the start: a safety line does not wait for them.
import type { Content } from '../bot/content.ts';
import type { Event } from '../bot/model.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';
import type { Matcher } from '../bot/understanding/match.ts';
import { once } from './once.ts';

type Later = Pick<Content, 'faqs' | 'dialogs' | 'receipts' | 'followUps'>;
export type Known = Later & { readonly understand: Matcher };
export type Topics = {
  readonly understand: Matcher;
  /** With the answers and the forms, once they are read. */
  readonly content: Content;
  /** Has the topics read first when the event may need them. */
  readonly before: (work: Work) => Work;
};

export const topicsFrom = (load: () => Promise<Known>, besides: Omit<Content, keyof Later>): Topics => {
  let known: Known | undefined;
  let content: Content = { ...besides, faqs: [], dialogs: {}, receipts: {}, followUps: {} };
  const reading = once(load);
  return {
    understand: (text, prefer) => known?.understand(text, prefer) ?? { kind: 'none', matches: [] },
    get content() {
      return content;
    },
    before: (work) => async (event, remainingMs) => {
      if (known === undefined && needsThem(event, besides.dangers)) {
        known = await reading();
        const { understand: _, ...later } = known;
        content = { ...besides, ...later };
      }
      return work(event, remainingMs);
    },
  };
};

/** All but what only moves what was said already, and what must not wait. */
const needsThem = (event: Event, dangers: Content['dangers']): boolean => {
  switch (event.kind) {
    case 'connected':
    case 'refused':
      return false;
    case 'deliver':
    case 'timer':
    case 'result':
      return true;
    case 'activity':
      return dangerIn(event.activity.text ?? '', dangers) === undefined;
    default:
      return event satisfies never;
  }
};
