// What Twilio takes. https://www.twilio.com/docs/messaging/api/message-resource

/** Version of the API in a send's path, and the first part of it. */
export const API_VERSION = '2010-04-01';
/** Characters of one message; six parts of ours never hold more than 918. */
export const BODY_MAX = 1600;
/** Files with one incoming message. */
export const MEDIA_MAX = 10;
/** Where Twilio calls us: for what people send, and for what became of what we sent. */
export const WEBHOOK_PATH = '/webhooks/sms/twilio';
