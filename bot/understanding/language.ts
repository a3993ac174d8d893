// Which language a message is written in, by the small words that only one of them has.
import type { Language } from '../model.ts';
import { normalise } from './normalise.ts';
import { unmarked } from './taken-out.ts';

const WELSH =
  /\b(?:mae|maen|dw|dwi|dwn|rwy|rydw|rydym|ydw|ydy|ydi|ydych|dydi|dydy|dydw|oes|nid|ddim|yn y|yn yr|yr|fy|ein|eich|gyda|efo|wedi|beth|pryd|sut|pwy|ble|faint|isio|eisiau|hoffwn|alla|allwch|gallaf|rhywun|nwy|tan yn|helpwch|siarad|pherson|berson|diolch|helo|shwmae|shwmai|smae|bore da|prynhawn da|fory|yfory|nawr|rwan|arna|moyn|newch|fedra|nath|ges i|ers|ma r|ma na|di|dydi r|dyw|dywr|dydir|sdim|smo|sgen|sgynnon|gynnon|gynnoch|gennych|gennym|dan ni|isie|wsos|ffili|heno|heddiw|heddi|ddoe|eto|plis|canslo|angen|peidiwch|anghofiwch|ond|chi|cymraeg|gymraeg|cyngor|os gwelwch)\b/g;
const ENGLISH =
  /\b(?:the|is|are|was|my|our|your|you|it|there|can|cant|have|has|got|what|when|where|how|who|please|and|of|to|in|on|someone|help)\b/g;

/** "Trwy r golau": alone, an r is taken for "are". */
const ARTICLE = /(?<=\b(?:i|o|a|ma|mae|trwy|drwy|yw|ydi|ydy|gyda|efo|dyna)) r /gi;

/** What people in trouble write, often with no other word of those: each is a word of Welsh alone. */
const TROUBLE =
  /\b(?:yn|maer|mar|dwin|fin|mae [oe]n?|mae hin?|ma hin?|nhwn?|ar dan|ar ben|ll?awr|tu fas|ym ?mhobman|nesa|dod|mynd|methu|teimlon?|gallu|d?dwr|mwg|fflam\w*|or to|frest|llosgi|soced|trydan|sioc|oglau?|arogl|drewi|larwm|hongian|codi|brifo|gwaed\w*|sownd|curo|lladd|byw|plentyn|ferch|hebdda|ofn|nhad|mraich|beryg)\b/g;

/** Undefined when neither has more of them, as in a name or a number. */
export const languageOf = (text: string): Language | undefined => {
  const words = normalise(unmarked(text).replace(ARTICLE, 'r '));
  // Only Welsh wears these roofs.
  const roofs = /[âêîôûŵŷ]/iu.test(text) ? 1 : 0;
  const welsh = (words.match(WELSH)?.length ?? 0) + (words.match(TROUBLE)?.length ?? 0) + roofs;
  const english = words.match(ENGLISH)?.length ?? 0;
  if (welsh === english) return undefined;
  return welsh > english ? 'cy' : 'en';
};
