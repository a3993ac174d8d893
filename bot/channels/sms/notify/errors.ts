// Notify's errors, by status and name, and the statuses of its receipts, told apart. https://docs.notifications.service.gov.uk/rest-api.html#errors
import * as z from 'zod/mini';
import type { Refusal } from '../../channel.ts';

/** A `ValidationError` begins with the name of the field that is wrong; nothing else says which. */
export const REFUSALS: Readonly<Record<string, Refusal>> = {
  '400 ValidationError phone_number': 'invalid-recipient',
  '400 ValidationError personalisation': 'content',
  '400 ValidationError': 'configuration',
  '400 BadRequestError': 'configuration',
  '401 AuthError': 'configuration',
  '403 AuthError': 'configuration',
  '404 NoResultFound': 'configuration',
  '429 RateLimitError': 'retry',
  '429 TooManyRequestsError': 'configuration',
  '500 Exception': 'retry',
  '504 EventletTimeout': 'retry',
};

/** Of a receipt. Notify itself has tried a phone that is off for up to 72 hours. */
export const RECEIPTS: Readonly<Record<string, Refusal>> = {
  'permanent-failure': 'invalid-recipient',
  'temporary-failure': 'retry',
  'technical-failure': 'retry',
};

const Errors = z.looseObject({
  errors: z.array(z.looseObject({ error: z.string(), message: z.optional(z.string()) })),
});

export const refusalOf = (
  status: number,
  body: unknown,
): { readonly refusal: Refusal; readonly code: string } => {
  const parsed = Errors.safeParse(body);
  const { error = '', message = '' } = (parsed.success ? parsed.data.errors[0] : undefined) ?? {};
  const [field = ''] = message.split(' ');
  const code = [`${status} ${error} ${field}`, `${status} ${error}`].find((each) =>
    Object.hasOwn(REFUSALS, each),
  );
  const known = code === undefined ? undefined : REFUSALS[code];
  if (code !== undefined && known !== undefined) return { refusal: known, code };
  return { refusal: byStatus(status), code: String(status) };
};

const byStatus = (status: number): Refusal => {
  if (status === 429 || status === 408 || status >= 500) return 'retry';
  return status === 401 || status === 403 || status === 404 ? 'configuration' : 'content';
};
