// Delivery by text message, in order, whoever the provider is. A message of several texts goes on where it stopped.
import type { Delivered, Send } from '../../runtime/ports.ts';
import type { Refusal } from '../channel.ts';
import { attempts, type SmsLog } from './attempt.ts';
import { NO_CAP, type Cap } from './cap.ts';
import type { SmsProvider } from './provider.ts';
import { textsOf } from './texts.ts';

/** `code` is the provider's own of a refusal; `segments` is what this delivery is charged for. */
export type SmsDelivered = Delivered & { readonly code?: string; readonly segments: number };

/** These pass, or are mended: the text waits. */
const FOR_NOW: readonly Refusal[] = ['retry', 'configuration'];
/** The others are of the person, and what follows would be refused too; all but this, which is of one text. */
const OF_THE_TEXT: Refusal = 'content';

export const sendBySms = (
  provider: SmsProvider,
  log: SmsLog = () => undefined,
  cap: Cap = NO_CAP,
): ((...given: Parameters<Send>) => Promise<SmsDelivered>) => {
  const uncapped = attempts(provider, log);
  return async (delivery) => {
    const until = performance.now() + delivery.withinMs;
    const all = delivery.activities.length;
    const { account } = delivery;
    if (account === undefined) return { sent: all, ...NOBODY, segments: 0 };
    const attempt = cap(uncapped, delivery);
    const ids: (readonly [activity: number, id: string])[] = [];
    let segments = 0;
    let lost: Pick<SmsDelivered, 'rest' | 'why' | 'refusal' | 'code'> = {};
    for (const text of textsOf(delivery)) {
      const came = await attempt(text, account, Math.floor(until - performance.now()));
      if (came.kind === 'not begun')
        return { sent: text.of, rest: 'later', why: 'no time left', ids, segments };
      if (came.kind === 'sent') {
        segments += came.segments;
        if (came.id !== undefined) ids.push([text.of, came.id]);
        continue;
      }
      const { refusal, code } = came;
      const why = `${provider.name} ${code}`;
      if (FOR_NOW.includes(refusal))
        return { sent: text.of, rest: 'later', why, refusal, code, ids, segments };
      lost = { rest: 'never', why, refusal, code };
      if (refusal !== OF_THE_TEXT) break;
    }
    return { sent: all, ...lost, ids, segments };
  };
};

const NOBODY = { rest: 'never', why: 'no number', refusal: 'invalid-recipient' } as const;
