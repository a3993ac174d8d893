// The Welsh of what is asked for somebody else: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { askForSomebody } from './ask-for-somebody.ts';

export const askForSomebodyInBoth = welsh(
  askForSomebody,
  'eich cwestiwn dros rywun arall',
  {},
  { draft: true },
);
