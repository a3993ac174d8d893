// What a text message may be: ours for every provider, so that whichever sends, the same is said.
import { valuesOf, type Limits } from '../limit.ts';

export const LIMITS = {
  PARTS_MAX: {
    value: 6,
    unit: 'parts',
    of: 'one message',
    ours: 'Notify takes no more of GSM-7 (918 characters), and handsets and networks join no more with certainty',
  },
  PARTS_LIKED: {
    value: 2,
    unit: 'parts',
    of: 'a text that is said whole though it has a short form',
    ours: 'every part is paid for, and Twilio too advises at most 320 characters',
  },
  CALL_AT_LEAST_MS: {
    value: 100,
    unit: 'ms',
    of: 'a call: with less time it is not begun',
    ours: 'it could not be answered',
  },
  TRIED_AFTER_MS: {
    value: 10_000,
    unit: 'ms',
    of: 'age of a message that must have been tried before',
    ours: 'the retries of one delivery are done in this time',
  },
} as const satisfies Limits;

export const { PARTS_MAX, PARTS_LIKED, CALL_AT_LEAST_MS, TRIED_AFTER_MS } = valuesOf(LIMITS);
