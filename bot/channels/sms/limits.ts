// What a text message may be: ours for every provider, so that whichever sends, the same is said.

/** Parts of one message. Notify charges for no more of GSM-7 (918 characters); handsets and networks join no more with certainty. */
export const PARTS_MAX = 6;
/** A text that takes more parts is said in its short form, where it has one. Twilio too advises at most 320 characters. */
export const PARTS_LIKED = 2;
/** A call with less time than this is not begun. */
export const CALL_AT_LEAST_MS = 100;
/** A message that was made this long before now has been tried already: retries in the same delivery are done in 10 s. */
export const TRIED_AFTER_MS = 10_000;
