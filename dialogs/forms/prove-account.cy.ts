// The Welsh of "show whose account it is": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { PRINTED } from '../../bot/services/account-references.ts';
import { council } from '../council.ts';
import { proveAccount } from './prove-account.ts';

export const proveAccountInBoth = welsh(
  proveAccount,
  'gwirio pwy ydych chi',
  {
    for: { ask: 'Ar gyfer beth?', label: 'Ar gyfer' },
    reference: {
      ask: 'Beth yw rhif eich cyfrif?',
      label: 'Cyfrif',
      help: `Mae ar eich bil treth gyngor neu'ch llythyr rhent, fel ${PRINTED['council-tax'].example} neu ${PRINTED.rent.example}. Os nad yw gennych, ffoniwch ${council.phone}.`,
    },
    postcode: {
      ask: 'Beth yw cod post y cartref?',
      label: 'Cod post',
      help: 'Y cartref y mae’r cyfrif ar ei gyfer, fel y mae ar y bil neu’r llythyr.',
    },
    born: {
      ask: 'Beth yw eich dyddiad geni?',
      label: 'Dyddiad geni',
      help: 'Fel 4 12 1980. Os nad yw gennym ni, atebwch SGIPIO a gofynnaf am eich cyfenw.',
    },
    surname: { ask: 'Beth yw eich cyfenw?', label: 'Cyfenw' },
  },
  { draft: true },
);
