// What is said of notices, and who may put them up, as a port: the words are the council's.
import type { Both, Language } from '../model.ts';
import type { Notice, NoticeStanding, NoticeText } from './notice.ts';

/** A kind of trouble that a notice can be about, and how people tell of it. */
export type NoticeKind = {
  readonly id: string;
  /** As it stands in a sentence: `the water supply`. */
  readonly name: Both;
  /** On normalised words. */
  readonly said: Readonly<Record<Language, readonly RegExp[]>>;
  /** Answers that are about nothing else. */
  readonly faqs: readonly string[];
  /** Forms and triage by which it would be reported. The first is where another than it is told. */
  readonly forms: readonly string[];
  /** Where it is told that it is still so: what it is is known, so that nothing else is asked after first. Without it the first of them. */
  readonly still?: string;
  /** Those of them that ask of no danger first: whoever has just come to one is asked about the notice in its place. */
  readonly instead?: readonly string[];
};

/** What happened to a notice, for a conversation that follows it: all that is said stands in it. */
export type NoticeNews = Pick<Notice, 'id' | 'reference' | 'topics' | 'area' | 'until'> & {
  /** Which one of its updates. */
  readonly update: number;
  readonly standing: NoticeStanding;
  readonly at: string;
  /** None where nothing new was written. */
  readonly text?: NoticeText;
};

/** `here`: they are in it. `maybe`: it is for an area, and where they are is not known. `all`: it has no area. */
export type NoticeHow = 'here' | 'maybe' | 'all';

export type NoticesTold = {
  readonly kinds: readonly NoticeKind[];
  /** The ways on from it. Short enough for a button on every channel. */
  readonly options: Readonly<Record<'follow' | 'mine', Both>>;
  /** @param asks its options stand below; otherwise it says by which word they are told more */
  said(notice: Notice, how: NoticeHow, now: Date, asks: boolean): Both;
  /** They said that it is theirs, and want to be told. */
  readonly followed: Both;
  /** The same, and the form that they were in is over with it. */
  readonly followedInstead: Both;
  /** Their answer was none of the options. */
  readonly which: Both;
  /** They follow it already. */
  readonly followedAlready: Both;
  readonly goOn: Both;
  news(news: NoticeNews, now: Date): Both;
  /** Now, or the morning where it is night. */
  due(now: Date): Date;
  /** The link to the page: `{link}` stands in it. */
  readonly page: Both;
  /** By the number that they text from (E.164), for whoever is on duty. */
  isDutyManager(phone: string, now: Date): boolean;
};

/** What a conversation was told of a notice. */
export type ToldNotice = {
  readonly id: string;
  /** ISO. */
  readonly at: string;
  /** How many updates it had. */
  readonly updates: number;
  readonly here?: true;
  readonly said?: 'follow' | 'mine';
  /** Its options are on the screen: `again` for the second time. `words` is what they had written. */
  readonly asks?: { readonly words?: string; readonly again?: true };
  /** They were told that it is over, and this is its kind. */
  readonly over?: string;
};
