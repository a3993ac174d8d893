// Words that ask for nothing: "ok", "no thats all", "nah youre alright", a thumb.
import { normalise } from './normalise.ts';
import { plainlyMeant } from './yes-no.ts';

const NOTHING_MORE =
  /^(?:ok|okay|k|yes|yeah|yep|no|nope|right|fine|good|great|lovely|please|alright|no thats all|thats all|sorry|oh|iawn|ie|na|nage|da iawn)(?: (?:ok|then|thanks))?$/;
/** An angry or a sad face is no thumb. */
const UPSET = /[😠😡🤬😤👿😒🙄😞😟😢😭😩😫😣😖☹🙁👎🖕💩]/u;
const THUMBS = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f\s]{1,12}$/u;

/** A face that says how they are, and nothing else. */
export const isUpset = (text: string): boolean => THUMBS.test(text) && UPSET.test(text);

export const asksNothing = (text: string): boolean =>
  NOTHING_MORE.test(normalise(text)) ||
  plainlyMeant({ text }) === 'no' ||
  (THUMBS.test(text) && !UPSET.test(text) && text.trim() !== '');
