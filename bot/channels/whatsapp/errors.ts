// WhatsApp's own codes, told apart by what is to be done: in the answer to a call, in a failed status, in a message.
import type { Refusal } from '../channel.ts';
import type { Answer } from '../meta.ts';

export type Failure = { readonly code: number; readonly subcode?: number; readonly status?: number };
/** A code, a code and its subcode, or a range of codes. */
type Row = { readonly codes: readonly string[]; readonly refusal: Refusal; readonly what: string };

/** The README's table is this one. …/whatsapp/support/error-codes */
export const ERRORS: readonly Row[] = [
  { codes: ['1', '2', '131000', '131016'], refusal: 'retry', what: 'Meta has a fault' },
  {
    codes: ['4', '80007', '80008', '130429', '131048', '131057', '132069', '133016'],
    refusal: 'retry',
    what: 'too much at once from this account or number',
  },
  { codes: ['131056'], refusal: 'retry', what: 'too many messages to this person at once' },
  {
    codes: ['0', '3', '10', '190', '200–299', '131005'],
    refusal: 'configuration',
    what: 'the token or a permission',
  },
  { codes: ['100/33'], refusal: 'configuration', what: 'the phone number id is not ours' },
  {
    codes: ['368', '131031', '131037', '131042', '131045', '131063', '131064', '137000'],
    refusal: 'configuration',
    what: 'the account: locked, unpaid, its name or certificate not in order',
  },
  {
    codes: ['132001', '132015', '132016', '132068'],
    refusal: 'configuration',
    what: 'the template is not there, paused or disabled',
  },
  { codes: ['131047'], refusal: 'window-closed', what: 'the person has not written for 24 hours' },
  { codes: ['131050'], refusal: 'opted-out', what: 'the person stopped advertisements' },
  {
    codes: ['130497', '131021', '131026', '131030', '131062'],
    refusal: 'invalid-recipient',
    what: 'nobody on WhatsApp whom we may write to',
  },
  {
    codes: ['130472', '131049'],
    refusal: 'content',
    what: 'WhatsApp will not show it to this person today',
  },
  { codes: ['100', '131008', '131009', '135000'], refusal: 'content', what: 'something in the message' },
  {
    codes: ['132000', '132005', '132007', '132008', '132012', '132018'],
    refusal: 'content',
    what: 'what was filled into the template',
  },
  { codes: ['131051', '131060'], refusal: 'content', what: 'a kind of message that is not supported' },
  { codes: ['131052', '131053'], refusal: 'content', what: 'a file that Meta cannot fetch, tried twice' },
];

/** A file may only have been slow: it is asked for once more. */
export const isWorthAnother = ({ code }: Failure): boolean => code === 131052 || code === 131053;

/** Said in other words, it would be refused again. */
export const isNotToday = ({ code }: Failure): boolean => code === 131049 || code === 130472;

/** A code that we do not know is judged by the status that it came with. */
export const refusalOf = ({ code, subcode, status = 400 }: Failure): Refusal => {
  const known = BY_CODE.get(`${code}/${subcode}`) ?? BY_CODE.get(String(code));
  if (known !== undefined) return known;
  if (code > 200 && code <= 299) return 'configuration';
  if (status === 429 || status >= 500) return 'retry';
  return status === 401 || status === 403 || status === 404 ? 'configuration' : 'content';
};

/** @returns undefined for an answer that took the message */
export const failureIn = ({ status, body }: Answer): Failure | undefined => {
  if (status >= 200 && status < 300) return undefined;
  const error = (
    body as { readonly error?: { readonly code?: unknown; readonly error_subcode?: unknown } } | null
  )?.error;
  const subcode = Number(error?.error_subcode);
  // An answer with no code at all is not Meta's code 0.
  return { status, code: Number(error?.code ?? -1), ...(Number.isFinite(subcode) ? { subcode } : {}) };
};

const BY_CODE: ReadonlyMap<string, Refusal> = new Map(
  ERRORS.flatMap(({ codes, refusal }) => codes.map((code) => [code.replace(/–.*/, ''), refusal] as const)),
);
