// The council's case book as a port: what was reported, once, under a reference that people can read out, and where it stands.
import { createHash } from 'node:crypto';
import type { Access, ChannelId, Json, Language } from '../model.ts';
import type { Mood } from '../understanding/mood.ts';

/** `closed-no-action` has a reason; `done` may have one, such as what was done. */
export const CASE_STATUSES = [
  'received',
  'checked',
  'scheduled',
  'in-progress',
  'done',
  'closed-no-action',
  'cancelled',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** What a dialog sent. */
export type Submission = {
  /** The same key is the same case. */
  readonly key: string;
  readonly conversation: string;
  readonly transaction: string;
  readonly answers: Readonly<Record<string, Json>>;
  /** Whose accounts they had shown to be theirs. */
  readonly access?: Access;
  /** In which it was asked, where that is not English. */
  readonly language?: Language;
  /** For whom they said that they speak: `my mum`. Nobody has checked it. */
  readonly speakingFor?: string;
  /** How they sounded lately, for whoever speaks with them. */
  readonly mood?: Mood;
  /** On which channel it was sent. */
  readonly channel?: ChannelId;
  /** ISO, Porth's time. */
  readonly receivedAt: string;
  /** The key of the case that was opened when its hazard was first told. */
  readonly begun?: string;
  /** The reference of the notice that it belongs to. */
  readonly notice?: string;
};

/** Where a case stands. Times are ISO; `reason` is said to the person as it is. */
export type Standing = {
  readonly status: CaseStatus;
  readonly updatedAt: string;
  readonly expectedBy?: string;
  readonly reason?: string;
  /** Its id in the system of whoever does the work, where that is another. */
  readonly workId?: string;
  /** It has changed, and it is not sure that everybody was told. */
  readonly untold?: boolean;
  /** When it changed so (ISO): others may write into it since. */
  readonly untoldAt?: string;
};
export type Case = Submission & Standing & { readonly reference: string };
/** What is not named stays as it was; only a reason goes with the status that it was of. */
export type CaseChange = Partial<Standing & Pick<Submission, 'transaction' | 'answers' | 'receivedAt'>> &
  Pick<Standing, 'updatedAt'>;

/** Where a change goes by what is stored: asked again whenever another change came in between, so that neither is lost. Undefined: it stays. */
export type ChangeOf = (now: Case) => CaseChange | undefined;
export const changeOf = (change: CaseChange | ChangeOf, now: Case): CaseChange | undefined =>
  typeof change === 'function' ? change(now) : change;

export type Cases = {
  /** Opens a case, or finds the one that this key has opened already. @returns its reference */
  open(submission: Submission & Pick<Partial<Standing>, 'expectedBy'>, prefix: string): Promise<string>;
  /** @returns undefined when there is no such case */
  find(reference: string): Promise<Case | undefined>;
  /** @returns the case as it is now; undefined when there is no such case */
  update(reference: string, change: CaseChange | ChangeOf): Promise<Case | undefined>;
  /** All that this conversation sent, the earliest first. */
  of(conversation: string): Promise<readonly Case[]>;
};

/** A case is over when nobody is to do anything more about it. */
export const isOver = ({ status }: Pick<Case, 'status'>): boolean => OVER.has(status);

const OVER: ReadonlySet<CaseStatus> = new Set(['done', 'closed-no-action', 'cancelled']);

/** Such as `H-204518`. The attempts of one key are always the same references, in the same order. */
export const referenceFor = (key: string, prefix: string, attempt: number): string => {
  const hash = createHash('sha256').update(`${key}\0${attempt}`).digest();
  return `${prefix}-${String(hash.readUInt32BE(0) % 1_000_000).padStart(6, '0')}`;
};
