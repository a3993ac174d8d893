// The reference of an account with the council, as it is printed on bills and letters. Whether there is such a one is not asked.
import { ACCOUNT_KINDS, readReference, type AccountKind } from '../services/account-references.ts';
import type { Both, Field } from '../model.ts';
import { wordsOf, type More } from './words.ts';

/**
 * Value: as it is printed, such as `720418365` or `RT-1042186`.
 * @param kinds of account that are taken; without it all
 */
export const account = (
  ask: string,
  { kinds = ACCOUNT_KINDS, ...more }: More & { readonly kinds?: readonly AccountKind[] } = {},
): Field<string, never> => {
  const read = (text: string) => {
    const found = readReference(text, kinds.length === 1 ? kinds[0] : undefined);
    return !found.ok || kinds.includes(found.kind) ? found : { ok: false as const, why: OTHER };
  };
  return {
    english: wordsOf<never>(ask, more),
    open: false,
    parse: ({ text }) => {
      const found = read(text);
      return found.ok ? { ok: true, value: found.reference } : notRead(found);
    },
    accepts: (stored): stored is string => typeof stored === 'string' && read(stored).ok,
    spots: (text) => {
      const found = read(text);
      return found.ok ? found.reference : undefined;
    },
    show: (value) => value,
  };
};

/** One digit that is wrong is told each time: who is told only that we cannot help never looks at it again. */
const notRead = ({ why, fault }: { readonly why: Both; readonly fault?: string }) => ({
  ok: false as const,
  why,
  ...(fault === 'none' ? {} : { slip: true as const }),
});

const OTHER = {
  en: 'That is the reference of another kind of account. Enter the one for what you are paying.',
  cy: "Cyfeirnod math arall o gyfrif yw hwnnw. Rhowch yr un ar gyfer yr hyn rydych chi'n ei dalu.",
};
