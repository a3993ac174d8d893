// What GOV.UK Notify makes of a text before it is sent: https://github.com/alphagov/notifications-utils (sanitise_text.py)
import { GSM_BASIC, GSM_EXTENDED, type Segmented } from '../segments.ts';

/** Kept as they are; those that GSM-7 lacks make the text UCS-2. */
const WELSH = 'àèìòùẁỳÀÈÌÒÙẀỲáéíóúẃýÁÉÍÓÚẂÝäëïöüẅÿÄËÏÖÜẄŸâêîôûŵŷÂÊÎÔÛŴŶ';
const PLAIN: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u180e': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
  '\u2028': '',
  '\u2029': '',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  Ł: 'L',
  ł: 'l',
};
const isGsm = (character: string): boolean => (GSM_BASIC + GSM_EXTENDED).includes(character);
const isKept = (character: string): boolean => isGsm(character) || WELSH.includes(character);

export const sanitised = (text: string): string =>
  Array.from(text)
    .map((each) => (isKept(each) ? each : (PLAIN[each] ?? without(each))))
    .join('');

/** A letter loses its accent; whatever else there is becomes a question mark. */
const without = (character: string): string => {
  const bare = character.normalize('NFD')[0] ?? '?';
  return bare !== character && isKept(bare) ? bare : '?';
};

/** Fragments as Notify charges them. @param text sanitised */
export const fragmentsOf = (text: string): Segmented => {
  const isWelsh = Array.from(text).some((each) => !isGsm(each));
  const extended = Array.from(text).filter((each) => GSM_EXTENDED.includes(each)).length;
  const units = text.length + (isWelsh ? 0 : extended);
  const [alone, joined] = isWelsh ? [70, 67] : [160, 153];
  return {
    encoding: isWelsh ? 'UCS-2' : 'GSM-7',
    units,
    segments: units <= alone ? 1 : Math.ceil(units / joined),
  };
};
