// What may be told of an account to whoever has shown by a code that it is theirs: no name, no reference, no address.
import type { Hold, Statement } from './accounts.ts';

export type AccountSeen = Pick<Statement, 'kind' | 'balance' | 'asOf' | 'stage'> & {
  /** The last payment: pence, and when (ISO). */
  readonly paid?: { readonly amount: number; readonly at: string };
  readonly next?: NonNullable<Statement['regular']>;
  /** Why nobody writes about the debt now, as far as it may be said: `person` stands for what only a person tells. */
  readonly hold?: Exclude<Hold, 'staff' | 'crisis' | 'bereavement'> | 'person';
};

export const accountSeen = ({
  kind,
  balance,
  asOf,
  stage,
  entries,
  regular,
  holds,
}: Statement): AccountSeen => {
  const paid = entries.find((entry) => entry.kind === 'credit');
  const hold = holdSeen(holds);
  return {
    kind,
    balance,
    asOf,
    stage,
    ...(paid === undefined ? {} : { paid: { amount: paid.amount, at: paid.at } }),
    ...(regular === undefined ? {} : { next: regular }),
    ...(hold === undefined ? {} : { hold }),
  };
};

const holdSeen = (holds: readonly Hold[]): AccountSeen['hold'] => {
  if (holds.length === 0) return undefined;
  if (holds.some((hold) => hold !== 'breathing-space' && hold !== 'dispute')) return 'person';
  return holds.includes('breathing-space') ? 'breathing-space' : 'dispute';
};
