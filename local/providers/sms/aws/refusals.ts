// What AWS End User Messaging says when it does not take a text.
// https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html#API_SendTextMessage_Errors
import * as z from 'zod/mini';
import type { Answered } from '../../http.ts';

/** As the AWS JSON protocol has it: the name without its shape's space, the rest as members. */
export const awsError = (
  status: number,
  name: string,
  more: Readonly<Record<string, unknown>>,
): Answered => ({
  status,
  body: { __type: `com.amazonaws.pinpointsmsvoicev2#${name}`, ...more },
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': name },
});

export const conflict = (Reason: string, Message = 'The request could not be taken.'): Answered =>
  awsError(400, 'ConflictException', { Message, Reason });

const invalid = (fields: readonly (readonly [Name: string, Message: string])[]): Answered =>
  awsError(400, 'ValidationException', {
    Message: '1 validation error detected',
    Reason: 'FIELD_VALIDATION_FAILED',
    Fields: fields.map(([Name, Message]) => ({ Name, Message })),
  });

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
/** The constraints of the service's model. */
const SendTextMessage = z.object({
  DestinationPhoneNumber: z.string().check(z.maxLength(20), z.regex(/^\+?[1-9][0-9]{1,18}$/)),
  OriginationIdentity: z.optional(text(256)),
  MessageBody: text(1600).check(z.regex(/\S/)),
  MessageType: z.optional(z.enum(['TRANSACTIONAL', 'PROMOTIONAL'])),
  ConfigurationSetName: z.optional(text(256)),
  Context: z.optional(
    z
      .record(
        z.string().check(z.maxLength(100), z.regex(/^\S+$/)),
        z.string().check(z.maxLength(800), z.regex(/^\S(?:[^]*\S)?$/)),
      )
      .check(z.refine((pairs) => Object.keys(pairs).length <= 5)),
  ),
  TimeToLive: z.optional(z.int().check(z.minimum(5), z.maximum(259_200))),
  MaxPrice: z.optional(z.string().check(z.regex(/^[0-9]{0,2}\.[0-9]{1,5}$/))),
  DryRun: z.optional(z.boolean()),
});
export type SendTextMessage = z.infer<typeof SendTextMessage>;

/** @returns the request, or why it is none */
export const requestIn = (body: unknown): SendTextMessage | Answered => {
  const parsed = SendTextMessage.safeParse(body);
  if (parsed.success) return parsed.data;
  return invalid(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
};

/** Why a number cannot be texted from the United Kingdom's account that we are. @param to with its plus */
export const refusedNumber = (to: string): Answered | undefined => {
  if (!to.startsWith('+44'))
    return awsError(400, 'ValidationException', {
      Message: 'The destination country is not enabled.',
      Reason: 'COUNTRY_NOT_ENABLED',
    });
  return /^\+447\d{9}$/.test(to) ? undefined : invalid([['DestinationPhoneNumber', 'Not a mobile number.']]);
};

/** A signature is looked at for its form alone: its maker is in this process too. */
export const refusedSignature = (authorization: string | undefined): Answered | undefined =>
  /^AWS4-HMAC-SHA256 Credential=[^,]*\/sms-voice\/aws4_request,/.test(authorization ?? '')
    ? undefined
    : awsError(403, 'UnrecognizedClientException', {
        message: 'The security token included in the request is invalid.',
      });
