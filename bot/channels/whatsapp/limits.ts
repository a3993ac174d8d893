// What WhatsApp takes, as data.
import { ABILITIES } from '../abilities.ts';
import { valuesOf, type Limits } from '../limit.ts';

/** Version of the Graph API in a call’s path. */
export const API_VERSION = 'v25.0';
/** Name of a template. …/templates/components */
export const TEMPLATE_NAME = /^[a-z0-9_]{1,512}$/;

const PAGES = 'https://developers.facebook.com/documentation/business-messaging/whatsapp';
const checked = '2026-11-22';

export const LIMITS = {
  TEXT_MAX: {
    value: 4096,
    unit: 'characters',
    of: 'text of one message',
    page: `${PAGES}/messages/text-messages`,
    checked,
  },
  CAPTION_MAX: {
    value: 1024,
    unit: 'characters',
    of: 'words below a picture, a video or a document',
    page: `${PAGES}/messages/image-messages`,
    checked,
  },
  BODY_MAX: {
    value: 1024,
    unit: 'characters',
    of: 'text above reply buttons, a link’s button or "send location"',
    page: `${PAGES}/messages/interactive-reply-buttons-messages`,
    checked,
  },
  BUTTONS_MAX: {
    value: ABILITIES.whatsapp.buttons,
    unit: 'items',
    of: 'reply buttons',
    page: `${PAGES}/messages/interactive-reply-buttons-messages`,
    checked,
  },
  BUTTON_TITLE_MAX: {
    value: 20,
    unit: 'characters',
    of: 'title of a reply button',
    page: `${PAGES}/messages/interactive-reply-buttons-messages`,
    checked,
  },
  BUTTON_ID_MAX: {
    value: 256,
    unit: 'characters',
    of: 'what a reply button brings back',
    page: `${PAGES}/messages/interactive-reply-buttons-messages`,
    checked,
  },
  LIST_BODY_MAX: {
    value: 4096,
    unit: 'characters',
    of: 'text above a list',
    page: `${PAGES}/messages/interactive-list-messages`,
    checked,
  },
  ROWS_MAX: {
    value: ABILITIES.whatsapp.list,
    unit: 'items',
    of: 'rows of a list, in all sections together',
    page: `${PAGES}/messages/interactive-list-messages`,
    checked,
  },
  ROW_TITLE_MAX: {
    value: 24,
    unit: 'characters',
    of: 'title of a row',
    page: `${PAGES}/messages/interactive-list-messages`,
    checked,
  },
  ROW_DESCRIPTION_MAX: {
    value: 72,
    unit: 'characters',
    of: 'words below the title of a row',
    page: `${PAGES}/messages/interactive-list-messages`,
    checked,
  },
  ROW_ID_MAX: {
    value: 200,
    unit: 'characters',
    of: 'what a row brings back',
    page: `${PAGES}/messages/interactive-list-messages`,
    checked,
  },
  LIST_BUTTON_MAX: {
    value: 20,
    unit: 'characters',
    of: 'title of the button that opens a list',
    page: `${PAGES}/messages/interactive-list-messages`,
    checked,
  },
  LINK_TITLE_MAX: {
    value: 20,
    unit: 'characters',
    of: 'title of a link’s button',
    page: `${PAGES}/messages/interactive-cta-url-messages`,
    checked,
  },
  TEMPLATE_TEXT_MAX: {
    value: 1024,
    unit: 'characters',
    of: 'text of a template, filled in',
    page: `${PAGES}/templates/components`,
  },
  CALLBACK_DATA_MAX: {
    value: 512,
    unit: 'characters',
    of: 'our own note on a message, which its statuses carry',
    page: `${PAGES}/reference/whatsapp-business-phone-number/message-api`,
    checked,
  },
  WINDOW_MS: {
    value: ABILITIES.whatsapp.windowHours * 3_600_000,
    unit: 'ms',
    of: 'time in which who has written is answered freely; afterwards a template alone is taken',
    page: `${PAGES}/messages/send-messages`,
    checked,
  },
} as const satisfies Limits;

export const {
  TEXT_MAX,
  CAPTION_MAX,
  BODY_MAX,
  BUTTONS_MAX,
  BUTTON_TITLE_MAX,
  BUTTON_ID_MAX,
  LIST_BODY_MAX,
  ROWS_MAX,
  ROW_TITLE_MAX,
  ROW_DESCRIPTION_MAX,
  ROW_ID_MAX,
  LIST_BUTTON_MAX,
  LINK_TITLE_MAX,
  TEMPLATE_TEXT_MAX,
  CALLBACK_DATA_MAX,
  WINDOW_MS,
} = valuesOf(LIMITS);
