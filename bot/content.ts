// The one port through which the runtime reads content, so that content can change without a deploy.
import type { Both, Dialog, DialogTimer, Json, Language, LinkWanted, Option, Timer } from './model.ts';
import type { Council } from './council.ts';
import type { Dangers, Holds } from './dangers.ts';
import type { Opening } from './openings.ts';
import type { Phrases } from './phrase-ids.ts';
import type { PhraseAtOnce } from './phrases-apart.ts';
import type { NoticesTold } from './notices/told.ts';
import type { CaseNews } from './services/news.ts';
import type { PaymentNews } from './services/payment-news.ts';

export type * from './council.ts';
export type * from './dangers.ts';
export type * from './openings.ts';
export type * from './phrase-ids.ts';
export type * from './phrases-apart.ts';

/** One topic in one language, read from `dialogs/faqs/<language>/<id>.md`. */
export type Faq = {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** The ways people ask, as they write it. */
  readonly asks: readonly string[];
  readonly keywords: readonly string[];
  readonly answer: string;
  /** At most 160 GSM-7 characters, for SMS. */
  readonly short: string;
  /** Path on the council's site. */
  readonly link: string;
  readonly form?: string;
  /** The answer depends on what the form asks (an address), so it is opened with the answer and not only offered. */
  readonly starts: boolean;
  /** Whoever tells of it reports it: its form is opened straight away. */
  readonly reports: boolean;
  /** Illness, debt, death, danger and the like: nothing light is said with it, and no opinion of it is asked. */
  readonly sensitive: boolean;
  readonly near: readonly string[];
  readonly owner: string;
  /** ISO date by which its owner looks at it again. */
  readonly review: string;
  /** True until a translator has approved it. */
  readonly draft: boolean;
};

/**
 * How a message that was not understood is met: `options` are topics that it may be about, `rephrase` asks for other words, `can`
 * is what there is. `near` is no miss: it is about one of a few for sure. The first of `person` stands before how to reach one; in
 * the others, and to whoever scolds, `{reach}` says it, as "call 01632 960100 until 5pm today".
 */
export type Rung = 'near' | 'options' | 'rephrase' | 'can' | 'person';
export type Ladder = Readonly<
  Record<Rung | 'elsewhere' | 'scolded' | 'waiting' | 'asWaits', readonly Both[]>
>;

/** What is said of a topic. How people ask for it is no part of it: that is learned beforehand. */
export type Answer = Omit<Faq, 'asks' | 'keywords' | 'near' | 'review' | 'draft'>;

/** Which words stand for which command, by language. */
export type CommandId =
  | 'person'
  | 'help'
  | 'back'
  | 'cancel'
  | 'restart'
  | 'skip'
  | 'change'
  | 'retry'
  | 'save'
  | 'continue'
  | 'welsh'
  | 'english'
  | 'menu'
  | 'bot'
  | 'link'
  | 'letter'
  | 'thanks'
  | 'logOut'
  | 'notMine';
export type CommandWords = Readonly<Record<CommandId, Readonly<Record<Language, readonly string[]>>>>;

/**
 * Words that ask for no more messages, and for messages again, where a channel has that. `stopAll` holds whatever is open;
 * `stop` where no form is, for there it stops the form; `cancel` where the carrier takes it so.
 */
export type OptOutWords = Readonly<
  Record<'stopAll' | 'stop' | 'cancel' | 'start' | 'yes', Readonly<Record<Language, readonly string[]>>>
>;

/**
 * What CANCEL may be about where no form is open: a reminder of these forms is still to come, or one of them was sent last. `form`
 * leads to where it is called off.
 */
export type CalledOff = {
  readonly of: readonly string[];
  readonly form: string;
  readonly words: Both;
};

/** What happens after a transaction, said with its reference. One that says `{reference}` itself is all that is said. */
export type Receipt = (answers: Readonly<Record<string, Json>>, language: Language, now: Date) => string;
export type ReceiptLink = (
  answers: Readonly<Record<string, Json>>,
  reference: string,
) => LinkWanted | undefined;
/** What is to be done later of a transaction that was taken: reminders, a question how it went. */
export type FollowUp = (
  done: { readonly answers: Readonly<Record<string, Json>>; readonly reference: string },
  now: Date,
) => readonly DialogTimer[];

/** What becomes of news of a case, and how it is told. */
export type NewsTold = {
  /**
   * What it makes of the conversation's timers, with a time of its own among them: now or, at night, the morning. They need not
   * be in order.
   */
  due(news: CaseNews, timers: readonly Timer[], now: Date): readonly Timer[];
  said(news: CaseNews, now: Date): Both;
};

/** How news of a payment is told; undefined where it is not. `link` stands where the text says `{link}`. */
export type PaymentTold = (
  news: PaymentNews,
) => { readonly text: Both; readonly link?: LinkWanted } | undefined;

/** What a danger to life does not wait for. */
export type ContentAtOnce = Pick<Content, 'version' | 'council' | 'dangers'> & {
  readonly phrases: Pick<Phrases, PhraseAtOnce>;
};

/** Who talks with people at the desk. */
export type Desk = {
  /** Whoever asks for a person, and nothing says for which team. */
  readonly fallback: string;
  readonly teams: Readonly<Record<string, { readonly name: Both }>>;
  /** Whose a form is, and a topic, where that is not the fallback's. */
  readonly ofForm: Readonly<Record<string, string>>;
  readonly ofTopic: Readonly<Record<string, string>>;
  /** How people name a team, on normalised words: the first that fits. */
  readonly named: readonly { readonly team: string; readonly says: RegExp }[];
  /** What staff call a form, for the middle of a sentence, and what we do when its timer comes. In English. */
  readonly formName: (dialog: string, title: string) => string;
  readonly timerWords: (dialog: string, title: string) => string;
  /** What was done by a transaction, in English, for the card: "Reported: pothole". */
  readonly done: (transaction: string) => string;
  /** What is said of a payment that has come; its groups are what it was, and its reference. */
  readonly paid: RegExp;
  /** The tree of a row of the triage. */
  readonly tree: (row: string) => string;
  /** The transaction that an agent's promise is a case of: somebody writes back by a day. */
  readonly promise: string;
  /** What may not wait for the next working day, on normalised words, and by the ids of topics and forms: the number for it is told. */
  readonly cannotWait: RegExp;
  readonly cannotWaitOf: readonly string[];
  /** Forms whose name is not said back in another: whoever they fear may be reading. */
  readonly unnamed: readonly string[];
};

/** Of these topics, what belonged to whoever has died, said so on normalised words, is answered by that topic. */
export type AfterDeath = {
  readonly topic: string;
  readonly of: readonly string[];
  readonly says: readonly RegExp[];
  /** After one of these topics, what is named alone is of whoever has died. */
  readonly after: readonly string[];
  readonly names: RegExp;
};

export type Content = {
  readonly version: string;
  readonly council: Council;
  readonly faqs: readonly Answer[];
  readonly dialogs: Readonly<Record<string, Dialog>>;
  readonly receipts: Readonly<Record<string, Receipt>>;
  /** By transaction. */
  readonly followUps: Readonly<Record<string, FollowUp>>;
  readonly news: NewsTold;
  readonly paymentTold: PaymentTold;
  readonly notices: NoticesTold;
  readonly commands: CommandWords;
  readonly optOut: OptOutWords;
  readonly calledOff: readonly CalledOff[];
  /** What machines write that answer every message, on the text as it came. */
  readonly machinePatterns: readonly RegExp[];
  readonly phrases: Phrases;
  readonly desk: Desk;
  readonly ladder: Ladder;
  /** Other ways of asking for a person, on normalised words. */
  readonly personPatterns: readonly RegExp[];
  /** Asking after something that was sent before, on normalised words. */
  readonly statusPatterns: readonly RegExp[];
  readonly afterDeath: AfterDeath;
  /** The first that fits. */
  readonly openings: readonly Opening[];
  /** Asking to be called, with the number, the time or the matter in it, on normalised words. */
  readonly callBackPatterns: readonly RegExp[];
  /** Other ways of saying some commands inside a form, on the whole of normalised words. */
  readonly inFormPatterns: Readonly<Partial<Record<CommandId, RegExp>>>;
  /** The dialogs that the assistant's own sentences lead to, by what for. */
  readonly leads: Readonly<
    Record<
      'status' | 'reference' | 'callBack' | 'writeBack' | 'copy' | 'elsewhere' | 'letters' | 'visit',
      string
    >
  > & {
    /** By what fits the council's records, and by a code that is sent to a phone or an address in them. */
    readonly prove: Readonly<Record<'match' | 'code', string>>;
  };
  /** The page that a receipt leads to, by transaction: its address stands where the receipt says `{link}`. */
  readonly links: Readonly<Record<string, ReceiptLink>>;
  /** Forms after which whoever asks for a new link wants their letter. */
  readonly letters: readonly string[];
  /** Forms after which whoever asks how long it takes has it looked up: where that stands, and the day that it has. */
  readonly awaited: readonly string[];
  readonly dangers: Dangers;
  readonly holds: Holds;
  /** What has no switch, such as `form:triage-gas` and `faq:contact-hours`: what follows a danger, and the ways to a person. */
  readonly neverOff: readonly string[];
  /** What `tells` of a repair that cannot wait, and is like one of `topics`, is about `topic`. */
  readonly triage: {
    readonly topics: readonly string[];
    readonly tells: (text: string) => boolean;
    readonly topic: string;
    /** The tree of the row that it tells of, where that cannot wait. */
    readonly tree: (text: string) => string | undefined;
    /** The wish to be rung and the number beside it, as they are written; and, on normalised words, what makes it another wish. */
    readonly ring: { readonly wish: RegExp; readonly number: RegExp; readonly unless: RegExp };
  };
  readonly menu: Readonly<Record<Language, readonly Option[]>>;
  /**
   * How a form is offered that is learned beside the topics: by the option's id, `form:my-promise`. With `unless` in it a message
   * opens nothing, however alike: it says that it is not so, or not yet.
   */
  readonly learned: Readonly<Record<string, Both & { readonly unless?: RegExp }>>;
};
