// What people said of an answer, as a port: for those who write the answers. Nothing in it leads back to a conversation.
import type { Language } from '../model.ts';

export type Feedback = {
  readonly key: string;
  readonly topic: string;
  readonly language: Language;
  readonly helpful: boolean;
  /** What was missing, in their words: at most 1,000 characters, without card numbers. */
  readonly text?: string;
  /** ISO, Porth's time: when the question was put. */
  readonly at: string;
  /** Of the content that was answered from. */
  readonly version: string;
};

export type FeedbackBook = {
  /** Once for its key. Words that come after a "no" are added to it; a "no" that comes late takes none away. */
  keep(feedback: Feedback): Promise<void>;
  /** @param since ISO. @returns oldest first */
  list(since: string): Promise<readonly Feedback[]>;
};
