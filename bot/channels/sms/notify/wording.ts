// What Notify makes of a text before it goes on the air, character by character, so that what is counted is what is sent.
// https://github.com/alphagov/notifications-utils/blob/main/notifications_utils/sanitise_text.py
import { gsm7Units } from '../../gsm7.ts';

/** Kept: GSM-7 and the letters of Welsh. Made plain: other letters' accents, punctuation, blanks. All else becomes `?`. */
export const notifyWording = (text: string): string => Array.from(text, worded).join('');

/** The message is UCS-2, with 70 and 67 units, if one of these is left in it; otherwise GSM-7. */
export const takesUcs2 = (worded: string): boolean =>
  Array.from(worded).some((character) => WELSH.has(character) && !isGsm7(character));

const worded = (character: string): string => {
  if (isGsm7(character) || WELSH.has(character)) return character;
  const plain = PLAIN[character];
  if (plain !== undefined) return plain;
  const [letter = '', mark] = character.normalize('NFD');
  return mark !== undefined && (isGsm7(letter) || WELSH.has(letter)) ? letter : '?';
};

/** A form feed is GSM-7, but not to Notify. */
const isGsm7 = (character: string): boolean => character !== '\f' && gsm7Units(character) !== undefined;

const WELSH = new Set('àèìòùẁỳÀÈÌÒÙẀỲáéíóúẃýÁÉÍÓÚẂÝäëïöüẅÿÄËÏÖÜẄŸâêîôûŵŷÂÊÎÔÛŴŶ');

const PLAIN: Readonly<Record<string, string>> = {
  '\u2011': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-', '…': '...',
  '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"',
  '\u180E': '', '\u200B': '', '\u200C': '', '\u200D': '', '\u2060': '', '\uFEFF': '', '\u2028': '', '\u2029': '',
  '\u00A0': ' ', '\u202F': ' ', '\t': ' ', Ł: 'L', ł: 'l',
}; // prettier-ignore
