// One text is sent, once: what was sent from here already is not sent again, and every call is logged with what it takes.
import type { Refusal } from '../channel.ts';
import type { Encoding } from '../gsm7.ts';
import { CALL_AT_LEAST_MS } from './limits.ts';
import { memory } from './memory.ts';
import type { SmsProvider, SmsSent } from './provider.ts';
import type { Text } from './texts.ts';

/** What is logged of a call: no number, no words, no id. */
export type SmsLog = (entry: {
  readonly provider: SmsProvider['name'];
  readonly outcome: SmsSent['kind'] | 'unanswered';
  readonly encoding: Encoding;
  readonly segments: number;
  readonly refusal?: Refusal;
  readonly code?: string;
}) => void;

/** `segments` is what this attempt is charged for. */
export type Outcome =
  | { readonly kind: 'sent'; readonly id?: string; readonly segments: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly code: string }
  | { readonly kind: 'not begun' };
export type Attempt = (text: Text, to: string, withinMs: number) => Promise<Outcome>;

export const attempts = (provider: SmsProvider, log: SmsLog): Attempt => {
  const known = memory();
  return async ({ reference, text, parts, encoding, isOld }, to, withinMs) => {
    const before = known.of(reference);
    if (before?.kind === 'sent') return { ...before, segments: 0 };
    if (withinMs < CALL_AT_LEAST_MS) return { kind: 'not begun' };
    const isRepeat = isOld || before?.kind === 'unsure';
    const line = { provider: provider.name, encoding, segments: parts };
    try {
      const came = await provider.send({ to, text, reference, isRepeat, withinMs });
      if (came.kind === 'sent') {
        known.put(reference, came);
        log({ ...line, outcome: 'sent' });
        return { ...came, segments: parts };
      }
      const { refusal, code, isUnsure = false } = came;
      if (isUnsure) known.put(reference, { kind: 'unsure' });
      log({ ...line, outcome: 'refused', refusal, code });
      return { kind: 'refused', refusal, code };
    } catch (error) {
      known.put(reference, { kind: 'unsure' });
      const code = error instanceof Error ? error.name : 'no answer';
      log({ ...line, outcome: 'unanswered', refusal: 'retry', code });
      return { kind: 'refused', refusal: 'retry', code };
    }
  };
};
