// What Messenger takes, as data.
import { ABILITIES } from '../abilities.ts';
import { valuesOf, type Limits } from '../limit.ts';

/** Version of the Graph API in a call’s path. */
export const API_VERSION = 'v25.0';

const PAGES = 'https://developers.facebook.com/documentation/business-messaging/messenger-platform';
const checked = '2026-11-22';

export const LIMITS = {
  TEXT_MAX: {
    value: 2000,
    unit: 'characters',
    of: 'text of one message',
    page: `${PAGES}/send-messages`,
    checked,
  },
  QUICK_REPLIES_MAX: {
    value: ABILITIES.messenger.buttons,
    unit: 'items',
    of: 'quick replies below a message',
    page: `${PAGES}/send-messages/quick-replies`,
    checked,
  },
  QUICK_REPLY_TITLE_MAX: {
    value: 20,
    unit: 'characters',
    of: 'title of a quick reply',
    page: `${PAGES}/send-messages/quick-replies`,
    checked,
  },
  PAYLOAD_MAX: {
    value: 1000,
    unit: 'characters',
    of: 'what a quick reply or a button brings back',
    page: `${PAGES}/send-messages/quick-replies`,
    checked,
  },
  BUTTON_TEMPLATE_TEXT_MAX: {
    value: 640,
    unit: 'characters',
    of: 'text above buttons',
    page: `${PAGES}/send-messages/template/button`,
    checked,
  },
  BUTTONS_MAX: {
    value: 3,
    unit: 'items',
    of: 'buttons below a text or a card',
    page: `${PAGES}/send-messages/template/button`,
    checked,
  },
  BUTTON_TITLE_MAX: {
    value: 20,
    unit: 'characters',
    of: 'title of a button',
    page: `${PAGES}/send-messages/template/button`,
    checked,
  },
  ELEMENTS_MAX: {
    value: 10,
    unit: 'items',
    of: 'cards side by side',
    page: `${PAGES}/send-messages/template/generic`,
    checked,
  },
  ELEMENT_TITLE_MAX: {
    value: 80,
    unit: 'characters',
    of: 'title of a card',
    page: `${PAGES}/send-messages/template/generic`,
    checked,
  },
  ELEMENT_SUBTITLE_MAX: {
    value: 80,
    unit: 'characters',
    of: 'text of a card',
    page: `${PAGES}/send-messages/template/generic`,
    checked,
  },
  METADATA_MAX: {
    value: 1000,
    unit: 'characters',
    of: 'our own note on a message, which its echo carries',
    page: `${PAGES}/send-messages`,
  },
  WINDOW_MS: {
    value: ABILITIES.messenger.windowHours * 3_600_000,
    unit: 'ms',
    of: 'time in which who has written is answered',
    page: `${PAGES}/policy`,
    checked,
  },
  HUMAN_AGENT_MS: {
    value: 7 * 24 * 3_600_000,
    unit: 'ms',
    of: 'the same, where a person answers',
    page: `${PAGES}/policy`,
    checked,
  },
} as const satisfies Limits;

export const {
  TEXT_MAX,
  QUICK_REPLIES_MAX,
  QUICK_REPLY_TITLE_MAX,
  PAYLOAD_MAX,
  BUTTON_TEMPLATE_TEXT_MAX,
  BUTTONS_MAX,
  BUTTON_TITLE_MAX,
  ELEMENTS_MAX,
  ELEMENT_TITLE_MAX,
  ELEMENT_SUBTITLE_MAX,
  METADATA_MAX,
  WINDOW_MS,
  HUMAN_AGENT_MS,
} = valuesOf(LIMITS);
