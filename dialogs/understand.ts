// Finds the topic of a message, by what was learned of the FAQs. Import it when there is a question: it reads the model.
import { matcher } from '../bot/understanding/match.ts';
import { unpack } from '../bot/understanding/model.ts';
import { learned } from './learned.ts';

/** A loop: a callback for each of 600,000 letters takes five times as long. */
export const bytesOf = (base64: string): Uint8Array => {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
};

export const model = unpack(bytesOf(learned));
export const understand = matcher(model);
