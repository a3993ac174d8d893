// What Notify makes of a text before it goes on the air, character by character, and what it charges for then.
// https://github.com/alphagov/notifications-utils/blob/main/notifications_utils/sanitise_text.py
// Later versions keep what they once made `?` of. So a text is sent as it is, and counted by `segments`: never less than either.
import { gsm7Units, segments, type Segments } from '../../gsm7.ts';

/** Kept: GSM-7 and the letters of Welsh. Made plain: other letters' accents, punctuation, blanks. All else becomes `?`. */
export const notifyWording = (text: string): string => Array.from(text, worded).join('');

/** As Notify counts: it fills parts to the last unit, and an empty text is one. Only Welsh letters make it UCS-2. */
export const notifySegments = (text: string): Segments => {
  const { encoding, units } = segments(notifyWording(text));
  const [alone, joined] = encoding === 'GSM-7' ? [160, 153] : [70, 67];
  return { encoding, units, parts: units <= alone ? 1 : Math.ceil(units / joined) };
};

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
