// What somebody pays for: the reference on their bill, one of the council's own kinds of account, or an account that they have shown to be theirs.
import type { Field } from '../model.ts';
import { readReference, type AccountKind } from '../services/account-references.ts';
import { normalise } from '../understanding/normalise.ts';
import { listed } from './listed.ts';
import type { More } from './words.ts';

/** What of the form's options is their own account, such as `own:rent`. */
export const OWN = 'own:';

/** Value: a reference as it is printed, the id of a kind, or `own:` and the kind of their own account. */
export const payee = <const K extends AccountKind>(
  ask: string,
  kinds: Readonly<Record<K, string>>,
  more: More = {},
): Field<string, K> => {
  const choice = listed<K>(ask, {
    ...more,
    own: kinds,
    reads: (text, ids) => kindIn(text, ids),
    spots: (text, ids) => kindIn(text, ids),
  });
  return {
    ...choice,
    parse: (reply, words) => {
      const found = readReference(reply.option === undefined ? reply.text : '');
      if (found.ok) return { ok: true, value: found.reference };
      const chosen = choice.parse(reply, words);
      return chosen.ok || found.fault === 'none' ? chosen : { ok: false, why: found.why };
    },
    accepts: (stored, words): stored is string =>
      choice.accepts(stored, words) || (typeof stored === 'string' && readReference(stored).ok),
    spots: (text, words) => {
      const found = readReference(text);
      return found.ok ? found.reference : choice.spots?.(text, words);
    },
    show: (value, language, words) => {
      const found = readReference(value);
      return found.ok
        ? `${choice.show(found.kind, language, words)}, ${found.reference}`
        : choice.show(value, language, words);
    },
  };
};

/** The one kind that the words speak of; their own account where that is of this kind. */
const kindIn = (text: string, ids: readonly string[]): string | undefined => {
  const words = normalise(text);
  const spoken = SPOKEN.filter(([, said]) => said.test(words)).map(([kind]) => kind);
  const [kind, ...others] = spoken.includes('garage') ? spoken.filter((each) => each !== 'rent') : spoken;
  if (kind === undefined || others.length > 0) return undefined;
  return [OWN + kind, kind].find((id) => ids.includes(id));
};

const SPOKEN: readonly (readonly [AccountKind, RegExp])[] = [
  ['council-tax', /\b(?:council ?tax|c ?tax|ct bill|(?:t|d|nh)reth(?:i)?(?: y)? (?:cyngor|gyngor))\b/],
  ['garage', /\b(?:garages?|garej|modurdy)\b/],
  ['rent', /\b(?:rent|rents|rhent)\b/],
  ['overpayment', /\b(?:over ?pa(?:yment|id)|paid too much|n?g?gordaliad|ordaliad)\b/],
  ['sundry', /\b(?:invoices?|anfoneb)\b/],
];
