// What a turn wants done, and what came of it. Part of the vocabulary, which model.ts gives out whole.
import type {
  Access,
  Answers,
  Both,
  ChannelId,
  Event,
  Find,
  Json,
  Language,
  LinkWanted,
  Offer,
  Proof,
} from './model.ts';
import type { UntoldOf } from './notices/untold.ts';
import type { Handled } from './handoff/board.ts';
import type { DeskLeft } from './handoff/desk-port.ts';
import type { RecordSeen } from './handoff/seen.ts';
import type { Feedback } from './services/feedback.ts';
import type { PaymentEffect } from './services/payment-news.ts';
import type { Unanswered } from './services/unanswered.ts';
import type { Mood } from './understanding/mood.ts';

/** What should happen, done after the state is saved. `key` makes it happen once. */
export type Effect =
  | {
      readonly kind: 'submit';
      readonly key: string;
      readonly conversation: string;
      readonly transaction: string;
      readonly answers: Readonly<Record<string, Json>>;
      /** In which it was asked, where that is not English. */
      readonly language?: Language;
      readonly access?: Access;
      /** For whom they said that they speak, in their own words for who it is. */
      readonly speakingFor?: string;
      /** How they sounded lately, where a person will speak with them. */
      readonly mood?: Mood;
      /** ISO: when a hazard was first told. It is tried until it is done, and keeps this time. */
      readonly hazardAt?: string;
      /** Nobody waits for what comes of it: its result is no event. */
      readonly alone?: true;
      /** The key under which it was filed before the form was done: it is the same case. */
      readonly begun?: string;
      /** The reference of the notice in whose area it is, and from which they have not said that it is apart. */
      readonly notice?: string;
    }
  | ({
      readonly kind: 'find';
      readonly key: string;
      readonly conversation: string;
      readonly access?: Access;
      /** In which what is sent by it is written; English without it. */
      readonly language?: Language;
    } & Find)
  /** The link of this key is made to open: until then nothing is behind it. */
  | ({
      readonly kind: 'link';
      readonly key: string;
      readonly conversation: string;
      readonly channel: ChannelId;
      readonly language: Language;
    } & LinkWanted)
  | PaymentEffect
  /** They want to hear of a notice, and what they told is attached to it. It is tried until it is done. */
  | {
      readonly kind: 'follow';
      readonly key: string;
      readonly conversation: string;
      readonly notice: string;
      /** ISO. */
      readonly at: string;
      /** How many of its updates they know: a later one that came meanwhile is told. */
      readonly seen: number;
      readonly form?: string;
      readonly answers?: Readonly<Record<string, Json>>;
    }
  /** News of a notice did not reach them: it was refused for good, or not sent after STOP. */
  | ({ readonly kind: 'untold'; readonly key: string } & UntoldOf)
  /** The case of this reference has been opened, and a person will see to it: its card is made and kept with it. */
  | {
      readonly kind: 'card';
      readonly key: string;
      readonly conversation: string;
      readonly reference: string;
      /** The conversation as it was when it was sent. */
      readonly seen: RecordSeen;
    }
  /** Something that the desk is told, in order: a click that came to nothing; or, where it keeps chats of its own, all that was said. */
  | { readonly kind: 'desk'; readonly key: string; readonly conversation: string; readonly tell: DeskLeft }
  /** A hand-off is over: it is kept for the figures, by which the next wait is told. */
  | ({ readonly kind: 'handled'; readonly key: string } & Handled)
  /** The conversation is nobody's from now on: what it was proved to be is forgotten. */
  | { readonly kind: 'leave'; readonly key: string; readonly conversation: string }
  | ({ readonly kind: 'feedback' } & Feedback)
  | ({ readonly kind: 'unanswered' } & Omit<Unanswered, 'channel'>)
  | { readonly kind: 'dead-letter'; readonly key: string; readonly event: Event; readonly cause: string };
export type EffectResult =
  | {
      readonly ok: true;
      readonly reference?: string;
      readonly found?: Json;
      readonly proof?: Proof;
      /** With a proof: the language that they asked for before, here or elsewhere. */
      readonly prefers?: Language;
      /** What is said in place of the receipt, word for word, and the ways on from it. */
      readonly said?: {
        readonly text: Both;
        readonly offers: readonly Offer[];
        /** It is in this language, and they are answered in it from here on. */
        readonly language?: Language;
      };
    }
  | { readonly ok: false; readonly again: boolean }
  | Undone
  | Ended;
/** The system will not take it, whatever is changed in it: the dialog is over, and a person can help. */
export type Ended = {
  readonly ok: false;
  readonly again: false;
  readonly ends: Both;
  /** Of the case that a person has all the same. */
  readonly reference?: string;
};
/** The system would not take it: the answers of `undo` no longer hold, and what was looked up in `afresh` is out of date. */
export type Undone = {
  readonly ok: false;
  readonly again: false;
  readonly undo: readonly string[];
  readonly afresh: readonly string[];
  /** What the form is to know of it, as if it had come with it. */
  readonly also?: Answers;
  readonly why: Both;
};
