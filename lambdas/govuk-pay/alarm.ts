// Wakes somebody when GOV.UK Pay does not take our key, or the account is stopped: nobody can pay until a person has seen to it.
import type { PaymentError } from '../../bot/services/payments.ts';
import { out } from '../log.ts';

export type AccountAlarm = (error: PaymentError, status: number) => void;

/** A line of the log with what to do; it has nothing of a payment or of its person. */
export const accountAlarm: AccountAlarm = ({ code }, status) => {
  const what = 'payments refused';
  out.write({ log: 'alarm', what, status, ...(code === undefined ? {} : { code }), do: doOf(status, code) });
};

/** https://docs.payments.service.gov.uk/api_reference/#api-error-codes */
const doOf = (status: number, code: string | undefined): string => {
  if (code === 'P0941')
    return `The account is suspended: call GOV.UK Pay support, or the council's service manager. ${MEANWHILE}`;
  if (code === 'P0940')
    return `The account has no payment provider yet: finish its settings in GOV.UK Pay's admin tool. ${MEANWHILE}`;
  if (status === 401)
    return `GOVUK_PAY_API_KEY is not taken: make a new key in GOV.UK Pay's admin tool, put it into the secret, and start the functions anew. ${MEANWHILE}`;
  return `Look up the code in GOV.UK Pay's list of errors, and ask its support. ${MEANWHILE}`;
};
const MEANWHILE = 'Until then people are told to call, and nothing that was paid is lost.';
