// GOV.UK Pay's errors, by code, told apart by what there is to do. https://docs.payments.service.gov.uk/api_reference/#api-error-codes
import type { PaymentFailure } from '../../bot/services/payments.ts';

const CODES: Readonly<Record<PaymentFailure, readonly string[]>> = {
  again: ['P0198', 'P0298', 'P0398', 'P0498', 'P0598', 'P0698', 'P0900', 'P0999'],
  // The firewall (P0920) looks at what we send: https://docs.payments.service.gov.uk/api_reference/#errors-caused-by-firewall
  bug: ['P0101', 'P0102', 'P0104', 'P0197', 'P0401', 'P0402', 'P0601', 'P0602', 'P0920'],
  account: ['P0195', 'P0196', 'P0199', 'P0930', 'P0940', 'P0941', 'P0942'],
  gone: ['P0200', 'P0300', 'P0500', 'P0600', 'P0700', 'P0800'],
  conflict: ['P0191', 'P0501', 'P0502', 'P0603', 'P0604'],
};
const BY_CODE: ReadonlyMap<string, PaymentFailure> = new Map(
  Object.entries(CODES).flatMap(([failure, codes]) =>
    codes.map((code) => [code, failure as PaymentFailure] as const),
  ),
);

/** The code says it; one that is not known yet is taken by its status. */
export const failureOf = (status: number, code: string | undefined): PaymentFailure => {
  const known = code === undefined ? undefined : BY_CODE.get(code);
  if (known !== undefined) return known;
  if (status === 401 || status === 403) return 'account';
  if (status === 404) return 'gone';
  if (status === 409 || status === 412) return 'conflict';
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'bug' : 'again';
};
