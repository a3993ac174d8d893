// A kind word that asks for nothing: "thank you love", "aw thats kind", "diolch o galon cariad". Always the whole of a message.
import type { Language } from '../model.ts';
import { normalise } from './normalise.ts';

const DEAR =
  '(?:love|luv|lovely|dear|my dear|darling|pet|duck|hun|hon|chick|petal|flower|sweetheart|mate|pal|butt|bab|babe|sir|madam|all|everyone|(?:you|u)(?! (?:(?:are|r|have been|ve been|so|very|really|a) )*(?:kind|helpful|star|angel|lovely|patient|love)\\b)|so much|very much|a lot|a million|ever so much|for (?:your|ur|the|all your|all the) (?:help|time|patience|kindness)|for (?:that|this|helping|asking|letting me know|being (?:so )?(?:kind|patient|helpful))|again|anyway|really|(?:good)?bye|ta ?ra|for now|then|see you|x+)';
const BEFORE = '(?:oh|o|aw+|ah+|ok|okay|right|well|lovely|great|brilliant|perfect|and|but|hi|hiya)';
const THANKS =
  '(?:thank ?(?:you|u)|thanks|thx|tx|tysm|ty(?= so much$| very much$| x*$|$)|ta|cheers|much appreciated|i appreciate (?:it|that|this|you|your help)|(?:god )?bless (?:you|u)|(?:you|u|youre|ur|your)(?: are| r| have been|ve been)?(?: so| very| really| a)* (?:kind|helpful|star|angel|lovely|patient|love)|(?:that|this|it|you)(?: has| have|s|ve)?(?: really)? helped(?: me)?|(?:thats|that is|how)(?: so| very| really)* (?:kind|helpful|lovely|sweet|thoughtful)(?: of (?:you|u))?)';
const ENGLISH = new RegExp(`^(?:${BEFORE} )*${THANKS}(?: (?:${THANKS}|${DEAR}))*$`);
const CARIAD =
  '(?:cariad|bach|bychan|blodyn|del|i chi|ichi|i ti|yn fawr(?: iawn)?|o galon|am (?:eich )?(?:help|cymorth|amser|hynny|hyn)|eto|x+)';
const WELSH = new RegExp(
  `^(?:(?:o|wel|iawn|ok) )*(?:diolch|diolchiadau|bendith arnoch|(?:r?ydych|dych|dach) chi n garedig(?: iawn)?|chwarae teg(?: i chi)?)(?: ${CARIAD})*$`,
);

/** @returns the language that it is said in; undefined when it is anything more */
export const thanksIn = (text: string): Language | undefined => {
  if (text.length > LONGEST) return undefined;
  const words = normalise(text);
  return ENGLISH.test(words) ? 'en' : WELSH.test(words) ? 'cy' : undefined;
};
const LONGEST = 120;
