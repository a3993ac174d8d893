// AWS's exceptions, by name and reason, and its delivery events, told apart.
// https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html#API_SendTextMessage_Errors
import * as z from 'zod/mini';
import type { DeliveryState, Refusal } from '../../channel.ts';

/** Of a `ValidationException` the field that is wrong stands for the reason. The bare name is for every other reason. */
export const REFUSALS: Readonly<Record<string, Refusal>> = {
  ThrottlingException: 'retry',
  InternalServerException: 'retry',
  'ConflictException DESTINATION_PHONE_NUMBER_OPTED_OUT': 'opted-out',
  'ConflictException DESTINATION_PHONE_NUMBER_NOT_VERIFIED': 'configuration',
  'ConflictException DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION': 'invalid-recipient',
  'ConflictException DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE': 'invalid-recipient',
  'ConflictException NO_ORIGINATION_IDENTITIES_FOUND': 'configuration',
  'ConflictException NUMBER_CAPABILITIES_MISMATCH': 'configuration',
  'ConflictException MESSAGE_TYPE_MISMATCH': 'configuration',
  'ConflictException RESOURCE_NOT_ACTIVE': 'configuration',
  'ConflictException KEYWORD_MISMATCH': 'configuration',
  ConflictException: 'configuration',
  'ServiceQuotaExceededException MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT': 'configuration',
  ServiceQuotaExceededException: 'configuration',
  'ValidationException DestinationPhoneNumber': 'invalid-recipient',
  'ValidationException MessageBody': 'content',
  ValidationException: 'configuration',
  'AccessDeniedException INSUFFICIENT_ACCOUNT_REPUTATION': 'configuration',
  'AccessDeniedException ACCOUNT_DISABLED': 'configuration',
  AccessDeniedException: 'configuration',
  ResourceNotFoundException: 'configuration',
  UnrecognizedClientException: 'configuration',
  InvalidSignatureException: 'configuration',
  ExpiredTokenException: 'configuration',
  CredentialsProviderError: 'configuration',
};

type Came = { readonly state: DeliveryState; readonly refusal?: Refusal };
/** `SUCCESSFUL` is a network's taking it. `UNKNOWN`: no receipt came in 72 hours, and it may have arrived. */
export const EVENTS: Readonly<Record<string, Came>> = {
  TEXT_QUEUED: { state: 'queued' },
  TEXT_PENDING: { state: 'queued' },
  TEXT_SENT: { state: 'sent' },
  TEXT_SUCCESSFUL: { state: 'sent' },
  TEXT_UNKNOWN: { state: 'sent' },
  TEXT_DELIVERED: { state: 'delivered' },
  TEXT_INVALID: { state: 'failed', refusal: 'invalid-recipient' },
  TEXT_BLOCKED: { state: 'failed', refusal: 'invalid-recipient' },
  TEXT_CARRIER_BLOCKED: { state: 'failed', refusal: 'invalid-recipient' },
  TEXT_PROTECT_BLOCKED: { state: 'failed', refusal: 'invalid-recipient' },
  TEXT_INVALID_MESSAGE: { state: 'failed', refusal: 'content' },
  TEXT_SPAM: { state: 'failed', refusal: 'content' },
  TEXT_UNREACHABLE: { state: 'failed', refusal: 'retry' },
  TEXT_CARRIER_UNREACHABLE: { state: 'failed', refusal: 'retry' },
  TEXT_TTL_EXPIRED: { state: 'failed', refusal: 'retry' },
};

/** As the SDK throws it. */
const Thrown = z.looseObject({
  name: z.string(),
  Reason: z.optional(z.string()),
  Fields: z.optional(z.array(z.looseObject({ Name: z.string() }))),
});

/** Undefined when it is no answer of AWS's that we know: a time-out, a broken connection. */
export const refusalOf = (
  error: unknown,
): { readonly refusal: Refusal; readonly code: string } | undefined => {
  const thrown = Thrown.safeParse(error);
  if (!thrown.success) return undefined;
  const { name, Reason, Fields = [] } = thrown.data;
  const codes = [...Fields.map((field) => `${name} ${field.Name}`), `${name} ${Reason ?? ''}`, name];
  const code = codes.find((each) => Object.hasOwn(REFUSALS, each));
  const refusal = code === undefined ? undefined : REFUSALS[code];
  return code === undefined || refusal === undefined ? undefined : { refusal, code };
};
