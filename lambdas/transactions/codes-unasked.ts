// Codes come that somebody did not ask for: none is sent there for a day, and a person has a case, one a day however often it is told.
import * as z from 'zod/mini';
import type { Attempts } from '../../bot/services/attempts.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { UNASKED_OFFERS, unaskedReceipt, type Paused } from '../../dialogs/forms/unasked-codes.ts';

export type CodesUnaskedDeps = {
  readonly attempts: Pick<Attempts, 'giveBack' | 'take'>;
  readonly cases: Pick<Cases, 'open'>;
  /** First letters of its references. */
  readonly prefix: string;
};

const Asked = z.object({ expectedBy: z.string() });

/** The pause comes first: should the case book fail, no code goes out all the same, and it is tried again. */
export const codesUnasked =
  ({ attempts, cases, prefix }: CodesUnaskedDeps): Transact =>
  async (submission) => {
    const { expectedBy } = Asked.parse(submission.answers);
    const { conversation, channel, receivedAt, access } = submission;
    const account = access?.proof?.account;
    const names = { attempt: `unasked:${conversation}`, conversation };
    // Told again, it lasts from now on.
    await attempts.giveBack('unasked', names);
    await attempts.take('unasked', names);
    if (account !== undefined) await attempts.take('unasked', { ...names, reference: account });
    const reference = await cases.open(
      { ...submission, key: `${names.attempt}:${receivedAt.slice(0, 10)}`, expectedBy },
      prefix,
    );
    const paused: Paused = channel === 'sms' ? 'phone' : account === undefined ? 'nothing' : 'account';
    return {
      ok: true,
      reference,
      said: { text: unaskedReceipt(paused, reference, expectedBy), offers: UNASKED_OFFERS },
    };
  };
