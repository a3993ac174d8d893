// A missed bin: one case for a home, a bin and the day that it was due, whoever reports it and however often.
import * as z from 'zod/mini';
import type { Cases } from '../../bot/services/cases.ts';
import type { Collections } from '../../bot/services/collections.ts';
import { isSince } from '../../bot/services/since.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { returnBy } from '../../dialogs/forms/report-missed-bin-rules.ts';

export type MissedBinDeps = {
  readonly cases: Pick<Cases, 'open' | 'update'>;
  readonly collections: Collections;
  /** First letter of its references. */
  readonly prefix: string;
};

const Due = z.object({ bin: z.enum(['rubbish', 'recycling', 'food', 'garden']), due: z.string() });
const Missed = z.object({ address: z.string(), bins: z.array(Due).check(z.minLength(1)) });

/** @returns as reference all of them, with commas between */
export const missedBin =
  ({ cases, collections, prefix }: MissedBinDeps): Transact =>
  async (submission) => {
    const { address: uprn, bins } = Missed.parse(submission.answers);
    const { conversation, receivedAt } = submission;
    const references: string[] = [];
    for (const { bin, due } of bins) {
      const answers = { ...submission.answers, bins: [{ bin, due }] };
      const key = ['missed-bin', uprn, bin, due].join(':');
      const reference = await cases.open({ ...submission, answers, key }, prefix);
      await collections.miss(uprn, { bin, due, reference, reportedAt: receivedAt }, conversation);
      references.push(reference);
    }
    return { ok: true, reference: references.join(', ') };
  };

const Again = z.object({ reference: z.string() });

/**
 * It was not collected after all: the cases stay the same, are open again, and have the day by which the crew comes now. Unknown
 * ones are passed over.
 */
export const missedBinAgain =
  ({ cases, collections }: Omit<MissedBinDeps, 'prefix'>): Transact =>
  async ({ answers, conversation, receivedAt, access }) => {
    const { reference } = Again.parse(answers);
    for (const each of reference.split(', ')) {
      const miss = await collections.missed(each, conversation);
      if (miss === undefined || !isSince(miss.reportedAt, access)) continue;
      await collections.again(each, conversation, receivedAt);
      const expectedBy = returnBy(new Date(receivedAt));
      await cases.update(each, { status: 'received', updatedAt: receivedAt, expectedBy });
    }
    return { ok: true, reference };
  };
