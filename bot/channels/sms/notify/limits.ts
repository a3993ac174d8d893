// What GOV.UK Notify takes, as data.
import { valuesOf, type Limits } from '../../limit.ts';

const PAGES = 'https://docs.notifications.service.gov.uk/rest-api.html';
const checked = '2026-11-22';

export const LIMITS = {
  CONTENT_MAX: {
    value: 918,
    unit: 'characters',
    of: 'one message after Notify’s rewriting: six parts of GSM-7, and of UCS-2 more than we send at once',
    page: `${PAGES}#send-a-text-message`,
    checked,
  },
  REFERENCE_MAX: {
    value: 1000,
    unit: 'characters',
    of: 'our own name for a message',
    page: `${PAGES}#send-a-text-message`,
    checked,
  },
  LOOK_UP_MS: {
    value: 1_500,
    unit: 'ms',
    of: 'what is left for a look-up after a try that was not answered',
    ours: 'the rest of the time is the try’s',
  },
} as const satisfies Limits;

export const { CONTENT_MAX, LOOK_UP_MS } = valuesOf(LIMITS);
