// The whole vocabulary of a conversation, on one screen.
import type { Activity } from 'botframework-schema';
import type { Effect } from './effects.ts';
import type { DialogState, DialogTimer, SavedDialog } from './state.ts';
import type { Status } from './status.ts';

export type { Activity };
export type * from './effects.ts';
export type * from './event.ts';
export type * from './state.ts';
export type * from './status.ts';
export type Language = 'en' | 'cy';
/** The same words in each language that the bot speaks. */
export type Both = Readonly<Record<Language, string>>;
/** What DynamoDB and JSON can keep. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type ChannelId = 'webchat' | 'messenger' | 'whatsapp' | 'sms';

/**
 * What a citizen answered, as the field that asked sees it: words, the option or question that a button carried, a place that
 * was shared from the map, files.
 */
export type Reply = {
  readonly text: string;
  readonly option?: string;
  readonly to?: QuestionSeen;
  readonly pin?: Pin;
  readonly files?: readonly SentFile[];
};
/** A place on the map, in degrees (WGS 84). */
export type Pin = { readonly latitude: number; readonly longitude: number };
/** A file that came with a reply: `id` says where it is kept, `size` is in bytes where that is known. */
export type SentFile = { readonly id: string; readonly contentType: string; readonly size?: number };
/** When a reply came, and the time zone in which its "tomorrow" is meant. */
export type Moment = {
  readonly now: Date;
  readonly timeZone: string;
  /** What the provider calls whoever writes, which on some channels is their telephone number. */
  readonly writesFrom?: string;
};
/** An option that was looked up: a name that is the same in every language, or words in each. */
export type Listed = { readonly id: string; readonly words: string | Both };
/** The question that a button belonged to when it was shown. */
export type QuestionSeen = { readonly dialog: string; readonly question: string };

/**
 * How surely it is known who writes. 0: anybody. 1: the account on the channel, which proves no person. 2: what they said fits
 * the council's records. 3: and they have a code that was sent to a phone or an address on record.
 */
export type Level = 0 | 1 | 2 | 3;
/** Who was proved. `account` and `person` are the council's own ids, and are never said. */
export type Proof = { readonly level: 2 | 3; readonly account: string; readonly person: string };
/** What a conversation may see: whose accounts, and of its own requests those since then (ISO). */
export type Access = { readonly proof?: Proof; readonly since?: string };

/** A page behind a single-use link: for what it is, and what of. */
export type LinkWanted = { readonly purpose: LinkPurpose; readonly about?: Json };
export type LinkPurpose = 'answer' | 'letter' | 'notice' | 'on-call' | 'pay' | 'prove' | 'transcript';

/** An answer that can be given by tap, by number or by its words. Ids are permanent; words are free to change. */
export type Option = { readonly id: string; readonly words: string };

/**
 * `meant` is what `why` asks about: a yes takes it. `anyway` says little, and is taken when they say it again. Of a `slip` in what
 * is nearly one, and of a question of theirs that `why` answers, `why` is always said, however often they tried.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Both; readonly meant?: T; readonly anyway?: T; readonly slip?: true };

/**
 * One kind of question. `parse` reads what a person typed, `accepts` says whether a stored value would still be
 * taken by this version, `show` says it back in words. `open` fields take any words, so what looks like a question
 * of the citizen's is tried as one first. `O` are the ids of its options.
 */
export type Field<T extends Json = Json, O extends string = string> = {
  readonly english: WordsOf<O>;
  readonly open: boolean;
  /** A question of theirs is the answer: a person reads it, and it is not answered here first. */
  readonly takesQuestions?: true;
  /** Its options only say what fits: they are too many to be shown. */
  readonly quiet?: boolean;
  /** A place on the map answers it. */
  readonly asks?: 'location';
  /** Files answer it. */
  readonly files?: true;
  /** More than one of its options together answer it. */
  readonly many?: true;
  /** Its options are times: ids such as `2026-11-30T08:00-12:00`. */
  readonly times?: true;
  /** Without a moment, what depends on the day ("tomorrow") is not read. */
  parse(reply: Reply, words: FieldWords, at?: Moment): Parsed<T>;
  accepts(stored: unknown, words?: FieldWords): stored is T;
  /** Its value inside a longer message, such as the postcode in "bin day NM4 2QP", if there is surely one. */
  spots?(text: string, words: FieldWords, at?: Moment): T | undefined;
  /** Whether words tell of what it asks, though what it lists is not known yet: `all` where they tell of nothing else. */
  tells?(text: string): Told | undefined;
  /** Asked instead of `spots` where words may put an answer right that was given before: it finds less. */
  rights?(text: string, words: FieldWords, at?: Moment): T | undefined;
  /** What it can only be, of what was looked up: it is not asked then. */
  alone?(words: FieldWords): T | undefined;
  show(value: T, language: Language, words: FieldWords): string;
  /** Asked once more a moment after it was told for `before`: what comes next. */
  further?(value: T, before: Json): T;
  /** Whether it may answer other forms too, where the question says that it holds; without this every value may. */
  holds?(value: T): boolean;
  /** Its words as they are shown now: with what was looked up, and after what was answered so far. */
  worded?(words: FieldWords, stored?: Json): FieldWords;
};
export type Told = 'all' | 'part';
/** The words of one question in one language. `label` names the answer when it is read back. */
export type WordsOf<O extends string> = {
  readonly ask: string;
  readonly label: string;
  readonly help?: string;
} & ([O] extends [never]
  ? { readonly options?: undefined }
  : { readonly options: Readonly<Record<O, string>> });
export type WordsInOne = {
  readonly ask: string;
  readonly label: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>> | undefined;
};
/** The words of a question in every language, so that a reply may be in either. */
export type FieldWords = Readonly<Record<Language, WordsInOne>>;

export type Answers = readonly (readonly [question: string, value: Json])[];
export type Question = {
  readonly id: string;
  readonly field: Field;
  readonly optional: boolean;
  /** Its answer holds for the whole conversation, under this name. */
  readonly known?: string;
  /** But no longer than the answer of this name. */
  readonly within?: string;
  /** What people call its answer, beside its label. */
  readonly called?: readonly string[];
  /** Its answer comes with the dialog, or with the words that opened it: it is not asked, and not gone back to. */
  readonly given?: boolean;
  /** In an emergency: the option that an unreadable reply is taken for. */
  readonly unclear?: string;
  /** In an emergency: whether words only tell of what is asked later, and could be no answer to it. */
  readonly beside?: (text: string) => boolean;
  /** Of two, the option that does not lead where that leads. */
  readonly calm?: string;
  readonly words: FieldWords;
  /** Options that were looked up, shown before the question's own. None when what they need is not known yet. */
  listed?(answers: Answers, found: Found): readonly Listed[];
  /** It can be answered on a page behind a link, where that is better than typing it in the chat. */
  readonly page?: LinkPurpose;
  /** What is said before it, of what was answered and looked up above. */
  says?(answers: Answers, found: Found): Both | undefined;
};
/** What was looked up for an open dialog, by `findName`: what was asked, of what. */
export type Found = Readonly<Record<string, Json>>;
/** Something to look up in a council's system: in which, by what. */
export type Find = { readonly in: string; readonly by: string };

/** A dialog is a pure function of the answers so far and what was looked up: what comes next, or the outcome. */
export type Dialog = {
  readonly id: string;
  readonly questions: readonly Question[];
  /** @param likely what stands in their words of questions that are not asked yet: only what is told of a hazard takes it into account */
  next(answers: Answers, found?: Found, likely?: Answers): Step;
  readonly title: Both;
  /** How surely it must be known who writes before it begins; 1 when it does not say. */
  readonly level?: Level;
  /** By it somebody shows who they are: what they write in it is not kept. */
  readonly proves?: boolean;
  /** The same, as its rules are at this time; without it the time means nothing to it. */
  readonly at?: (now: Date) => Dialog;
  /** A triage: whatever its opening words come to was told with them. */
  readonly soFar?: true;
};
/**
 * `met` are the answers that were on the way, `found` what was looked up on it: what a change of mind left behind is not
 * among them. `why` says why a question that was answered is asked again; `hazard` what is not to be lost from here on, and `waits` what
 * is not where they have told of it, though it can wait for a visit; `stands` what it would change, as it stays if they leave it.
 */
export type Step = { readonly met: Answers; readonly found?: Found; readonly stands?: Both } & Kept &
  (
    | { readonly kind: 'ask'; readonly question: Question; readonly why?: Both }
    | { readonly kind: 'find'; readonly find: Find }
    | { readonly kind: 'end'; readonly outcome: Outcome }
  );

export type Kept = { readonly hazard?: Hazard; readonly waits?: Hazard };
/** What was told of a hazard before the form is done: it is filed at once, should they say no more. */
export type Hazard = {
  readonly transaction: string;
  readonly answers: Readonly<Record<string, Json>>;
  /** Whoever has to come needs to know more of it as it is told: it is filed anew with each answer, in the same case. */
  readonly grows?: true;
  /** It puts right what was filed before; where nothing was, there is nothing to file. */
  readonly unfiles?: true;
};

export type Outcome =
  | {
      readonly kind: 'submit';
      readonly transaction: string;
      readonly answers: Readonly<Record<string, Json>>;
      /** One tap was the answer: it is not read back first. */
      readonly unchecked?: boolean;
      /** Of an answer that goes only in part, what goes of it: that is read back. */
      readonly parts?: Readonly<Record<string, Json>>;
      /** Said while what is not read back is on its way: it waits for no system. */
      readonly meanwhile?: Both;
      /** What is asked below what is read back, where it is not whether to send that. */
      readonly check?: Both;
      /** A hazard: this is said at once, nothing is read back, and it is sent until it is taken, whoever waits for it. */
      readonly atOnce?: Both;
    }
  /** Nothing is to be said any more: what it was about is over. `timers`: what is to be spoken of later. */
  | { readonly kind: 'silent'; readonly timers?: readonly DialogTimer[] }
  /** Something is told, and nothing is sent. It may depend on the day. */
  | {
      readonly kind: 'tell';
      readonly text: (now: Date) => Both;
      /** It is in this language, and they are answered in it from here on. */
      readonly language?: Language;
      readonly timers?: readonly DialogTimer[];
      /** The page that it leads to: its address stands where the text says `{link}`. */
      readonly link?: LinkWanted;
      /** Where they may go from here, such as `form:report-missed-bin`. */
      readonly offers?: readonly Offer[];
    }
  /** `why` is said before how to reach them. */
  | { readonly kind: 'handoff'; readonly team: string; readonly why?: Both }
  /** Another form, with these answers in it already. `says` is said first. */
  | { readonly kind: 'form'; readonly form: string; readonly answers?: Answers; readonly says?: Both }
  /** A form that was put aside elsewhere: it lies here from now on, and is gone on with. */
  | { readonly kind: 'resume'; readonly form: SavedDialog }
  /** The line of this danger, and nothing else until they say that they are safe; then the form of `then`, which files it now. */
  | {
      readonly kind: 'safety';
      readonly category: string;
      readonly then?: { readonly form: string; readonly answers: Answers };
    };

/** A way on that is offered outside a dialog: its id says what it leads to. */
export type Offer = { readonly id: string; readonly words: Both };

/** What a turn decided: pure data, saved by one conditional write before anything is sent. */
export type Turned = {
  readonly state: DialogState;
  /** What the person wrote is not to be kept in the transcript. */
  readonly hidesWords?: boolean;
  /** It stands in the transcript and is not sent: they asked for no more messages. */
  readonly unsent?: boolean;
  readonly activities: readonly Partial<Activity>[];
  readonly effects: readonly Effect[];
  readonly status: Status;
};
