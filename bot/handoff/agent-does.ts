// What an agent does to a conversation, each an event of it: the worker is the only writer, and the first event wins.
import type { Agent, Outcome } from './handoff.ts';
import type { FollowUp } from './promised.ts';

/** `id`s are the content's: of an FAQ, a form. Times are ISO, Porth's time. */
export type AgentDoes =
  | { readonly does: 'accept' }
  /** Their own words, as plain text. `files` were stored first, under these names in the conversation's folder. */
  | { readonly does: 'say'; readonly text: string; readonly files?: readonly AgentFile[] }
  /** The council's answer on a topic, in the person's language. */
  | { readonly does: 'answer'; readonly topic: string }
  /** The form is opened with the person, by the assistant, and the agent keeps the chat. `pay` is a form too. */
  | { readonly does: 'form'; readonly form: string }
  /** For colleagues alone: the person never sees it. */
  | { readonly does: 'note'; readonly text: string }
  | { readonly does: 'park'; readonly until: string }
  | { readonly does: 'return' }
  | { readonly does: 'transfer'; readonly team: string; readonly note: string }
  /** `follow`, with the outcome `to-follow`: what the person is promised, in words that they are told, and by when. */
  | {
      readonly does: 'end';
      readonly outcome: Outcome;
      readonly reason: string;
      readonly follow?: FollowUp;
    }
  /**
   * Somebody who waits for an answer in writing is written to first, in a chat of their own that nobody has: they can answer in it.
   * `reference` is their case's, and `team` the one that answers for it.
   */
  | { readonly does: 'write'; readonly text: string; readonly team: string; readonly reference?: string }
  /** A supervisor gives it to somebody, or takes it over. */
  | { readonly does: 'assign'; readonly to: Agent }
  /** The agent has made sure that the danger is over: the assistant's hold ends. */
  | { readonly does: 'release' }
  /** Their desk has not been heard of for a while. Comes from the clock, not from the desk. */
  | { readonly does: 'lost' }
  /** A supervisor closed the team's queue, or its day is over: whoever waits is told. */
  | { readonly does: 'close'; readonly team?: string }
  /** A desk that keeps its own chats has ended this one: whoever has it gives it back, and whoever waits is told that nobody comes. */
  | { readonly does: 'over' };
/** `url` opens it for a while, without signing in. */
export type AgentFile = {
  readonly id: string;
  readonly contentType: string;
  readonly name: string;
  readonly url: string;
};

/** Characters of one reply, one note, one reason. The desk counts too. */
export const SAY_MAX = 2000;
export const NOTE_MAX = 2000;
