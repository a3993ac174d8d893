// What Messenger takes. https://developers.facebook.com/documentation/business-messaging/messenger-platform/

/** Version of the Graph API in a send's path. */
export const API_VERSION = 'v25.0';
/** UTF-16 units of one text message. */
export const TEXT_MAX = 2000;
export const QUICK_REPLIES_MAX = 13;
export const QUICK_REPLY_TITLE_MAX = 20;
export const PAYLOAD_MAX = 1000;
