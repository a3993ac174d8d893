// What is kept of a conversation between turns: answers, not positions. Part of the vocabulary, which model.ts gives out whole.
import type { Answers, Found, Json, Language, Option, Proof, SentFile } from './model.ts';
import type { Ladder, Rung } from './content.ts';
import type { Handoff } from './handoff/handoff.ts';
import type { FollowUp } from './handoff/promised.ts';
import type { IncidentNews, WhereHeard } from './incidents/incident.ts';
import type { NoticeNews, ToldNotice } from './notices/told.ts';
import type { CaseNews } from './services/news.ts';
import type { Mood } from './understanding/mood.ts';

/**
 * A dialog in progress. `asked` is the question on the person's screen; `sending` the submission, or `finding` the look-up,
 * whose result it awaits.
 */
export type OpenDialog = {
  readonly dialog: string;
  readonly asked?: string;
  readonly answers: Answers;
  readonly tries?: number;
  readonly found?: Found;
  readonly sending?: string;
  readonly finding?: string;
  readonly failed?: boolean;
  /** Something came between (a danger, a day): the next words are not taken for an answer before the question is asked again. */
  readonly held?: boolean;
  /** The question to which they said no more than that they are safe. */
  readonly safeSaid?: string;
  /** Asked again without its list, which stood in the message before. */
  readonly unlisted?: true;
  /** It came with an answer and nothing was answered in it yet: whoever turns to something else is not held by it. */
  readonly light?: boolean;
  /** A timer opened it, and nothing was asked in it yet. */
  readonly rung?: boolean;
  /** What they wrote to put one of these answers right, while they are asked which. */
  readonly instead?: { readonly words: string; readonly of: readonly string[] };
  /** What was taken for a slip of theirs is asked about: the value if they say yes. */
  readonly meant?: Json;
  /** What they wrote of it, in which answers to later questions may stand. */
  readonly said?: string;
  /** Of a form in which they show who they are: what they wrote before it, for the form that it leads on to. */
  readonly opening?: string;
  /** Files that came with it before they were asked for. */
  readonly files?: readonly SentFile[];
  /** When the words came that opened it (ISO): whatever they tell of was known from then. */
  readonly openedAt?: string;
  /** When a hazard was told in it (ISO): it is filed already. */
  readonly hazardAt?: string;
  /** Which hazard, in a digest: told in the same words in a form that was begun anew, it is the same. */
  readonly hazardOf?: string;
  /** It can wait for a visit, as far as it is told: nobody is paged for it. */
  readonly hazardWaits?: true;
  /** The dialog in which it was filed, where that led on to this one. */
  readonly filedBy?: string;
  /** The conversation in which it was filed, where the form came here from another. */
  readonly filedIn?: string;
  /** The person who had shown who they are at each answer in it, from the first. */
  readonly whose?: string;
  /** When the emergency was told that is on its way (ISO). */
  readonly toldAt?: string;
  /** They went back or took another: nothing is filled in for them any more. */
  readonly byHand?: boolean;
  /** Questions whose answer led nowhere, and those that hang on it: these alone are not filled in for them any more. */
  readonly refused?: readonly string[];
};
/** A form that was put aside, and when (ISO): for a day it can be gone on with. */
export type SavedDialog = OpenDialog & { readonly savedAt: string };
/** A form that its person went on with in another conversation, and when (ISO): kept for the day, should that have to ask again. */
export type GivenDialog = {
  readonly id: string;
  readonly to: string;
  readonly at: string;
  readonly form: SavedDialog;
};
/** At its time (ISO) a dialog is opened, with these answers in it already. `id` is the conversation's own, for the matter. */
export type DialogTimer = {
  readonly id: string;
  readonly at: string;
  readonly dialog: string;
  readonly answers: Answers;
  /** It rings whoever has the account by then: what it opens looks for itself whether anything may be said. */
  readonly always?: true;
  readonly news?: never;
  readonly notice?: never;
  readonly silence?: never;
  readonly handoff?: never;
};
/** At its time news is told: it came at night. */
export type NewsTimer = {
  readonly id: string;
  readonly at: string;
  readonly news: CaseNews;
  readonly always?: never;
  readonly dialog?: never;
  readonly notice?: never;
  readonly silence?: never;
  readonly handoff?: never;
};
/** At its time news of a notice is told that they follow. */
export type NoticeTimer = {
  readonly id: string;
  readonly at: string;
  readonly notice: NoticeNews;
  readonly news?: never;
  readonly always?: never;
  readonly dialog?: never;
  readonly silence?: never;
  readonly handoff?: never;
};
/** At its time nobody has answered whether there is a danger. */
export type SilenceTimer = {
  readonly id: string;
  readonly at: string;
  readonly silence: true;
  readonly news?: never;
  readonly always?: never;
  readonly dialog?: never;
  readonly notice?: never;
  readonly handoff?: never;
};
/** At its time something happens to the hand-off: its stage is over, or what was said of the wait is old. */
export type HandoffTimer = {
  readonly id: string;
  readonly at: string;
  readonly handoff: true;
  readonly news?: never;
  readonly always?: never;
  readonly dialog?: never;
  readonly notice?: never;
  readonly silence?: never;
};
export type Timer = DialogTimer | NewsTimer | NoticeTimer | SilenceTimer | HandoffTimer;
/** Whether an answer helped is asked once: of which topic, when, and whether it or what was missing is still to be said. */
export type Helped = {
  readonly topic: string;
  readonly language: Language;
  readonly at: string;
  readonly open?: 'asked' | 'missing';
};
/** Who was proved, when (ISO), and when that was last made use of: it holds for a while. */
export type Identity = Proof & { readonly at: string; readonly usedAt: string };
/** By the topic of its line, and when it was told (ISO). */
export type ToldDanger = {
  readonly id: string;
  readonly at: string;
  /** Nothing else is talked of until they say that it is over. */
  readonly held?: true;
  /** It was asked about, with the number, because of these words of theirs. */
  readonly asks?: true;
  readonly about?: string;
  /** It was put once more, in short. */
  readonly askedShort?: true;
  /** They said that it was none. */
  readonly none?: true;
  /** A dialog found it: what is open goes on when it is over. */
  readonly goesOn?: true;
  /** When they last wrote while it held (ISO), and which sentences they had last. */
  readonly heardAt?: string;
  readonly said?: readonly string[];
  /** The incident that it opened: the key of its first report, and when that was told (ISO). */
  readonly incident?: { readonly key: string; readonly at: string };
  /** Where it is, as it stood in what they wrote, and how often they were asked. */
  readonly where?: WhereHeard;
  readonly whereAsked?: number;
  /** The last question was whether it is here, which they gave in this chat. */
  readonly isThere?: string;
  /** How often they were asked how a person may reach them, and that they have answered. */
  readonly reachAsked?: number;
  readonly reached?: true;
};
/** Which tree it was told in, the key of its first report, when they told it or that it works again (ISO), and whether somebody was asked to come. */
export type Failing = {
  readonly dialog: string;
  readonly key: string;
  readonly at: string;
  readonly paged?: true;
  /** A visit was booked for it. */
  readonly visit?: true;
  /** They said that it works again. */
  readonly worked?: true;
};
/** Another matter of theirs: the form for it, or else its topic, and with which words they told of it. */
export type Next = { readonly form?: string; readonly topic?: string; readonly said: string };
/** What is kept of a conversation between turns: answers, not positions. */
export type DialogState = {
  readonly language: Language;
  /** The person asked for this language: what they write in another does not change it. */
  readonly chosen?: boolean;
  /** They were told once that they may have the other, which they had asked for elsewhere. */
  readonly languageOffered?: true;
  readonly open?: OpenDialog;
  /** Forms begun and not finished, the latest last. */
  readonly saved?: readonly SavedDialog[];
  /** Forms that are here no more. */
  readonly given?: readonly GivenDialog[];
  /** What was answered once and holds in every form of the conversation, by its name there. */
  readonly known?: Readonly<Record<string, Json>>;
  /** Their home, or another, as they gave it in this chat, and when (ISO): a danger may be there. */
  readonly homeGiven?: { readonly place: string; readonly at: string };
  readonly timers?: readonly Timer[];
  /** What the last message offered outside a dialog, so that "2" can be understood. */
  readonly offered?: readonly Option[];
  /** What they had written when it was offered: it is not asked for again in the form that they choose. */
  readonly about?: string;
  /** Another form or topic that they told of beside one, and with which words: it is offered when that is done. */
  readonly next?: Next;
  /** How many of the options the last message showed, where there are more of them. */
  readonly shownTo?: number;
  /** The last thing sent, so that a second tap on "send" gets its reference and not a second case. */
  readonly sent?: { readonly dialog: string; readonly reference: string };
  /** What failed in their home, and is not asked about any more. */
  readonly failing?: Failing;
  readonly helped?: Helped;
  /** The topic that was answered last, and when (ISO): whoever asks for a person then asks about that. */
  readonly topic?: { readonly id: string; readonly at: string };
  /** The form that told them something last, and when (ISO), where people ask on after it. */
  /** `given`: what it was told for, where that came with the words that opened it. */
  readonly lately?: { readonly dialog: string; readonly at: string; readonly given?: Answers };
  /** What they want of a person, and when they asked for one (ISO): a topic's id or a form's, and their own words without the wish. */
  readonly wanted?: { readonly at: string; readonly of?: string; readonly said?: string };
  /** What they were told of notices, the latest last. */
  readonly notices?: readonly ToldNotice[];
  readonly identity?: Identity;
  /** They said that they speak for somebody, and for whom: `my mum`. It goes with what they send, for the day. */
  readonly speakingFor?: string;
  /** When the person last wrote (ISO). */
  readonly heardAt?: string;
  /** The account on the channel was silent so long that it may have come to somebody else: what was before (ISO) is not theirs. */
  readonly since?: string;
  /** They asked for no more messages (ISO), and when they were last told how to have them again. */
  readonly stopped?: { readonly at: string; readonly toldAt?: string };
  /** Where reaching a person stands. One that is over stays, for whoever comes back within days. */
  readonly handoff?: Handoff;
  /** What an agent promised them at the end of a talk, and the case of it: they are asked whether it was done. */
  readonly promised?: FollowUp & {
    /** The key of its case, and the reference once that is known. */
    readonly key: string;
    readonly reference?: string;
    readonly team: string;
    readonly agent: string;
    /** They were asked, and have not said. */
    readonly asked?: true;
  };
  /** When a person last wrote to them in the provider's own inbox (ISO); gone when the assistant speaks again. */
  readonly personAt?: string;
  /** How many messages came in the minute that began then (ISO). */
  readonly pace?: { readonly from: string; readonly count: number };
  /** What was answered lately, by a short name of its words, and when (ISO). */
  readonly answered?: readonly (readonly [name: string, at: string])[];
  /** The danger that was told last. */
  readonly danger?: ToldDanger;
  /** What they were told last of an incident of theirs. */
  readonly incidentNews?: Pick<IncidentNews, 'what' | 'reference' | 'at' | 'eta' | 'why' | 'homes'> &
    Partial<Pick<IncidentNews, 'row'>>;
  readonly greetedAt?: string;
  /** When they were last told that this channel is off (ISO). */
  readonly offSaidAt?: string;
  readonly lastAt?: string;
  /** What was said in full, and when (ISO): it is said in short for a while. */
  readonly told?: readonly (readonly [what: string, at: string])[];
  /** When they were last in the middle of showing who they are (ISO), and what was asked: they may type on after it ended. */
  readonly proving?: { readonly at: string; readonly asked?: string };
  /** Messages in a row that were not understood. */
  readonly misses?: number;
  /** How the last of them was met and when (ISO), and how many sentences of each rung were said in the talk. */
  readonly ladder?: {
    readonly at: string;
    readonly rung: Rung;
    readonly said: Readonly<Partial<Record<keyof Ladder, number>>>;
  };
  /** How they last sounded, and when (ISO); `angry` is how often they sounded so lately. */
  readonly mood?: { readonly kind: Mood; readonly at: string; readonly angry?: number };
};
