// What AWS End User Messaging takes, as data.
import { valuesOf, type Limits } from '../../limit.ts';

const PAGES = 'https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html';
const checked = '2026-11-22';

export const LIMITS = {
  BODY_MAX: {
    value: 1600,
    unit: 'characters',
    of: 'one message; six parts of ours never hold more than 918',
    page: PAGES,
    checked,
  },
  CONTEXT_VALUE_MAX: {
    value: 800,
    unit: 'characters',
    of: 'our own name for a message, which its reports carry',
    page: PAGES,
    checked,
  },
} as const satisfies Limits;

export const { BODY_MAX } = valuesOf(LIMITS);
