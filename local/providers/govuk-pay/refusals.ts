// What GOV.UK Pay says when it does not take a request: https://docs.payments.service.gov.uk/api_reference/#api-error-codes
import type { Answered, Call } from '../http.ts';
import { jsonIn } from '../http.ts';
import { availableOf, type Asked, type SimPayment } from './payments.ts';

export const payError = (status: number, code: string, description: string, field?: string): Answered => ({
  status,
  body: { ...(field === undefined ? {} : { field }), code, description },
});

const REQUIRED = ['amount', 'reference', 'description', 'return_url'] as const;
const OPTIONAL = ['language', 'email', 'metadata', 'delayed_capture', 'moto', 'prefilled_cardholder_details'];
const blocked = () =>
  payError(
    400,
    'P0920',
    'Request blocked by security rules. Please consult API documentation for more information.',
  );
const invalid = (field: string, why: string) =>
  payError(422, 'P0102', `Invalid attribute value: ${field}. ${why}`, field);

/** The firewall stands before the API. */
export const refusedByFirewall = (call: Call): Answered | undefined => {
  if (call.method !== 'POST') return undefined;
  if (!/^application\/json\b/i.test(call.headers['content-type'] ?? '') || call.body.length === 0)
    return blocked();
  return textsIn(jsonIn(call)).some((text) => /[<>"\\|]/.test(text)) ? blocked() : undefined;
};

/** @returns the payment that was asked for, or why it is refused */
export const askedIn = (call: Call): Asked | Answered => {
  const body = jsonIn(call);
  if (body === undefined) return payError(400, 'P0197', 'Unable to parse JSON');
  const missing = REQUIRED.find(
    (name) => body[name] === undefined || body[name] === null || body[name] === '',
  );
  if (missing !== undefined)
    return payError(400, 'P0101', `Missing mandatory attribute: ${missing}`, missing);
  const unknown = Object.keys(body).find((name) => ![...REQUIRED, ...OPTIONAL].includes(name));
  if (unknown !== undefined) return payError(400, 'P0104', `Unexpected attribute: ${unknown}`, unknown);
  const { amount, reference, description, return_url: url, language = 'en', email, metadata } = body;
  if (!Number.isInteger(amount)) return invalid('amount', 'Must be a valid numeric format');
  if ((amount as number) < 1) return invalid('amount', 'Must be greater than or equal to 1');
  if ((amount as number) > 10_000_000) return invalid('amount', 'Must be less than or equal to 10000000');
  const wrong =
    tooLong('reference', reference, 255) ??
    tooLong('description', description, 255) ??
    tooLong('return_url', url, 2000) ??
    (email === undefined ? undefined : tooLong('email', email, 254));
  if (wrong !== undefined) return wrong;
  for (const [name, text] of Object.entries({ reference, description }))
    if (/https?:\/\/|www\./i.test(text as string)) return invalid(name, 'Must be a valid string format');
  if (!URL.canParse(url as string)) return invalid('return_url', 'Must be a valid URL format');
  if (language !== 'en' && language !== 'cy') return invalid('language', 'Must be "en" or "cy"');
  return wrongMetadata(metadata) ?? (body as unknown as Asked);
};

/** @returns what is to be given back, or why it is not: https://docs.payments.service.gov.uk/refunding_payments/ */
export const refundIn = (
  call: Call,
  payment: SimPayment,
  canRefund: boolean,
): { readonly amount: number } | Answered => {
  const body = jsonIn(call);
  if (body === undefined) return payError(400, 'P0697', 'Unable to parse JSON');
  const { amount, refund_amount_available: available } = body;
  if (!Number.isInteger(amount) || (amount as number) < 1)
    return payError(422, 'P0602', 'Invalid attribute value: amount.', 'amount');
  const left = availableOf(payment);
  if (payment.state.status !== 'success' || !canRefund || left === 0)
    return payError(400, 'P0603', 'The payment is not available for refund');
  if (available !== left) return payError(412, 'P0604', 'Refund amount available mismatch.');
  if ((amount as number) > left)
    return payError(422, 'P0602', 'Must be less than or equal to refund_amount_available', 'amount');
  return { amount: amount as number };
};

const tooLong = (name: string, value: unknown, max: number): Answered | undefined => {
  if (typeof value !== 'string') return invalid(name, 'Must be a valid string format');
  return value.length > max
    ? invalid(name, `Must be less than or equal to ${max} characters length`)
    : undefined;
};

const wrongMetadata = (metadata: unknown): Answered | undefined => {
  if (metadata === undefined) return undefined;
  const entries = Object.entries(metadata as Record<string, unknown>);
  const isTaken =
    entries.length >= 1 &&
    entries.length <= 15 &&
    entries.every(
      ([name, value]) =>
        name.length >= 1 &&
        name.length <= 30 &&
        ['string', 'number', 'boolean'].includes(typeof value) &&
        String(value).length <= 100,
    );
  return isTaken ? undefined : invalid('metadata', 'Must have 1 to 15 keys of 30 characters, values of 100');
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
