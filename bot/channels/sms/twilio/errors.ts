// Twilio's codes, of a call that it refuses and of a message that did not arrive, told apart. https://www.twilio.com/docs/api/errors
import type { Refusal } from '../../channel.ts';

export const REFUSALS: Readonly<Record<string, Refusal>> = {
  // Of the person.
  21610: 'opted-out',
  21211: 'invalid-recipient',
  21612: 'invalid-recipient',
  21614: 'invalid-recipient',
  21635: 'invalid-recipient',
  30004: 'invalid-recipient',
  30005: 'invalid-recipient',
  30006: 'invalid-recipient',
  // Of the text.
  21617: 'content',
  30007: 'content',
  // For now.
  429: 'retry',
  20429: 'retry',
  20500: 'retry',
  30001: 'retry',
  30003: 'retry',
  30008: 'retry',
  30017: 'retry',
  30022: 'retry',
  // Ours to mend.
  11200: 'configuration',
  14107: 'configuration',
  20003: 'configuration',
  20005: 'configuration',
  21408: 'configuration',
  21606: 'configuration',
  21608: 'configuration',
  21659: 'configuration',
  30002: 'configuration',
  30034: 'configuration',
};

/** A code that we do not know goes by the answer's status; one that came without, in a report, may pass. */
export const refusalOf = (code: string | undefined, status?: number): Refusal => {
  const known = code !== undefined && Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
  if (known !== undefined) return known;
  if (status === undefined) return code === undefined ? 'retry' : 'content';
  if (status === 429 || status === 408 || status >= 500) return 'retry';
  return status === 401 || status === 403 || status === 404 ? 'configuration' : 'content';
};
