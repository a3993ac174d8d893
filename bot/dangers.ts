// What is said of a danger to life, and what follows it: content, as the runtime reads it.
import type { Both } from './model.ts';

/** A danger to life: what is said at once, and the words (normalised) that tell of it. */
export type Danger = {
  readonly id: string;
  readonly line: Both;
  readonly said: readonly RegExp[];
  /** Its line is a question, with the number in it, for it may be nothing. */
  readonly asks?: true;
  /** Whoever is on call goes to where it is: that is asked for below its line. */
  readonly at?: 'place';
  /** Told in the middle of another it is an incident of its own: others see to it, and it may be somewhere else. */
  readonly apart?: true;
  /** Whoever asked and does not answer for so many minutes may be in danger: a person is told. */
  readonly unanswered?: number;
  /** Hears it in normalised words that no pattern tells it by. */
  readonly hears?: (words: string, written?: string) => boolean;
};
export type Dangers = readonly Danger[];

/** Of normalised words. */
export type Mended = {
  readonly over: (words: string) => boolean;
  readonly fails: (words: string) => boolean;
  readonly eases?: (words: string) => boolean;
};
/** "Is it safe to turn the lights on?", while a danger holds: it is never answered with a yes. Of normalised words. */
export type NotSafe = {
  readonly asks: (words: string) => boolean;
  /** What not to do, by the danger: said after a "No" to the first of these that is asked about. */
  readonly no: Readonly<Record<string, readonly (readonly [about: RegExp, no: Both])[]>>;
};
/** What follows a danger, on normalised words where there are patterns. */
export type Holds = {
  /** Whom to call, by the danger; `otherwise` where it has none of its own. */
  readonly call: Readonly<Record<string, Both>>;
  readonly otherwise: Both;
  /** How a person may reach them, by the danger: where it is of a person, and may be asked. */
  readonly reach: Readonly<Record<string, Both>>;
  /** The whole message says that it is over. */
  readonly over: readonly RegExp[];
  /** The same of how they are, which is an answer to hardly any question. */
  readonly calm: RegExp;
  /** They beg for somebody to come, and they say that nobody answers where they call. */
  readonly pleads: RegExp;
  readonly unanswered: RegExp;
  /** The whole message says that they are not safe, or that it gets worse. */
  readonly worse: RegExp;
  /** The same of a danger that was told before. */
  readonly worsens: RegExp;
  /** Of these: that there was none. */
  readonly none: RegExp;
  /** They say in more words what it was, and that it was nothing; nothing of it may go on. */
  readonly nothing: RegExp;
  readonly goesOn: RegExp;
  /** The dialog that goes on once they are safe, by the danger: first what makes sense then. */
  readonly next: Readonly<Record<string, string>>;
  /** Trees of rows that have no line of their own: by the dialog. Whom to call stands in `call`. */
  readonly rows: Readonly<Record<string, string>>;
  /**
   * By the dialog: the whole message says that it was put right, or works again; after that, that it fails again; and only that it has
   * stopped, which mends nothing.
   */
  readonly mended: Readonly<Record<string, Mended>>;
  /** Questions that a "no" to the question of a danger has answered, by the danger: the dialog and the question. */
  readonly denied: Readonly<Record<string, readonly [dialog: string, question: string]>>;
  /** They ask whether anybody is there; nothing but a mark of asking counts, too. */
  readonly there: RegExp;
  /** They ask what to do. */
  readonly asks: RegExp;
  /** They ask whether they may. */
  readonly notSafe: NotSafe;
  /** They ask when somebody comes, or whether. */
  readonly coming: RegExp;
  /** The same where nothing else is known to be talked of: no more than that. */
  readonly comes: RegExp;
};
