// News of a case: a change of where it stands becomes an event of whoever sent it, and of each who follows it.
import type { Event } from '../model.ts';
import { changeOf, type Case, type CaseChange, type Cases } from './cases.ts';
import type { Followers } from './followers.ts';
import { publicly, seenOf, type RequestSeen } from './requests.ts';

/** What may be told of a change: nothing that somebody answered. */
export type CaseNews = RequestSeen & {
  /** Somebody else sent it. Why it stands so is not told then: staff may have written of that person. */
  readonly follows?: true;
};

export type NewsDeps = {
  readonly cases: Pick<Cases, 'find' | 'update'>;
  readonly followers: Pick<Followers, 'of'>;
  /** Resolves when every event is in the queue. */
  readonly enqueue: (events: readonly Event[]) => Promise<void>;
  /** Whatever else goes by where it stands: told with its news, and as often as that. */
  readonly alsoTell?: (changed: Case) => Promise<void>;
  readonly clock: () => Date;
};

/**
 * A case book whose changes of status are told. The case is marked before its news goes and after: a change during which the
 * process dies is told by the next one who writes the same, under the same ids, so each conversation takes it once.
 */
export const casesThatTell = ({
  cases,
  followers,
  enqueue,
  alsoTell,
  clock,
}: NewsDeps): Pick<Cases, 'find' | 'update'> => ({
  find: (reference) => cases.find(reference),
  async update(reference, change) {
    const turned = { isNews: false };
    const changed = await cases.update(reference, (now) => {
      const fresh = changeOf(change, now);
      turned.isNews = fresh !== undefined && isNews(now, fresh);
      if (fresh === undefined || !turned.isNews) return fresh;
      // What is told for the second time is told as the first time.
      const { updatedAt } = fresh;
      const at = now.untold === true && fresh.status === now.status ? sinceOf(now) : updatedAt;
      return { ...fresh, updatedAt: at, untold: true, untoldAt: at };
    });
    if (changed === undefined || !turned.isNews) return changed;
    await enqueue(newsEvents(changed, await followers.of(reference), clock()));
    await alsoTell?.(changed);
    // What stands otherwise meanwhile has news of its own, which may not be told yet; what was only written into has none.
    return cases.update(reference, (now) =>
      now.status === changed.status && sinceOf(now) === sinceOf(changed)
        ? { updatedAt: now.updatedAt, untold: false }
        : undefined,
    );
  },
});

const sinceOf = ({ untoldAt, updatedAt }: Case): string => untoldAt ?? updatedAt;

/** Whether writing this tells somebody something. */
const isNews = (before: Case, { status }: Pick<CaseChange, 'status'>): boolean =>
  status !== undefined && (status !== before.status || before.untold === true);

/** The same change of the same case is the same event of a conversation, however often it is found. */
const newsEvents = (changed: Case, followers: readonly string[], now: Date): readonly Event[] => {
  const receivedAt = now.toISOString();
  const { reference, status, updatedAt } = changed;
  const others = new Set(followers);
  others.delete(changed.conversation);
  return [changed.conversation, ...others].map((conversation) => ({
    id: `news:${conversation}:${reference}:${status}:${updatedAt}`,
    conversation,
    // The conversation knows its channel.
    channel: 'webchat',
    at: updatedAt < receivedAt ? updatedAt : receivedAt,
    receivedAt,
    kind: 'news',
    news: newsOf(changed, conversation !== changed.conversation),
  }));
};

const newsOf = (changed: Case, follows: boolean): CaseNews =>
  follows ? { ...publicly(seenOf(changed)), follows } : seenOf(changed);
