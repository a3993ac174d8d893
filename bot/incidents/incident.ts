// An incident: a danger or a hazard that the landlord knows of, from the first message of it until it is closed.
import type { Clock, ClockStop, Severity } from '../clocks/clock.ts';
import type { Eta } from './eta.ts';
import type { ChannelId, Json, Language } from '../model.ts';
import type { OnCall, OnCallAnswer, Page, Paging } from './on-call.ts';

export type * from './on-call.ts';

/** How surely somebody at home needs extra care: `unsaid` counts as yes. Special category data, kept the shortest. */
export type CareTold = 'yes' | 'none' | 'unsaid';

/**
 * What a conversation tells of an incident. Of one `incident` every report is of the same danger: the first opens it, each other adds
 * to it. Times are ISO.
 */
export type IncidentReport = {
  readonly incident: string;
  /** The case that it is in, as the person knows it: `R-204518`. */
  readonly reference: string;
  /** The row of the triage, such as `leak`. */
  readonly row: string;
  readonly severity: Severity;
  /** Which leaf of which tree said so: `leak/uncontained`. */
  readonly rule?: string;
  /** What of it failed, where the right to repair names that: `heating-total`. */
  readonly item?: string;
  readonly hazardous?: 'emergency' | 'significant';
  /** When the first message of it was received: the legal clocks run from here. */
  readonly awareAt: string;
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly language: Language;
  /** What they wrote, with what is secret taken out. */
  readonly words?: string;
  readonly place?: string;
  /** A home that they gave in the same chat before the danger: nobody has confirmed that it is there. */
  readonly given?: string;
  /** It is not there, they say. */
  readonly elsewhere?: string;
  readonly phone?: string;
  /** The number that they wrote from, where the channel knows it. */
  readonly from?: string;
  readonly care?: CareTold;
  readonly answers?: Readonly<Record<string, Json>>;
  /** Whether whoever is on call is paged: by which team's rota. */
  readonly pages?: string;
  /** Nothing of it is said in a message that somebody else may see: abuse, self-harm, a child at risk. */
  readonly quiet?: true;
  /** By what they say it is over. */
  readonly over?: OverByThem;
  /** A danger that one of their answers tells of, such as water near the electrics, and when they gave it (ISO). */
  readonly found?: { readonly row: string; readonly at: string };
};

/** It is for somebody else to mend, such as a network or a supplier; or it was put right, or works again by itself. */
export type OverByThem = 'not-ours' | 'works-again';

/** Where it is, as it was read in what they wrote: nobody has confirmed it. `point`: a place on the map, `53.80900, -1.55200`. */
export type WhereHeard = {
  readonly house?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly point?: string;
};

export type IncidentStanding = 'open' | 'acknowledged' | 'on-the-way' | 'made-safe' | 'closed';

/** The evidence: one line for each thing that happened, never changed afterwards. `who` is a role or a conversation, `what` from a closed list. */
export type TrailEntry = {
  readonly at: string;
  readonly what:
    | 'reported'
    | 'added'
    | 'placed'
    | 'paged'
    | 'page-failed'
    | 'answered'
    | 'unreached'
    | 'told'
    | 'said-safe'
    | 'clock-started'
    | 'clock-stopped'
    | 'alarm'
    | 'breached'
    | 'noted'
    | 'reopened'
    | 'erased'
    | 'closed';
  readonly who?: string;
  readonly detail?: string;
};

/**
 * How whoever closes it says that it ended: the work was done; nothing was wrong, or the report was false; it is for somebody else to mend;
 * another report is of the same; nobody put it right, and its times run on.
 */
export type CloseOutcome = 'done' | 'no-fault' | 'not-ours' | 'duplicate' | 'not-done';

/** What staff say of the Right to Repair: no such tenancy, or a repair that costs more than it is for. */
export type RightSaid = 'applies' | 'not-secure' | 'over-limit';

export type RunningClock = Clock & {
  /** Nothing was owed: it stopped with that, and what it asks for did not happen. */
  readonly notOwed?: 'no-fault' | OverByThem | 'duplicate' | Exclude<RightSaid, 'applies'>;
  /** It was kept by an answer that was taken back (ISO): another like it runs from then. */
  readonly undoneAt?: string;
  readonly stoppedAt?: string;
  /** It stopped with something else that shows it: nobody said itself what it asks for. */
  readonly takenFrom?: ClockStop;
  readonly alarmedAt?: string;
  readonly breachedAt?: string;
};

export type EtaSaid = { readonly said: Eta; readonly at: string };

/** `unplaced`: nobody knows where it is, so that it may be anywhere. `each`: it is asked for together with the other, and taken for no part of it. */
export type LinkedTo = LinkedHome & { readonly told?: string; readonly each?: true };
/** Another incident of the same danger. Where it is stands in that one alone. */
export type LinkedHome = { readonly id: string; readonly reference: string; readonly unplaced?: true };

/**
 * What of one danger is true for each home that reports it. `alone`: there it is over. `homes`: how many they are, or those that are led.
 */
export type IncidentShare =
  | { readonly what: 'acknowledged' | 'on-the-way'; readonly by: OnCall; readonly homes: number }
  | { readonly what: 'given-back' | 'alone' }
  /** The one that it went with is over, or was none: it is the next, and leads these. */
  | ({ readonly what: 'leads'; readonly homes: readonly LinkedHome[] } & HandedOn)
  /** … or it goes with the next. */
  | ({ readonly what: 'follows'; readonly next: LinkedHome } & HandedOn);

/** `each`: they may be anywhere, and are asked for as that. `kept`: whoever has them keeps them. */
export type HandedOn = { readonly each?: true; readonly kept?: true };

export type AskedWhat = {
  readonly who: string;
  readonly at: string;
  readonly event?: string;
  readonly again?: true;
};

export type Said = { readonly at: string; readonly words: string };

export type Incident = Omit<IncidentReport, 'incident' | 'pages' | 'found'> & {
  readonly id: string;
  readonly standing: IncidentStanding;
  /** Who has it: the first who acknowledged, or whoever said later that they are on the way. */
  readonly heldBy?: OnCall;
  readonly pages: string | undefined;
  /** What those on call answer with. */
  readonly code: string;
  readonly heldAt?: string;
  /** Since when whoever has it is on the way, where they are, and when they said that they will be there (`at` is when they said so). */
  readonly onTheWayAt?: string;
  readonly eta?: EtaSaid;
  /** Somebody had it and gave it back (ISO). */
  readonly givenBackAt?: string;
  /** When each of them said last that they cannot come (ISO), by their ids. */
  readonly cannot?: Readonly<Record<string, string>>;
  /** When it was told last that it is not safe after all, or that there is more of it (ISO). */
  readonly notSafeAt?: string;
  readonly paged: readonly Page[];
  /** Gone when somebody has it, or when it was given up. */
  readonly paging?: Paging;
  /** They were told that nobody was reached (ISO). */
  readonly unreachedAt?: string;
  /** They said that they are safe, or that it was none (ISO). */
  readonly saidSafeAt?: string;
  readonly calledOffAt?: string;
  /** They began in one language, and have written another as well. */
  readonly alsoIn?: Language;
  /** Who said SAFE and not what was done, when they were asked that (ISO), by which event, and whether it was for the second time. */
  readonly askedWhat?: AskedWhat;
  /** The last events that were answers, so that a text which comes twice is the same answer. */
  readonly heard?: readonly string[];
  /** When it was made safe, and closed (ISO). */
  readonly madeSafeAt?: string;
  readonly closedAt?: string;
  readonly closedAs?: CloseOutcome | OverByThem;
  /** Somebody was asked whether the work was done, for its case was closed (ISO). */
  readonly askedDone?: string;
  /** It was told of again after it was taken to be over (ISO). */
  readonly reopenedAt?: string;
  /** The earlier one of the same danger that it goes with, and what of that it was told last. */
  readonly linkedTo?: LinkedTo;
  /** It went with one that it may have nothing to do with, for nobody knows where it is: it goes with none any more. */
  readonly alone?: true;
  /** Those that go with it may be anywhere, and whoever was asked was asked for each of them. */
  readonly each?: true;
  /** The homes that report the same, this one not counted; how many of them those on call were told of; and those that were open when this was over. */
  readonly homes?: readonly LinkedHome[];
  readonly homesTold?: { readonly count: number; readonly at: string };
  readonly openHomes?: readonly LinkedHome[];
  /** Who leads those that came just as it was over: of the same place, and of those that may be anywhere. */
  readonly handedTo?: { readonly place?: LinkedHome; readonly anywhere?: LinkedHome };
  /** Counts where they were not asked, or did not say: `place` is before it. */
  readonly whereHeard?: WhereHeard;
  /** Other rows of the triage that were told in it: another danger in the same place. */
  readonly rows?: readonly string[];
  /** What they wrote of it after the first. */
  readonly added?: readonly Said[];
  readonly clocks: readonly RunningClock[];
  readonly trail: readonly TrailEntry[];
};

/** Everything that happens to an incident is an event of its own group: one worker at a time, in order. */
export type IncidentEvent = {
  readonly id: string;
  readonly incident: string;
  /** When it happened (ISO): of a report, when this of it was told, which may be long after the first. */
  readonly at: string;
} & (
  | { readonly kind: 'reported'; readonly report: IncidentReport }
  /** `calledOff`: there was no danger, they say. */
  | { readonly kind: 'said-safe'; readonly calledOff?: true }
  | {
      readonly kind: 'answered';
      readonly by: OnCall;
      readonly answer: OnCallAnswer;
      readonly note?: string;
      readonly eta?: Eta;
      readonly via: 'text' | 'page';
      /** The numbers of what else they may have meant, should this one be over. */
      readonly alsoOpen?: readonly string[];
    }
  | { readonly kind: 'happened'; readonly what: ClockStop; readonly who: string; readonly note?: string }
  /** They said SAFE, and were asked what they did. `again`: what they said then may be anything; `danger`: they told of one beside it. */
  | { readonly kind: 'asked-what'; readonly by: OnCall; readonly again?: true; readonly danger?: true }
  /** They sent STOP: what is sent to their telephone may not come. */
  | { readonly kind: 'pages-stopped'; readonly by: OnCall }
  | { readonly kind: 'page-result'; readonly page: string; readonly ok: boolean }
  /** Another home reports the same danger, or is found to have one of its own. */
  | { readonly kind: 'joined'; readonly home: LinkedHome }
  | { readonly kind: 'left'; readonly home: string }
  /** What became of the one that it goes with. */
  | { readonly kind: 'shared'; readonly lead: string; readonly share: IncidentShare }
  /** Its time has come: a page, an alarm, a breach. */
  | { readonly kind: 'due' }
  /** `of`: the reference of the one that it is the same as. `doneAt`: when the work was done (ISO). */
  | {
      readonly kind: 'closed';
      readonly who: string;
      readonly note?: string;
      readonly outcome?: CloseOutcome;
      readonly of?: string;
      readonly doneAt?: string;
    }
  /** Its case was closed without a word of whether anything was done. */
  | { readonly kind: 'case-closed'; readonly who: string; readonly note?: string }
  /** Staff say whether the Right to Repair is theirs: nobody who reports is asked. */
  | { readonly kind: 'right-said'; readonly who: string; readonly said: RightSaid; readonly note?: string }
  /** Another was closed as the same as this. */
  | { readonly kind: 'also-reported'; readonly who: string; readonly reference: string }
  /** Its person was erased: once it is closed, what is kept of them goes before its time. */
  | { readonly kind: 'erased' }
);

/** What a conversation is told of its incident: only what is confirmed. */
export type IncidentNews = {
  readonly incident: string;
  readonly reference: string;
  readonly row: string;
  readonly what: 'acknowledged' | 'on-the-way' | 'made-safe' | 'given-back' | 'unreached';
  readonly at: string;
  /** Somebody has so many reports of the same with it. */
  readonly homes?: number;
  /** When they said that they will be there. */
  readonly eta?: EtaSaid;
  /** Of `given-back`: it is not safe after all, or may be another danger than the one that somebody has. Of `unreached`: somebody had it, and gave it back; still nobody; or nobody is paged any more. */
  readonly why?: 'not-safe' | 'apart' | 'given-back' | 'still' | 'given-up';
  /** Of `unreached`: they wrote that a call does not work, or is not wanted. A number to ring is of no use alone. */
  readonly noCalls?: true;
};
