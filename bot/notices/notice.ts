// One answer before everyone in an area or about a topic, while something is wrong there; and the book of them, as a port.
import type { Json } from '../model.ts';
import type { Untold, UntoldOf } from './untold.ts';

/** Words of a duty manager's: content, of which nothing is run. Without Welsh the English is said, with a note. */
export type NoticeText = { readonly en: string; readonly cy?: string };

/** Any one of these. Postcodes may be whole (`NM4 2QP`), a sector (`NM4 2`) or a district (`NM4`). */
export type NoticeArea = { readonly streets: readonly string[]; readonly postcodes: readonly string[] };

export const NOTICE_STANDINGS = ['running', 'fixed', 'withdrawn'] as const;
export type NoticeStanding = (typeof NOTICE_STANDINGS)[number];

/** What was done to it, when (ISO), and by whom: never changed afterwards. It is what an auditor reads. */
export type NoticeUpdate = {
  readonly at: string;
  /** A role and its number: `duty manager +447700900173`. Said to nobody. */
  readonly by: string;
  readonly standing: NoticeStanding;
  readonly text: NoticeText;
  readonly until?: string;
};

export type Notice = {
  readonly id: string;
  /** `I-204518`: what people and staff call it by. */
  readonly reference: string;
  /** Kinds of trouble, as dialogs/notices.ts has them. */
  readonly topics: readonly string[];
  /** Without it, it is for all. */
  readonly area?: NoticeArea;
  readonly text: NoticeText;
  /** When it is expected to be over (ISO). */
  readonly until?: string;
  readonly from: string;
  readonly by: string;
  readonly standing: NoticeStanding;
  /** The first put it up. How many there are is its version. */
  readonly updates: readonly NoticeUpdate[];
  /** Who follows it may not all have been told of the last one. */
  readonly untold?: true;
};

export type NewNotice = Pick<Notice, 'id' | 'topics' | 'area' | 'text' | 'until' | 'from' | 'by'>;

/** What is not named stays as it was; `until: null` takes the time away. */
export type NoticeChange = {
  readonly at: string;
  readonly by: string;
  readonly standing?: NoticeStanding;
  readonly text?: NoticeText;
  readonly until?: string | null;
};

export const noticeOf = (asked: NewNotice, reference: string): Notice => {
  const { from, by, text, until } = asked;
  const first = {
    at: from,
    by,
    standing: 'running',
    text,
    ...(until === undefined ? {} : { until }),
  } as const;
  return { ...asked, reference, standing: 'running', updates: [first] };
};

/** What is over stays over, so that nobody is told of it twice. */
export const changedBy = (notice: Notice, change: NoticeChange): Notice => {
  const { at, by, standing = notice.standing, text = notice.text, until = notice.until ?? null } = change;
  const { until: _, ...kept } = notice;
  const now = { standing, text, ...(until === null ? {} : { until }) };
  return { ...kept, ...now, updates: [...notice.updates, { at, by, ...now }], untold: true };
};

/** A report that came while it ran, of somebody who wants to be told. */
export type NoticeReport = {
  readonly notice: string;
  readonly conversation: string;
  readonly at: string;
  /** In which form they were, with what they had answered in it. */
  readonly form?: string;
  readonly answers?: Readonly<Record<string, Json>>;
  /** The latest news that did not reach them. */
  readonly untold?: Untold;
};

export type Notices = {
  /** Puts it up, or finds the one of this id that stands already. */
  put(notice: NewNotice): Promise<Notice>;
  /** @returns undefined when there is no such notice */
  find(id: string): Promise<Notice | undefined>;
  /** Those that run, and those of which somebody may still have to be told. */
  open(): Promise<readonly Notice[]>;
  /** Those put up since then (ISO), the latest first. */
  since(from: string): Promise<readonly Notice[]>;
  /**
   * @param seen how many updates it had when the change was made up: of two at once the second is refused
   * @returns how it stands now, and whether this is what made it so
   */
  change(
    id: string,
    change: NoticeChange,
    seen: number,
  ): Promise<{ readonly notice: Notice; readonly done: boolean } | undefined>;
  /** All who follow it were told of so many updates. */
  told(id: string, updates: number): Promise<void>;
  /** Attaches a report: one of a conversation, the latest. */
  attach(report: NoticeReport): Promise<void>;
  /** News did not reach somebody who follows it. Nothing, where nobody of that name does, or later news is known not to have. */
  untold(news: UntoldOf): Promise<void>;
  /** All that are attached, a page after another. */
  reports(id: string): AsyncIterable<readonly NoticeReport[]>;
};
