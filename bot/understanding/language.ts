// Which language a message is written in, by the small words that only one of them has.
import type { Language } from '../model.ts';
import { normalise } from './normalise.ts';
import { unmarked } from './secrets.ts';

const WELSH =
  /\b(?:mae|maen|dw|dwi|dwn|rwy|rydw|rydym|ydw|ydy|ydi|ydych|dydi|dydy|dydw|oes|nid|ddim|yn y|yn yr|yr|fy|ein|eich|gyda|efo|wedi|beth|pryd|sut|pwy|ble|faint|isio|eisiau|hoffwn|alla|allwch|gallaf|rhywun|nwy|tan yn|helpwch|siarad|pherson|berson|diolch|helo|shwmae|shwmai|smae|bore da|prynhawn da|fory|yfory|nawr|rwan|arna|moyn|newch|fedra|nath|ges i|ers|ma r|ma na|di|dydi r|dyw|dywr|dydir|sdim|smo|sgen|sgynnon|gynnon|gynnoch|gennych|gennym|dan ni|isie|wsos|ffili|heno|heddiw|heddi|ddoe|eto|plis|canslo|angen|peidiwch|anghofiwch|ond|chi|cymraeg|gymraeg|cyngor|os gwelwch)\b/g;
const ENGLISH =
  /\b(?:the|is|are|was|my|our|your|you|it|there|can|cant|have|has|got|what|when|where|how|who|please|and|of|to|in|on|someone|help)\b/g;

/** "Trwy r golau": alone, an r is taken for "are". */
const ARTICLE = /(?<=\b(?:i|o|a|ma|mae|trwy|drwy|yw|ydi|ydy|gyda|efo|dyna)) r /gi;

/** What people in trouble write, often with no other word of those: each is a word of Welsh alone. */
const TROUBLE =
  /\b(?:yn|maer|maen|mar|dwin|dwim|fin|mae e|mae en|mae o|mae on|mae hi|mae hin|ma hi|ma hin|ma on|nhwn|gan|dros|dan ddwr|ar dan|ar lawr|ar goll|ar ben|lawr|llawr|lan at|mewn i|tu allan|tu fas|tu mewn|tu ol|mas o|mas or|allan o|uwchben|ymhobman|ym mhobman|i gyd|o hyd|drws nesa|drwyr|trwyr|trwy|drwy|dod|dwad|mynd|dal i|methu|teimlon?|gweld|clywed|gallu|meddwl|dwr|ddwr|mwg|fflam\w*|or to|frest|llosgi|mygu|gwreichion\w*|sbarcio|soced|socedi|golau|gole|trydan|sioc|gwifrau|weiran|ogla|oglau|arogl|drewi|gwynto|larwm|bipian|canu|boeler|carbon monocs\w*|nenfwd|simn?dde|simnai|simne|cwympo|cwmpo|disgyn|syrthio|dymchwel|hongian|llifo|llenwi|codi|afon|llifogydd|gollwng|gwaedu|gwaed|anadlu|brifo|llewygu|poen|penysgafn|dost|sownd|gyllell|cyllall|curo|ymosod|bygwth|gweiddi|lladd|ladd|marw|byw|hunanladdiad|neidio|brathu|plentyn|babi|hogyn|hogan|bachgen|ferch|nain|taid|mamgu|mam gu|wraig|pawb|popeth|rh?wbath|rh?ywbeth|rhywbeth|nhw|hebdda|ofn|ofnus|ofnadwy|nhad|mrest|mraich|anymwybodol|beryg|beryglus)\b/g;

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
