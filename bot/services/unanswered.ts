// Messages that were not answered, as a port: for those who write the answers. Nothing in it leads back to a conversation.
import type { Rung } from '../content.ts';
import type { ChannelId, Language } from '../model.ts';

export type Unanswered = {
  readonly key: string;
  /** In their words, without numbers, names and addresses: at most 300 characters. */
  readonly text: string;
  readonly language: Language;
  readonly channel: ChannelId;
  /** How it was met; `in-form` when it was asked in the middle of one, `follow-up` after an answer that says nothing of it, `beside` another matter that was answered. */
  readonly rung: Rung | 'in-form' | 'follow-up' | 'beside';
  /** The topics that it was nearest to, best first; scores are of the recogniser's, from 0 to 1. */
  readonly near: readonly { readonly topic: string; readonly score: number }[];
  /** The day (ISO date, Porth's time): a time would lead to whoever wrote then. */
  readonly on: string;
  /** Of the content that had no answer. */
  readonly version: string;
};

export type UnansweredBook = {
  /** Once for its key. */
  keep(message: Unanswered): Promise<void>;
  /** @param since ISO date. @returns oldest day first */
  list(since: string): Promise<readonly Unanswered[]>;
};
