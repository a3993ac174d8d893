// A receipt by e-mail that was asked for after the payment: of this conversation's own, once to each address, and to few.
import * as z from 'zod/mini';
import type { Both } from '../../bot/model.ts';
import type { Mail, MailSent } from '../../bot/services/mail.ts';
import type { Order, PaymentBook } from '../../bot/services/payment-book.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { digest } from '../../bot/digest.ts';
import { council } from '../../dialogs/council.ts';
import { PERSON } from '../../dialogs/forms/payment-ways.ts';

export type PaymentReceiptDeps = {
  readonly book: Pick<PaymentBook, 'of' | 'change'>;
  readonly mails: { send(mail: Mail): Promise<MailSent> };
  readonly receipt: (order: Order) => Pick<Mail, 'subject' | 'text'>;
};

const Asked = z.object({ reference: z.string(), email: z.string() });
/** Whoever needs more of them asks a person: the form is no way to fill somebody's inbox. */
const MOST = 3;

/** @param deps undefined where payments are off */
export const sendReceipt =
  (deps: PaymentReceiptDeps | undefined): Transact =>
  async ({ answers, conversation, language = 'en' }) => {
    const { reference, email } = Asked.parse(answers);
    const orders = (await deps?.book.of(conversation)) ?? [];
    const order = orders.find((each) => each.reference === reference && each.status === 'paid');
    if (deps === undefined || order === undefined) return NOT_SENT;
    const name = digest([order.id, email]);
    const { mailed = [] } = order;
    if (mailed.includes(name)) return { ok: true, reference, said: { text: BEFORE, offers: [PERSON] } };
    if (mailed.length >= MOST) return TOO_MANY;
    const sent = await deps.mails.send({
      to: email,
      ...deps.receipt({ ...order, language }),
      reference: `receipt:${name}`,
    });
    if (sent.kind === 'again') return { ok: false, again: true };
    if (sent.kind !== 'sent') return NOT_SENT;
    await deps.book.change(order.id, (now) => ({ ...now, mailed: [...(now.mailed ?? []), name] }));
    return { ok: true, reference };
  };

// Welsh is a draft until a translator has approved it.
const BEFORE: Both = {
  en: `I have sent this receipt to that address already. If it has not come, look among your junk email, or ask me again with another address.`,
  cy: `Rwyf wedi anfon y dderbynneb hon i'r cyfeiriad hwnnw yn barod. Os nad yw wedi dod, edrychwch ymhlith eich e-bost sothach, neu gofynnwch i mi eto gyda chyfeiriad arall.`,
};
const NOT_SENT = {
  ok: false,
  again: false,
  ends: {
    en: `I could not send that receipt by email. For one by email or on paper, call ${council.phone}.`,
    cy: `Ni allwn anfon y dderbynneb honno drwy e-bost. I gael un drwy e-bost neu ar bapur, ffoniwch ${council.phone}.`,
  },
} as const;
const TOO_MANY = {
  ok: false,
  again: false,
  ends: {
    en: `I have emailed this receipt ${MOST} times already, so I do not send it again. For another, call ${council.phone}.`,
    cy: `Rwyf wedi e-bostio'r dderbynneb hon ${MOST} gwaith yn barod, felly nid wyf yn ei hanfon eto. I gael un arall, ffoniwch ${council.phone}.`,
  },
} as const;
