// Whether a message asks something or tells something: "theres a massive pothole on our road" is a report, "what about potholes?" wants to know.
import { normalise } from './normalise.ts';

export const asksIn = (text: string): boolean => /\?\s*$/u.test(text) || QUESTION.test(normalise(text));

export const tellsIn = (text: string): boolean => {
  if (asksIn(text)) return false;
  const words = normalise(text).split(' ');
  return (
    text.trim().split(/\s+/).length >= TELLING ||
    (words.length === 2 && words.some((word) => FAULT.test(word)))
  );
};
const TELLING = 3;
/** Two words are enough where one says what is wrong: "tap dripping", "broken lamppost". */
const FAULT =
  /^(?:drip(?:s|ping)|leak(?:s|ing)|broken?|blocked|cracked|stuck|smashed|snapped|jammed|loose|flickering|dumped|torri|gollwng|diferu|dripian|blocio)$/;

/** "Pothole wrecked my tyre, who's paying" tells first, and then asks. */
const QUESTION =
  /^(?:(?:and|so|but|ond) )?(?:when|what|whats|which|who|whos|how|why|where (?:can|do|is the|are the)|can (?:i|you|u)|do (?:i|you)|does|is (?:it|there|my)|are (?:you|there)|did|will|should|wen|wat|wot|pryd|beth|sut|pwy|faint|ydy|oes|ble (?:alla|mae r)|ga i|i want to|i need to|i d like)\b/;
