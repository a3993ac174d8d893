// Whoever asks for something is told when it happens.
import type { Faq } from '../../../bot/content.ts';

/** An English answer to something that people ask for, without any when in it. */
export const lacksWhen = ({ asks, title, form, answer }: Faq): boolean =>
  (form !== undefined ||
    TELLS_TO_ASK.test(answer) ||
    [title, ...asks].filter((words) => REQUEST.test(words)).length >= SEVERAL) &&
  !WHEN.test(answer);

/** Titles and asks of the topic that ask for something: one alone may be by chance. */
const SEVERAL = 3;
const REQUEST =
  /^(?:please |pls |can (?:i|you|u) |could (?:i|you) |how (?:do|can) (?:i|we) |how to |(?:i|we) (?:want|need|would like|wish) to |i'?d like to |want to |need to |where (?:do|can) i )?(?:apply|report|book|order|request|renew|replace|register|claim|complain|appeal|get (?:a|an|my|some|rid)|sign up|join|object|dispute|cancel|arrange|send me|make a complaint)\b/i;
const TELLS_TO_ASK = /\b(?:apply|report|book|order|renew|register|claim)\b/i;
/** What something costs "a day" or "a year" is no when. */
const WHEN =
  /\b(?:within|minutes?|hours?|(?<!\ba )(?:days?|weeks?|months?)|\d+ years?|fortnight|today|tomorrow|tonight|midnight|midday|noon|straight ?away|immediately|at once|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)\b|\d[ap]m\b/i;
