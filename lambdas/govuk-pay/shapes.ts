// What GOV.UK Pay takes and gives, as far as we use it. https://docs.payments.service.gov.uk/api_reference/
import * as z from 'zod/mini';
import { PAYMENT_STATUSES, type NewPayment, type Payment, type Refund } from '../../bot/services/payments.ts';

const PaymentShape = z.looseObject({
  payment_id: z.string(),
  amount: z.number(),
  reference: z.string(),
  state: z.looseObject({
    status: z.enum(PAYMENT_STATUSES),
    finished: z.literal([true, false]),
    code: z.nullish(z.string()),
  }),
  refund_summary: z.nullish(
    z.looseObject({
      status: z.enum(['pending', 'unavailable', 'available', 'full']),
      amount_available: z.nullish(z.number()),
    }),
  ),
  _links: z.optional(z.looseObject({ next_url: z.nullish(z.looseObject({ href: z.string() })) })),
});
const Listing = z.looseObject({ results: z.array(PaymentShape) });
const RefundShape = z.looseObject({
  refund_id: z.string(),
  amount: z.number(),
  status: z.enum(['submitted', 'success', 'error']),
});
const Refunds = z.looseObject({ _embedded: z.looseObject({ refunds: z.array(RefundShape) }) });
const ErrorShape = z.looseObject({ code: z.optional(z.string()), field: z.optional(z.string()) });

/** @returns undefined when it is no payment that this version can read */
export const paymentIn = (body: unknown): Payment | undefined => {
  const { success, data } = PaymentShape.safeParse(body);
  return success ? paymentOf(data) : undefined;
};

/** As they are listed: the latest first. */
export const paymentsIn = (body: unknown): readonly Payment[] | undefined => {
  const { success, data } = Listing.safeParse(body);
  return success ? data.results.map(paymentOf) : undefined;
};

/** @returns undefined when it is no refund that this version can read */
export const refundIn = (body: unknown): Refund | undefined => {
  const { success, data } = RefundShape.safeParse(body);
  return success ? refundOf(data) : undefined;
};
export const refundsIn = (body: unknown): readonly Refund[] | undefined => {
  const { success, data } = Refunds.safeParse(body);
  return success ? data._embedded.refunds.map(refundOf) : undefined;
};
const refundOf = ({ refund_id: id, amount, status }: z.infer<typeof RefundShape>): Refund => ({
  id,
  amount,
  status,
});

const paymentOf = ({
  payment_id: id,
  amount,
  reference,
  state,
  refund_summary: summary,
  _links: links,
}: z.infer<typeof PaymentShape>): Payment => {
  const [code, nextUrl] = [state.code ?? undefined, links?.next_url?.href];
  return {
    id,
    amount,
    reference,
    status: state.status,
    finished: state.finished,
    ...(code === undefined ? {} : { code }),
    ...(nextUrl === undefined ? {} : { nextUrl }),
    ...(state.status !== 'success' || summary == null
      ? {}
      : { refundable: { status: summary.status, available: summary.amount_available ?? 0 } }),
  };
};

/** The code, and the field that is wrong, where there are any. Its description may repeat what we sent, so it is not kept. */
export const errorIn = (body: unknown): { readonly code?: string; readonly field?: string } => {
  const { success, data } = ErrorShape.safeParse(body);
  return success
    ? {
        ...(data.code === undefined ? {} : { code: data.code }),
        ...(data.field === undefined ? {} : { field: data.field }),
      }
    : {};
};

const TEXT_MAX = 255;
const EMAIL_MAX = 254;
const NAME_MAX = 30;
const VALUE_MAX = 100;
/** The firewall refuses these in any value, and addresses of the web in texts. */
const REFUSED = /[<>|\\]+/g;
const WEB = /\b(?:https?:\/\/|www\.)/gi;

export const bodyOf = ({
  amount,
  reference,
  description,
  returnUrl,
  language,
  email,
  metadata,
}: NewPayment): Readonly<Record<string, unknown>> => ({
  amount,
  reference: cleaned(reference, TEXT_MAX),
  description: cleaned(description, TEXT_MAX),
  return_url: returnUrl,
  language,
  // A payment does not fail for its receipt's sake.
  ...(email === undefined || email.length > EMAIL_MAX || cleaned(email, EMAIL_MAX) !== email
    ? {}
    : { email }),
  metadata: Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [
      cleaned(name, NAME_MAX),
      typeof value === 'string' ? cleaned(value, VALUE_MAX) : value,
    ]),
  ),
});

const cleaned = (text: string, max: number): string =>
  Array.from(text.replace(/"/g, '’').replace(REFUSED, ' ').replace(WEB, '').replace(/\s+/g, ' ').trim())
    .slice(0, max)
    .join('');
