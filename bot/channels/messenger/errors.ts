// Why Messenger refuses a message: its codes, told apart as data. The README shows the same table, and a test holds them together.
import type { Refusal } from '../channel.ts';
import type { Answer } from '../meta.ts';
import type { Refused } from '../meta-call.ts';

/** Without `subcode` the code means this whatever its subcode; `none` is the bare code alone. */
type GraphError = {
  readonly code: number;
  readonly subcode?: number | 'none';
  readonly refusal: Refusal;
  readonly means: string;
};

/** https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes */
export const ERRORS: readonly GraphError[] = [
  { code: 1, refusal: 'retry', means: 'something failed at Meta' },
  { code: 2, refusal: 'retry', means: 'the service is down for a while' },
  { code: 4, refusal: 'retry', means: 'too many calls by the app' },
  { code: 17, refusal: 'retry', means: 'too many calls by the account' },
  { code: 32, refusal: 'retry', means: 'too many calls for the page' },
  { code: 613, refusal: 'retry', means: 'too many calls of this kind' },
  { code: 613, subcode: 2018338, refusal: 'window-closed', means: 'too many messages under a tag' },
  { code: 1200, refusal: 'retry', means: 'not sent for a reason that passes' },

  { code: 3, subcode: 'none', refusal: 'configuration', means: 'the app may not make this call' },
  { code: 10, subcode: 'none', refusal: 'configuration', means: 'a permission is missing' },
  { code: 10, subcode: 1893063, refusal: 'configuration', means: 'the page is restricted' },
  { code: 190, refusal: 'configuration', means: 'the token ran out or was withdrawn' },
  { code: 200, subcode: 'none', refusal: 'configuration', means: 'a permission is missing' },
  { code: 368, refusal: 'configuration', means: 'blocked for a while, for a breach of policy' },
  { code: 2022, refusal: 'configuration', means: 'the page is restricted' },

  { code: 10, subcode: 2018065, refusal: 'window-closed', means: 'outside the 24 hours' },
  { code: 10, subcode: 2018278, refusal: 'window-closed', means: 'outside the 24 hours' },
  { code: 10, subcode: 2534022, refusal: 'window-closed', means: 'outside the 24 hours' },

  { code: 10, subcode: 2018300, refusal: 'elsewhere', means: 'another app has the thread' },
  { code: 2018321, refusal: 'elsewhere', means: 'an automated flow of the page has the thread' },

  { code: 10, subcode: 1893015, refusal: 'opted-out', means: 'the person stopped such messages' },

  { code: 10, subcode: 2018108, refusal: 'invalid-recipient', means: 'the person cannot be reached' },
  { code: 100, subcode: 2018001, refusal: 'invalid-recipient', means: 'no such person on this page' },
  { code: 200, subcode: 1545041, refusal: 'invalid-recipient', means: 'the person blocked us or has left' },
  { code: 230, refusal: 'invalid-recipient', means: 'the person has not agreed to share a profile' },
  { code: 551, refusal: 'invalid-recipient', means: 'the person blocked us or has left' },

  { code: 100, refusal: 'content', means: 'something in the message is not valid' },
  { code: 100, subcode: 2018008, refusal: 'content', means: 'the file could not be fetched' },
  { code: 100, subcode: 2018047, refusal: 'content', means: 'the file is of the wrong kind' },
  { code: 100, subcode: 2018074, refusal: 'content', means: 'the uploaded file is not there any more' },
  { code: 100, subcode: 2018109, refusal: 'content', means: 'the file is too large' },
  { code: 100, subcode: 2018294, refusal: 'content', means: 'the file could not be fetched in time' },
  { code: 9000001, refusal: 'content', means: 'the message that is answered was deleted' },
];

/** @returns undefined when the message was taken */
export const refusalOf = ({ status, body }: Answer): Refused | undefined => {
  if (status >= 200 && status < 300) return undefined;
  const { code, subcode } = codesIn(body);
  const known = find(code, subcode) ?? find(subcode, 0);
  // Meta being down is no refusal of the message, whatever else it says.
  const refusal = status >= 500 || status === 429 ? 'retry' : (known?.refusal ?? byStatus(status));
  return { refusal, code: `${code}/${subcode}`, why: `${status} ${code}/${subcode}` };
};

const find = (code: number, subcode: number): GraphError | undefined =>
  ERRORS.find((each) => each.code === code && each.subcode === (subcode === 0 ? 'none' : subcode)) ??
  ERRORS.find((each) => each.code === code && each.subcode === undefined);

/** Of a code that we do not know. */
const byStatus = (status: number): Refusal => {
  if (status === 408 || status === 429 || status >= 500) return 'retry';
  return status === 400 || status === 413 || status === 422 ? 'content' : 'configuration';
};

const codesIn = (body: unknown): { readonly code: number; readonly subcode: number } => {
  const { error } = asRecord(body);
  const { code, error_subcode: subcode } = asRecord(error);
  return { code: wholeNumber(code), subcode: wholeNumber(subcode) };
};

const wholeNumber = (value: unknown): number => (Number.isSafeInteger(Number(value)) ? Number(value) : 0);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
