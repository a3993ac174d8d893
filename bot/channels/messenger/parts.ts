// Texts in parts of what one message of Messenger takes.
import { inParts as cutInParts } from '../parts.ts';
import { TEXT_MAX } from './limits.ts';

/** @param lastMax what the last part may take, where less than the others: below it stand buttons */
export const inParts = (text: string, lastMax = TEXT_MAX): readonly string[] =>
  cutInParts(text, TEXT_MAX, lastMax);
