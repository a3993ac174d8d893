// What a conversation script says: who does what, what must come of it, and what must then be stored.
import type { Language, Status } from '../../bot/model.ts';
import type { CaseStatus } from '../../bot/services/cases.ts';

export type Script = {
  /** Its file, without folder and ending. */
  readonly name: string;
  readonly title: string;
  /** When it begins, if that matters: `2026-12-01 21:00`, in the council's own time. */
  readonly clock?: string;
  /** Lines of Northmoor's homes: each channel of a stage has its own. */
  readonly homes?: readonly string[];
  readonly steps: readonly Step[];
};
export type Step = {
  readonly line: number;
  /** Left out where this cannot be done. */
  readonly only?: Ability;
} & (
  | { readonly kind: 'does'; readonly deed: Deed }
  | { readonly kind: 'passes'; readonly ms: number }
  /** By the link that came last, at the card service, and back; what became of it is told. */
  | { readonly kind: 'pays'; readonly card: Card }
  /** A timer has come, and Porth has asked. */
  | { readonly kind: 'comes-back' }
  /** Staff change where what the citizen sent last stands, and its news has come. */
  | { readonly kind: 'set'; readonly status: CaseStatus }
  | { readonly kind: 'expects'; readonly expectation: Expectation }
);

/** `taken`: the bank takes it. */
export type Card = 'taken' | 'declined';
/** `twice`: the provider brings it twice. `late`: the next one overtakes it. */
export type Manner = 'once' | 'twice' | 'late';
export type Deed =
  | { readonly kind: 'says'; readonly text: string; readonly manner: Manner }
  /** An option that is shown: its id or its words. */
  | { readonly kind: 'chooses'; readonly option: string; readonly manner: Manner }
  | { readonly kind: 'old-button'; readonly option: string }
  | { readonly kind: 'photo'; readonly caption?: string }
  | { readonly kind: 'place'; readonly latitude: number; readonly longitude: number }
  /** Each with its number in place of "…". */
  | { readonly kind: 'many'; readonly count: number; readonly text: string };

export type Expectation =
  | { readonly kind: 'asks'; readonly dialog: string; readonly question: string; readonly again: boolean }
  | { readonly kind: 'answers'; readonly topic: string }
  | { readonly kind: 'offers'; readonly options: readonly string[] }
  | { readonly kind: 'says'; readonly words: string; readonly not: boolean }
  | { readonly kind: 'silence' }
  | { readonly kind: 'warns'; readonly danger: string }
  | { readonly kind: 'counted'; readonly status: Status }
  | { readonly kind: 'case'; readonly transaction: string; readonly answers: Details }
  | { readonly kind: 'feedback'; readonly topic: string; readonly said: Details }
  | { readonly kind: 'nothing-stored' }
  | { readonly kind: 'language'; readonly language: Language };
export type Details = Readonly<Record<string, string>>;

/** What only some channels have, as a script names it. */
export const ABILITY_WORDS = {
  'messages can be stopped': 'opt-out',
  'photos can be sent': 'photos',
  'places can be sent': 'places',
  'Porth may write first': 'first',
  'Porth may not write first': 'not-first',
} as const;
export type Ability = (typeof ABILITY_WORDS)[keyof typeof ABILITY_WORDS];

/** A script that cannot be read, and where. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  readonly line: number;
  constructor(file: string, line: number, why: string) {
    super(`${file}, line ${line}: ${why}`);
    this.line = line;
  }
}
