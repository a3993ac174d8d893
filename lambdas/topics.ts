// What the council says and does, and the topics' model, are read before the first event that may need one, not at the start: a safety line does not wait for them.
// It waits for the ears alone that tell whether there is a danger, and where those cannot be read, the patterns at hand do.
import type { Content, ContentAtOnce, Dangers } from '../bot/content.ts';
import type { Heed } from '../bot/heed.ts';
import type { Activity, Event } from '../bot/model.ts';
import { replyOf } from '../bot/reply.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';
import { deniesDanger } from '../bot/understanding/denied.ts';
import type { Matcher } from '../bot/understanding/match.ts';
import { warn } from './log.ts';
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
  /** Has it read. */
  readonly rest: () => Promise<void>;
};

/**
 * @param atOnce what the turn of a danger asks for, and no more than that
 * @param ears all dangers, with what hears them; read before the first message is judged
 * @param also looked at beside the rest, before a turn that is no danger's, and not missed should it fail
 */
export const topicsFrom = (
  load: () => Promise<Known>,
  atOnce: ContentAtOnce,
  ears: () => Promise<Dangers> = () => Promise.resolve(atOnce.dangers),
  also: () => Promise<void> = () => Promise.resolve(),
): Topics => {
  let known: Known | undefined;
  let hearing = atOnce;
  const listening = once(() =>
    ears().then(
      (dangers) => void (hearing = { ...atOnce, dangers }),
      (error: unknown) => warn('patterns alone', error),
    ),
  );
  const reading = once(load);
  const rest = async (): Promise<void> => {
    const [all] = await Promise.all([reading(), also().catch(() => undefined)]);
    known ??= all;
  };
  return {
    rest,
    understand: (text, prefer) => known?.understand(text, prefer) ?? { kind: 'none', matches: [] },
    get content() {
      return known?.content ?? (hearing as Content);
    },
    get heed() {
      if (known === undefined) throw new TypeError('A turn that is no danger was taken before all was read.');
      return known.heed;
    },
    before: (work) => async (event, remainingMs) => {
      if (event.kind === 'activity') await listening();
      if (needsAll(event, hearing.dangers)) await rest();
      return work(event, remainingMs);
    },
  };
};

/** All but what only moves what was said already, and what must not wait: a danger, as the turn itself will read it. */
const needsAll = (event: Event, dangers: Content['dangers']): boolean => {
  switch (event.kind) {
    case 'connected':
    case 'erase':
    case 'refused':
      return false;
    case 'deliver':
    case 'timer':
    case 'proved':
    case 'news':
    case 'incident':
    case 'notice':
    case 'result':
    case 'payment':
    case 'agent':
      return true;
    case 'activity':
      return !isSaid(event.activity) || !isToldAtOnce(event.activity, dangers);
    default:
      return event satisfies never;
  }
};

/** What is only asked about is not asked twice, and what is denied may be none: each is then a message like others. */
const isToldAtOnce = (activity: Partial<Activity>, dangers: Content['dangers']): boolean => {
  const { text } = replyOf(activity);
  const danger = dangerIn(text, dangers);
  return danger !== undefined && danger.asks !== true && !deniesDanger(text);
};

const isSaid = ({ type }: Partial<Activity>): boolean => type === 'message' || type === 'messageUpdate';
