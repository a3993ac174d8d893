// The Welsh of "check a request by its reference": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { council } from '../council.ts';
import { checkReference } from './check-reference.ts';

export const checkReferenceInBoth = welsh(
  checkReference,
  'eich cwestiwn am gyfeirnod',
  {
    mine: { ask: 'Beth a anfonwyd oddi yma?', label: 'Oddi yma', options: { none: 'Dim' } },
    reference: {
      ask: "Beth yw'r cyfeirnod?",
      label: 'Cyfeirnod',
      help: `Mae yn y neges a anfonwyd atoch pan gawsom ni ef, fel H-204518. Os nad yw gennych, ffoniwch ${council.phone}.`,
    },
    postcode: {
      ask: 'Beth yw cod post y cartref dan sylw?',
      label: 'Cod post',
      help: "Mae'n dangos i mi mai eich cyfeirnod chi ydyw.",
    },
  },
  { draft: true },
);
