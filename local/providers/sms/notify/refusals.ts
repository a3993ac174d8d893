// What GOV.UK Notify says when it does not take a request: https://docs.notifications.service.gov.uk/rest-api.html#errors
import { jwtVerify } from 'jose';
import * as z from 'zod/mini';
import type { Answered } from '../../http.ts';

export const notifyError = (status: number, error: string, ...messages: readonly string[]): Answered => ({
  status,
  body: { status_code: status, errors: messages.map((message) => ({ error, message })) },
});

/** Seconds that the caller's clock may be wrong by. */
const SKEW = 30;

/** @param apiKey `name-service id-secret`, the last two of 36 characters each */
export const refusedToken = async (
  authorization: string | undefined,
  apiKey: string,
): Promise<Answered | undefined> => {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined)
    return notifyError(401, 'AuthError', 'Unauthorized: authentication bearer scheme must be used');
  const service = apiKey.slice(-73, -37);
  const secret = new TextEncoder().encode(apiKey.slice(-36));
  const claims = await jwtVerify(token, secret, { algorithms: ['HS256'] }).then(
    ({ payload }) => payload,
    () => undefined,
  );
  if (claims?.iss !== service) return notifyError(403, 'AuthError', 'Invalid token: API key not found');
  return Math.abs(Date.now() / 1000 - (claims.iat ?? 0)) > SKEW
    ? notifyError(403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds')
    : undefined;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const SendText = z.strictObject({
  phone_number: z.string(),
  template_id: z.string().check(z.regex(UUID)),
  personalisation: z.optional(z.record(z.string(), z.unknown())),
  reference: z.optional(z.string().check(z.maxLength(1000))),
  sms_sender_id: z.optional(z.string().check(z.regex(UUID))),
});
export type SendText = z.infer<typeof SendText>;

export const refusedShape = (issues: readonly z.core.$ZodIssue[]): Answered =>
  notifyError(400, 'ValidationError', ...issues.map(sentenceOf));

const sentenceOf = (issue: z.core.$ZodIssue): string => {
  const name = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Additional properties are not allowed (${issue.keys.join(', ')} was unexpected)`;
    case 'invalid_type':
      return issue.input === undefined
        ? `${name} is a required property`
        : `${name} is not of type ${issue.expected}`;
    case 'too_big':
      return `${name} is too long`;
    default:
      return `${name} is not a valid UUID`;
  }
};

/** @returns E.164 without its plus, or why it cannot be texted */
export const mobileIn = (given: string): string | Answered => {
  const plain = given.replace(/[\s()+.-]/g, '');
  const wrong = (why: string) => notifyError(400, 'ValidationError', `phone_number ${why}`);
  if (!/^\d*$/.test(plain)) return wrong('Must not contain letters or symbols');
  const national = plain.replace(/^(?:0044|44|0)/, '');
  if (!/^7/.test(national))
    return plain.length > 8 && !/^(?:0|44)/.test(plain)
      ? notifyError(400, 'BadRequestError', 'Cannot send to international mobile numbers')
      : wrong('Not a UK mobile number');
  if (national.length < 10) return wrong('Not enough digits');
  return national.length > 10 ? wrong('Too many digits') : `44${national}`;
};
