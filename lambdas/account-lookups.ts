// What is looked up of an account: told to nobody who has not shown by a code that it is theirs, whatever a dialog asks.
import type { Accounts } from '../bot/services/accounts.ts';
import { accountSeen } from '../bot/services/account-seen.ts';
import type { Lookups } from '../bot/services/lookups.ts';

export const accountLookups = (
  accounts: Pick<Accounts, 'statement'>,
  clock: () => Date,
): Pick<Lookups, 'statement'> => ({
  statement: async (_, __, access) => {
    if (access?.proof?.level !== 3) return null;
    const statement = await accounts.statement(access.proof.account, clock());
    return statement === undefined ? null : accountSeen(statement);
  },
});
