// The Welsh of "what do I owe": a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { accountBalance } from './account-balance.ts';

export const accountBalanceInBoth = welsh(
  accountBalance,
  'eich cwestiwn am yr hyn sydd arnoch',
  {},
  { draft: true },
);
