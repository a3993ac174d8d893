// The case of a key, found by the reference that it would have: nothing lists them by key.
import { referenceFor, type Case, type Cases } from '../../bot/services/cases.ts';

/** As many as the case book tries. Each is another's about once in a million, times the cases there are. */
const ATTEMPTS = 20;

/** @param prefix of its reference. @returns undefined where none was opened */
export const caseUnder = async (
  cases: Pick<Cases, 'find'>,
  key: string,
  prefix: string,
): Promise<Case | undefined> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await cases.find(referenceFor(key, prefix, attempt));
    if (found === undefined || found.key === key) return found;
  }
  return undefined;
};
