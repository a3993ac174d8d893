// The case card: all that whoever takes over needs to know of a conversation, so that nobody asks again what was said already.
import type { Mood } from '../understanding/mood.ts';
import type { CareTold, IncidentStanding, RightSaid } from '../incidents/incident.ts';
import type { Severity } from '../clocks/clock.ts';
import type { CaseStatus } from '../services/cases.ts';
import type { Refusal } from '../channels/channel.ts';
import type { Both, ChannelId, Language, Level, Pin, SentFile } from '../model.ts';
import type { Rung } from '../content.ts';
import type { TalkBefore } from './handoff.ts';
import type { Limits } from './limits.ts';
import type { Suggested } from './suggested.ts';

/** Where something is known from. `said`: in their own words. `looked up`: in a list of the council's, where there was one choice. */
export type FactSource = 'said' | 'button' | 'photo' | 'council record' | 'channel' | 'looked up';
/** `guessed`: taken out of other words of theirs, or filled in, and not read back to them. `confirmed`: read back and sent, or tapped. */
export type Sure = 'confirmed' | 'said' | 'guessed';

/** What is known, in the words of the form that asks it: staff read English. */
export type CardFact = {
  /** The question's id, or the name under which the conversation keeps it. */
  readonly id: string;
  readonly label: string;
  readonly shown: string;
  readonly source: FactSource;
  readonly sure: Sure;
  /** It was asked, and left out. */
  readonly skipped?: true;
  /** When it was said (ISO), where that is known. */
  readonly at?: string;
};
/** A form and what was answered in it. */
export type CardForm = {
  readonly form: string;
  readonly title: Both;
  /** What staff call it, for the middle of a sentence. */
  readonly name: string;
  readonly facts: readonly CardFact[];
  /** The question on their screen, in English. */
  readonly asked?: string;
  /** It was put aside then (ISO). */
  readonly savedAt?: string;
};
export type CardIncident = {
  readonly reference: string;
  /** Nothing of it is said where somebody else may see it. */
  readonly quiet?: true;
  readonly row: string;
  readonly severity: Severity;
  readonly rule?: string;
  /** The rule in words, where its case says what they answered. */
  readonly because?: string;
  readonly standing: IncidentStanding;
  /** Who has it, by name. */
  readonly heldBy?: string;
  /** When the first message of it was received (ISO). */
  readonly awareAt: string;
  readonly place?: string;
  /** What is still to be done by when (ISO), the nearest first. `law`: whose time it is, and what of that was not asked. */
  readonly clocks: readonly { readonly must: string; readonly due: string; readonly law: string }[];
  /** Where a time hangs on it. */
  readonly tenancy?: CardTenancy;
};
/** `said`: how they live there, as they answered it; without it nobody asked. `right`: what staff said of the Right to Repair, and when (ISO). */
export type CardTenancy = {
  readonly said?: string;
  readonly right?: { readonly says: RightSaid; readonly at: string; readonly who?: string };
};
export type CardCase = {
  readonly reference: string;
  readonly transaction: string;
  /** What was done, in words: "Reported: pothole". */
  readonly title?: string;
  readonly status: CaseStatus;
  readonly receivedAt: string;
  readonly expectedBy?: string;
  /** They are not to be called or written to of our own accord: whoever they fear may be beside them. */
  readonly quiet?: true;
  /** What the triage made of it: the row, how bad, and which leaf of which tree said so. */
  readonly triage?: {
    readonly row: string;
    readonly severity?: string;
    readonly rule?: string;
    /** The same rule in words: what they answered on the way to it. */
    readonly because?: string;
  };
  /** It came from another conversation of the same person, on this channel. */
  readonly elsewhere?: ChannelId;
};
/** What was done with them already, whether it is over or not: reported, booked, paid. `at` is ISO. */
export type CardDone = { readonly what: string; readonly reference?: string; readonly at: string };
/** What they were told will happen. `words` is what the assistant said; `will`, what we do then: a sentence without its full stop. */
export type Promised =
  | {
      readonly kind: 'case';
      readonly reference: string;
      readonly by?: string;
      /** `morning`, `afternoon` or `now`: when they are called. */
      readonly window?: string;
      readonly words?: string;
    }
  | { readonly kind: 'reminder'; readonly will: string; readonly at: string }
  | { readonly kind: 'notice'; readonly notice: string; readonly at: string };

export type CaseCard = {
  readonly conversation: string;
  readonly channel: ChannelId;
  /** When the card was made (ISO). */
  readonly at: string;
  /** The case that it was made for. */
  readonly reference?: string;
  readonly language: { readonly speaks: Language; readonly chosen: boolean };
  /** In their own words for who it is. Nobody has checked it. */
  readonly speakingFor?: string;
  readonly wants: {
    /** What they wrote that was no answer to a question, the latest last. */
    readonly words: readonly string[];
    /** Topics that they were answered on, or told of beside another matter. */
    readonly topics: readonly string[];
  };
  /** The form that they were at, or have just sent. */
  readonly form?: CardForm;
  readonly saved: readonly CardForm[];
  /** Known from elsewhere in the conversation, the channel or the council's records. */
  readonly facts: readonly CardFact[];
  readonly danger?: {
    readonly id: string;
    readonly at: string;
    readonly held: boolean;
    readonly none: boolean;
    /** What they wrote when they told it. */
    readonly words?: string;
  };
  readonly incidents: readonly CardIncident[];
  readonly identity: {
    readonly level: Level;
    readonly checked: readonly ('channel' | 'records' | 'code')[];
    readonly at?: string;
  };
  /** Whether somebody at home needs extra care, and nothing more of it. Kept the shortest. */
  readonly care?: CareTold;
  readonly mood?: Mood;
  readonly photos: readonly SentFile[];
  readonly place?: { readonly words: string; readonly pin?: Pin };
  readonly cases: readonly CardCase[];
  /** The latest last. */
  readonly done?: readonly CardDone[];
  /** Their conversations on other channels, and since when they are theirs (ISO). */
  readonly elsewhere: readonly { readonly channel: ChannelId; readonly since: string }[];
  /** The last talk with a person in the days before, and where that was another conversation of theirs, its channel. */
  readonly before?: TalkBefore & { readonly channel?: ChannelId };
  readonly tried: {
    /** Messages in a row that were not understood. */
    readonly misses: number;
    readonly rung?: Rung;
    /** How often they sounded angry lately. */
    readonly angry: number;
  };
  readonly promised: readonly Promised[];
  /** What of ours did not reach them: they have not read it. */
  readonly undelivered?: { readonly why: Refusal; readonly at: string; readonly words?: string };
  readonly suggested: readonly Suggested[];
  readonly limits: Limits;
};
