// Words that open a form straight away. Part of what content is, which content.ts gives out whole.
import type { Answers, Language } from './model.ts';

/** A form that is opened by these words (normalised), with what they tell answered already. */
export type Opening = {
  readonly said: readonly RegExp[];
  /** The same of what was typed, for letters that no word is left of when it is made plain. */
  readonly written?: readonly RegExp[];
  readonly form: string;
  readonly answers: Answers;
  /** Whoever turns to something else is not held by it. */
  readonly light?: true;
  /** Others have such a matter too: where one of them is named, it opens nothing. */
  readonly ours?: true;
  /** Heard before an answer is read. An open question of a form of `told` takes it as the answer: it is told there. */
  readonly first?: { readonly told: readonly string[] };
  /** Only in the middle of another form, `but` these: elsewhere its topic is answered. */
  readonly inside?: { readonly but: readonly string[] };
  /**
   * Words that mean it only where these forms are what it is about: open, proved for, or offered. What was begun there is not
   * kept, lest they be asked to go on with it.
   */
  readonly near?: { readonly forms: readonly string[]; readonly said: readonly RegExp[] };
  /** It is somebody else's that they ask about: they speak for them from here on. */
  readonly forAnother?: true;
  /** Words that mean it only after one of these forms was the last to send something. */
  readonly after?: { readonly forms: readonly string[]; readonly said: readonly RegExp[] };
  /** Words that mean it only while what one of these forms told is what they were told last. */
  readonly told?: { readonly forms: readonly string[]; readonly said: readonly RegExp[] };
  /** Nothing is filled in from before: what was told was of the wrong one. */
  readonly byHand?: true;
  /** In which these words are, where the small words do not say. */
  readonly language?: Language;
  /** What they tell in the same breath may be for one of these forms as well: that is offered when this is done. */
  readonly also?: { readonly told: (text: string) => string | undefined; readonly forms: readonly string[] };
};
