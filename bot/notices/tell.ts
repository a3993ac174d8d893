// Changing a notice, and telling those who follow it: each change is an event of each conversation, taken once.
import type { Effect, Event } from '../model.ts';
import type { Notice, NoticeChange, NoticeReport, Notices } from './notice.ts';
import type { NoticeNews } from './told.ts';

export type TellDeps = {
  readonly notices: Pick<Notices, 'find' | 'open' | 'change' | 'told' | 'attach' | 'reports'>;
  /** Resolves when every event is in the queue. */
  readonly enqueue: (events: readonly Event[]) => Promise<void>;
  readonly clock: () => Date;
};
export type Follow = (asked: Effect & { readonly kind: 'follow' }) => Promise<void>;

export type Changed =
  | { readonly kind: 'done'; readonly notice: Notice; readonly told: number }
  /** Somebody changed it meanwhile, or it is over: nothing was written. */
  | { readonly kind: 'otherwise'; readonly notice: Notice }
  | { readonly kind: 'none' };

/**
 * The change is marked as untold in the write that makes it, then its events go into the queue, then the mark is taken away. Should the
 * process die between, `tellUntold` finds the mark, and the same events go again under the same ids.
 */
export const changeNotice =
  (deps: TellDeps) =>
  async (id: string, change: NoticeChange, seen: number): Promise<Changed> => {
    const changed = await deps.notices.change(id, change, seen);
    if (changed === undefined) return { kind: 'none' };
    if (!changed.done) return { kind: 'otherwise', notice: changed.notice };
    return { kind: 'done', notice: changed.notice, told: await tell(deps, changed.notice) };
  };

/** What a change began and did not finish. Called every minute. */
export const tellUntold = async (deps: TellDeps): Promise<void> => {
  for (const notice of await deps.notices.open()) if (notice.untold === true) await tell(deps, notice);
};

/** @returns how many were told */
const tell = async (deps: TellDeps, notice: Notice): Promise<number> => {
  let count = 0;
  for await (const reports of deps.notices.reports(notice.id)) {
    await deps.enqueue(reports.map((report) => newsEvent(notice, report, deps.clock())));
    count += reports.length;
  }
  await deps.notices.told(notice.id, notice.updates.length);
  return count;
};

/** Attached first, looked at afterwards: a change that came between is told either by whoever made it or here, and taken once. */
export const followWith =
  (deps: TellDeps): Follow =>
  async ({ notice: id, conversation, at, seen, form, answers }) => {
    const report: NoticeReport = {
      notice: id,
      conversation,
      at,
      ...(form === undefined ? {} : { form }),
      ...(answers === undefined ? {} : { answers }),
    };
    await deps.notices.attach(report);
    const notice = await deps.notices.find(id);
    if (notice !== undefined && notice.updates.length > seen)
      await deps.enqueue([newsEvent(notice, report, deps.clock())]);
  };

const newsEvent = (notice: Notice, { conversation }: NoticeReport, now: Date): Event => {
  const receivedAt = now.toISOString();
  const news = newsOf(notice);
  return {
    id: `notice:${conversation}:${notice.id}:${news.update}`,
    conversation,
    // The conversation knows its channel.
    channel: 'webchat',
    at: news.at < receivedAt ? news.at : receivedAt,
    receivedAt,
    kind: 'notice',
    news,
  };
};

export const newsOf = ({ id, reference, topics, area, updates }: Notice): NoticeNews => {
  const last = updates.at(-1);
  const before = updates.at(-2);
  if (last === undefined) throw new RangeError(`The notice ${id} was never put up.`);
  const isNew = last.text.en !== before?.text.en || last.text.cy !== before.text.cy;
  return {
    id,
    reference,
    topics,
    ...(area === undefined ? {} : { area }),
    ...(last.until === undefined ? {} : { until: last.until }),
    ...(isNew || last.standing === 'running' ? { text: last.text } : {}),
    update: updates.length,
    standing: last.standing,
    at: last.at,
  };
};
