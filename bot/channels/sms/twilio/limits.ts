// What Twilio takes, as data, and where it calls us.
import { valuesOf, type Limits } from '../../limit.ts';

/** Version of the API in a send’s path, and the first part of it. */
export const API_VERSION = '2010-04-01';
/** Where Twilio calls us: for what people send, and for what became of what we sent. */
export const WEBHOOK_PATH = '/webhooks/sms/twilio';

const PAGES = 'https://www.twilio.com/docs/messaging/api/message-resource';
const checked = '2026-11-22';

export const LIMITS = {
  BODY_MAX: {
    value: 1600,
    unit: 'characters',
    of: 'one message; six parts of ours never hold more than 918',
    page: `${PAGES}#create-a-message-resource`,
    checked,
  },
  MEDIA_MAX: {
    value: 10,
    unit: 'items',
    of: 'files with one incoming message',
    page: 'https://www.twilio.com/docs/messaging/guides/webhook-request',
    checked,
  },
} as const satisfies Limits;

export const { BODY_MAX, MEDIA_MAX } = valuesOf(LIMITS);
