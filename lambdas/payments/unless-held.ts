// Nobody is reminded to pay what is theirs while that is on hold, or once it is paid, nor anything after they told of trouble: looked up at the moment of reminding.
import { mayContactAboutDebt, type Accounts } from '../../bot/services/accounts.ts';
import type { PaymentBook } from '../../bot/services/payment-book.ts';
import type { Promises } from '../../bot/services/promises.ts';
import type { NewsOfPayment } from '../payment-first.ts';

export type UnlessHeldDeps = {
  readonly book: Pick<PaymentBook, 'find'>;
  readonly accounts: Pick<Accounts, 'statement'>;
  readonly promises: Pick<Promises, 'restsSince'>;
  readonly clock: () => Date;
};

/**
 * On hold: only of an account that they have shown to be theirs: of any other, a reminder that does not come would tell whoever guessed its
 * reference how it stands.
 */
export const unlessHeld =
  (newsOf: NewsOfPayment, { book, accounts, promises, clock }: UnlessHeldDeps): NewsOfPayment =>
  async (order, event, payment) => {
    const news = await newsOf(order, event, payment);
    if (news?.says !== 'reminder') return news;
    const found = await book.find(order);
    const rests = found && (await promises.restsSince(found.conversation));
    if (found !== undefined && rests !== undefined && rests >= found.askedAt) return undefined;
    const own = found?.own;
    if (own === undefined) return news;
    return mayContactAboutDebt(await accounts.statement(own, clock())) ? news : undefined;
  };
