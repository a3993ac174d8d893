// Words that ask for nothing: "ok", "no thats all", "nah youre alright", a thumb.
import { normalise } from './normalise.ts';
import { plainlyMeant } from './yes-no.ts';

const NOTHING_MORE =
  /^(?:ok|okay|k|yes|yeah|yep|no|nope|right|fine|good|great|lovely|please|alright|no thats all|thats all|sorry|oh|iawn|ie|na|nage|da iawn)(?: (?:ok|then|thanks|please|pls|plz|plis))?$/;
/** "Thanks thats all", "no that will be all for now", "dyna'r cwbl diolch". */
const ALL =
  /^(?:(?:no|ok|okay|right|great|lovely|brilliant|perfect|thanks|thank you|thankyou|ta|cheers|diolch|na|iawn|i think) )*(?:thats|that is|that will be|that ll be|thatll be|dyna r|dynar|dyna) (?:all|it|everything|me done|me sorted|cwbl|cyfan|i gyd|ni|fo)(?: (?:for now|for today|today|i need|i needed|i wanted|then|now|thanks|thank you|thankyou|ta|cheers|diolch|am y tro|love|mate))*$/;
/** "It's not a fire, just burnt toast". */
const FALSE_ALARM =
  /^(?:(?:no|nah|ok|sorry|phew|dont worry) )*(?:(?:its|it is|that was|thats|it was|theres|there is|there was) )?(?:not|no|isnt|wasnt) (?:(?:a|any|real|on) )*(?:fire|smoke|burning)(?: (?:but|its|it is|it was|thats|only|just|my|the|some|from))* (?:burnt |burned |burning )?(?:toast|toaster|steam|cooking|dinner|tea|food|bbq|barbecue|incense|candles?|dust|a drill|drill)$/;
/** An angry or a sad face is no thumb. */
const UPSET = /[😠😡🤬😤👿😒🙄😞😟😢😭😩😫😣😖☹🙁👎🖕💩]/u;
const THUMBS = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f\s]{1,12}$/u;

/** A face that says how they are, and nothing else. */
export const isUpset = (text: string): boolean => THUMBS.test(text) && UPSET.test(text);

/** "??": they ask, and not what. */
export const isOnlyMarks = (text: string): boolean => /^[\s?!.…]*\?[\s?!.…]*$/u.test(text);

export const asksNothing = (text: string): boolean =>
  NOTHING_MORE.test(normalise(text)) ||
  ALL.test(normalise(text)) ||
  FALSE_ALARM.test(normalise(text)) ||
  plainlyMeant({ text }) === 'no' ||
  (THUMBS.test(text) && !UPSET.test(text) && text.trim() !== '');
