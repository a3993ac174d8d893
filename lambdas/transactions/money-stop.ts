// Trouble behind a debt: a person gets a case, and whatever was promised rests, in this conversation and on the account that was proved.
import * as z from 'zod/mini';
import type { Cases } from '../../bot/services/cases.ts';
import type { Promises } from '../../bot/services/promises.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { stopOffers, stopReceipt, toAPersonSaid } from '../../dialogs/forms/stop-said.ts';
import { TOLD } from '../../dialogs/forms/promise-stops.ts';

export type MoneyStopDeps = {
  readonly promises: Pick<Promises, 'refer' | 'rest'>;
  readonly cases: Pick<Cases, 'open'>;
  /** First letters of its references. */
  readonly prefix: string;
};

const Asked = z.object({ about: z.enum(TOLD), rests: z.boolean(), expectedBy: z.string() });

/** The rest comes first: should the case book fail, nobody is reminded all the same, and it is tried again. */
export const moneyStopped =
  ({ promises, cases, prefix }: MoneyStopDeps): Transact =>
  async (submission) => {
    const { about, rests, expectedBy } = Asked.parse(submission.answers);
    const { conversation, receivedAt, access } = submission;
    const account = access?.proof?.account;
    if (rests) {
      await promises.rest(conversation, receivedAt);
      if (account !== undefined) await promises.rest(account, receivedAt);
      // Until a person has been through it with them no new promise is taken.
      if (account !== undefined) await promises.refer(account, receivedAt);
    }
    const reference = await cases.open({ ...submission, expectedBy }, prefix);
    if (about === 'person')
      return { ok: false, again: false, reference, ends: toAPersonSaid(reference, expectedBy) };
    return {
      ok: true,
      reference,
      said: { text: stopReceipt(about, reference, expectedBy), offers: stopOffers(about) },
    };
  };
