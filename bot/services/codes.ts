// One-time codes as a port: six digits for one person, in one conversation, for one purpose.

/** What a code is bound to: in another conversation, for another person or purpose it is no code. */
export type CodeFor = {
  readonly conversation: string;
  readonly person: string;
  /** What it opens, in a word, such as `identify`. */
  readonly purpose: string;
};
/**
 * `wrong`: another try is left. `spent`: none is, and a new code has to be sent: it was used, has run out, was tried too often,
 * or there is none.
 */
export type CodeCheck = 'right' | 'wrong' | 'spent';

export type Codes = {
  /** Takes the place of the one before. @param at ISO @returns six digits, which are kept as a hash alone */
  issue(code: CodeFor & { readonly at: string }): Promise<string>;
  /**
   * Of two who bring the right one at once, one has it. The one who had it has it again while it would hold, should the answer
   * have been lost: that is why `attempt` names the submission. @param at ISO
   */
  check(
    code: CodeFor & { readonly code: string; readonly at: string; readonly attempt: string },
  ): Promise<CodeCheck>;
};

export const CODE_DIGITS = 6;
export const CODE_TRIES = 5;
export const CODE_MS = 10 * 60_000;
