// Manners around an answer, in both languages: "can I have the second one please, thanks" asks for the second one.

/** What people say before an answer, and mean nothing more by. */
const BEFORE = [
  'please|pls|plis|hi|hiya|hello|hey|helo|um|erm|er|oh|ok|okay|well|so|just',
  'i (?:want|need|choose|pick|mean|meant)|i (?:want|need) to',
  '(?:i would|i d|id|wed|we would|we d) (?:like|prefer)(?: to)?',
  '(?:i ll|ill|i will|we ll|well) (?:have|take|go (?:for|with))',
  '(?:im|i am) going (?:for|with)|(?:lets|let us) (?:go (?:for|with)|do|have|try)',
  '(?:can|could|may) (?:i|we|you)(?: please)?(?: (?:have|get|choose|pick|do|give me))?',
  'give me|go (?:for|with)|choose|select|pick|press|tap',
  '(?:its|it is|thats|that is|that would be|it would be|my answer is|the answer is)',
  '(?:mi |fe )?(?:hoffwn|hoffen)(?: i| ni)?(?: gael)?|dymunaf',
  '(?:dw i|dwi|rwy|rydw i) (?:n )?(?:eisiau|isio|moyn|dewis)',
  '(?:a )?(?:ga|gaf|gai|cawn) i|(?:alla|gallaf) i gael|dewisaf|cymeraf|rhowch',
].join('|');
const AFTER = [
  'please|pls|plis|plz|thanks|thankyou|thank you(?: very much)?|many thanks|ta|cheers|mate|love|pal|x{1,3}',
  'if (?:possible|thats ok|you can|you could|you dont mind)',
  'os gwelwch yn dda|os gweli di n dda|diolch(?: yn fawr)?',
].join('|');
const LEADING = new RegExp(`^(?:(?:${BEFORE}) )+(?=.)`);
const TRAILING = new RegExp(`(?<=.)(?: (?:${AFTER}))+$`);

/** @param said normalised @returns it without its manners; as it is when it has none, or is nothing else */
export const withoutManners = (said: string): string => said.replace(TRAILING, '').replace(LEADING, '');
