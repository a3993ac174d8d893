// What a conversation sees of promises to pay, and of the account that they are of: what is owed only after a code.
import type { Answers, Language } from '../model.ts';
import type { AccountKind } from './account-references.ts';
import type { PromiseStatus, Worded } from './promises.ts';

/** `may`: without a person. Why not is not told; `made` counts the promises there have been, `stands` is the open one; `owed` (pence) is there at level 3. */
export type Arrangement = {
  readonly kind: AccountKind;
  readonly may: boolean;
  readonly made: number;
  readonly stands?: string;
  readonly owed?: number;
};

/** `paid`: how many of its payments have come, for whoever may see payments. */
export type PromiseSeen = {
  readonly reference: string;
  readonly status: PromiseStatus;
  readonly words: Worded;
  readonly dates: readonly string[];
  readonly answers: Answers;
  readonly paid?: number;
};

/** All that is told, before there was a code, of a promise that stands and was made in another conversation. */
export const ELSEWHERE = 'elsewhere';
export type PromiseFound = PromiseSeen | typeof ELSEWHERE | null;

/** When a payment is spoken of: days before its day, on it, and when it had time to show. */
export const STAGES = ['before', 'day', 'after'] as const;
export type Stage = (typeof STAGES)[number];

/** `later`: it is no hour to write to anybody. `dates` are those of an open promise, to be spoken of in their turn. */
export type PromiseDue = {
  readonly say: 'remind' | 'missed' | 'kept' | 'later' | 'nothing';
  readonly language: Language;
  readonly dates: readonly string[];
};
