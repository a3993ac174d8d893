// What WhatsApp takes, as data. https://developers.facebook.com/documentation/business-messaging/whatsapp/
// The pages say "characters"; UTF-16 units are the stricter reading, and all lengths here are counted so.

/** Version of the Graph API in a call's path. */
export const API_VERSION = 'v25.0';

/** …/messages/text-messages */
export const TEXT_MAX = 4096;
/** Of an image, a video or a document. …/messages/image-messages */
export const CAPTION_MAX = 1024;

/** Text above reply buttons, above a link's button, and above "send location". …/messages/interactive-reply-buttons-messages */
export const BODY_MAX = 1024;
export const BUTTONS_MAX = 3;
export const BUTTON_TITLE_MAX = 20;
export const BUTTON_ID_MAX = 256;

/** …/messages/interactive-list-messages */
export const LIST_BODY_MAX = 4096;
/** In all sections together. */
export const ROWS_MAX = 10;
export const ROW_TITLE_MAX = 24;
export const ROW_DESCRIPTION_MAX = 72;
export const ROW_ID_MAX = 200;
export const LIST_BUTTON_MAX = 20;

/** …/messages/interactive-cta-url-messages */
export const LINK_TITLE_MAX = 20;

/** A template's text with its parameters filled in. …/templates/components */
export const TEMPLATE_TEXT_MAX = 1024;
export const TEMPLATE_NAME = /^[a-z0-9_]{1,512}$/;

/** Our own note on a message, which its statuses carry. …/reference/whatsapp-business-phone-number/message-api */
export const CALLBACK_DATA_MAX = 512;

/** Whoever has written is answered freely within this time; afterwards a template alone is taken. …/messages/send-messages */
export const WINDOW_MS = 24 * 3_600_000;
