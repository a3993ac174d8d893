// Finds the topic of a message, by what was learned of the FAQs. Import it when there is a question: it reads the model.
import { matcher } from '../bot/understanding/match.ts';
import { unpack } from '../bot/understanding/model.ts';
import { learned } from './learned.ts';

export const model = unpack(bytesOf(learned));
export const understand = matcher(model);

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
