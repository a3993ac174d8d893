// "Made safe" ends what the law counts: whoever says it says what was done, too.

/** Something can be read of it, whatever it is worth. */
export const saysWhatWasDone = (note: string | undefined): note is string =>
  (note ?? '').replace(/[^\p{L}]/gu, '').length >= LETTERS_MIN;
const LETTERS_MIN = 4;

/** What somebody writes who has just been asked what they did. A question, a no and a doubt are no account of it. */
export const isAccount = (text: string): boolean =>
  text.length <= ACCOUNT_MAX && saysWhatWasDone(text) && !NO_ACCOUNT.test(text);
const ACCOUNT_MAX = 200;
const NO_ACCOUNT =
  /\?|^\W*(?:no|not|nope|nah|wait|dont|don['’]t|sorry|hang on|when|what|who|where|why|how|which|can|could|is|are|do|does|did|will|hi|hello|help|ok|okay|yes|person|nage|na|pryd|beth|sut|ble)\b|\b(?:not safe|still|wrong|mistake|isnt|isn['’]t|not yet|another|ddim)\b/i;
