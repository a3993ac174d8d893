// The topics and their answers are read before the first message that may ask for one, not at the start: a safety line does not wait for them.
import type { Answer, Content } from '../bot/content.ts';
import type { Event } from '../bot/model.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';
import type { Matcher } from '../bot/understanding/match.ts';
import { once } from './once.ts';

export type Known = { readonly understand: Matcher; readonly faqs: readonly Answer[] };
export type Topics = {
  readonly understand: Matcher;
  /** With the answers, once they are read. */
  readonly content: Content;
  /** Has the topics read first when the event may need them. */
  readonly before: (work: Work) => Work;
};

export const topicsFrom = (load: () => Promise<Known>, besides: Omit<Content, 'faqs'>): Topics => {
  let known: Known | undefined;
  let content: Content = { ...besides, faqs: [] };
  const reading = once(load);
  return {
    understand: (text, prefer) => known?.understand(text, prefer) ?? { kind: 'none', matches: [] },
    get content() {
      return content;
    },
    before: (work) => async (event, remainingMs) => {
      if (known === undefined && mayAsk(event, besides.dangers)) {
        known = await reading();
        content = { ...besides, faqs: known.faqs };
      }
      return work(event, remainingMs);
    },
  };
};

const mayAsk = (event: Event, dangers: Content['dangers']): boolean =>
  event.kind === 'activity' &&
  event.activity.type === 'message' &&
  dangerIn(event.activity.text ?? '', dangers) === undefined;
