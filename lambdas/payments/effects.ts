// What a payment leads to: onto its account once, a receipt by e-mail once, and money that came twice to staff.
import type { ChannelId } from '../../bot/model.ts';
import type { Accounts } from '../../bot/services/accounts.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { Mail, Mails } from '../../bot/services/mail.ts';
import { BULKY_FEE, type Order, type PaymentBook } from '../../bot/services/payment-book.ts';
import type { PaymentEffect } from '../../bot/services/payment-news.ts';

export type PaymentEffectDeps = {
  readonly accounts: Pick<Accounts, 'credit'>;
  readonly cases: Pick<Cases, 'open' | 'find' | 'update'>;
  readonly book: Pick<PaymentBook, 'find'>;
  readonly mails: Mails;
  readonly receipt: (order: Order) => Pick<Mail, 'subject' | 'text'>;
  readonly clock: () => Date;
  /** First letters of the reference of a refund. */
  readonly prefix: string;
  readonly warn: (what: string, cause: unknown) => void;
};
/** Each once for its key. @throws when it cannot be done now */
export type DoPaymentEffect = (effect: PaymentEffect, channel: ChannelId) => Promise<void>;

export const paymentEffects =
  (deps: PaymentEffectDeps): DoPaymentEffect =>
  async (effect, channel) => {
    switch (effect.kind) {
      case 'credit':
        return credited(deps, effect);
      case 'receipt':
        return mailed(deps, effect);
      case 'refund': {
        const { key, conversation, payment, reference, amount } = effect;
        const receivedAt = deps.clock().toISOString();
        const answers = { payment, reference, amount };
        await deps.cases.open(
          { key, conversation, transaction: 'payments.refund', answers, channel, receivedAt },
          deps.prefix,
        );
        return;
      }
      default:
        effect satisfies never;
    }
  };

/** A fee is paid for a case, and stands there; all else goes onto an account, or into suspense. */
const credited = async (
  { accounts, cases, clock }: PaymentEffectDeps,
  { key, of, account, amount, reference, paidAt }: PaymentEffect & { readonly kind: 'credit' },
): Promise<void> => {
  const feeOf = of === BULKY_FEE ? await cases.find(account) : undefined;
  if (feeOf === undefined) {
    await accounts.credit(account, { id: key, amount, at: paidAt });
    return;
  }
  await cases.update(account, (now) => ({
    answers: { ...now.answers, paid: reference },
    updatedAt: clock().toISOString(),
  }));
};

const mailed = async (
  { book, mails, receipt, warn }: PaymentEffectDeps,
  { key, order: id }: PaymentEffect & { readonly kind: 'receipt' },
): Promise<void> => {
  const order = await book.find(id);
  if (order?.email === undefined) return;
  const sent = await mails.send({ to: order.email, ...receipt(order), reference: key });
  if (sent.kind === 'again') throw new Error(`A receipt could not be sent: ${sent.why}`);
  if (sent.kind !== 'sent') warn('A receipt was not sent.', sent.why);
};
