// The reference of what is paid, asked by the name that it has on the bill, where it was not said with what is paid.
import { account } from '../../bot/fields/account.ts';
import { PRINTED, REFERENCE_IS, type AccountKind } from '../../bot/services/account-references.ts';
import type { WordsOf } from '../../bot/model.ts';
import { council } from '../council.ts';

export const referenceOf = (kind: AccountKind) =>
  account(`What is your ${REFERENCE_IS[kind].en}? It is like ${PRINTED[kind].example}.`, {
    kinds: [kind],
    label: 'Reference',
    help: `If you do not have it, call ${council.phone}.`,
  });

export const referenceInWelsh = (kind: AccountKind): WordsOf<never> => ({
  ask: `Beth yw eich ${REFERENCE_IS[kind].cy}? Mae fel ${PRINTED[kind].example}.`,
  label: 'Cyfeirnod',
  help: `Os nad yw gennych, ffoniwch ${council.phone}.`,
});
