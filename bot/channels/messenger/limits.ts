// What Messenger takes, as data. https://developers.facebook.com/documentation/business-messaging/messenger-platform/

/** Version of the Graph API in a call's path. */
export const API_VERSION = 'v25.0';

/** Of text one message, in UTF-16 units: the pages say "characters", and this is the stricter reading. …/send-messages */
export const TEXT_MAX = 2000;

/** …/send-messages/quick-replies */
export const QUICK_REPLIES_MAX = 13;
export const QUICK_REPLY_TITLE_MAX = 20;
/** Of a quick reply and of a button, too. */
export const PAYLOAD_MAX = 1000;

/** Text with buttons below it. …/send-messages/template/button */
export const BUTTON_TEMPLATE_TEXT_MAX = 640;
export const BUTTONS_MAX = 3;
export const BUTTON_TITLE_MAX = 20;

/** Cards side by side. …/send-messages/template/generic */
export const ELEMENTS_MAX = 10;
export const ELEMENT_TITLE_MAX = 80;
export const ELEMENT_SUBTITLE_MAX = 80;

/** Our own note on a message, which its echo carries. */
export const METADATA_MAX = 1000;

/** Whoever has written is answered within this time; a person may answer for longer. …/policy */
export const WINDOW_MS = 24 * 3_600_000;
export const HUMAN_AGENT_MS = 7 * WINDOW_MS;
