// One port, three providers: what the channel asks of whoever sends its texts.
import type { Refusal } from '../channel.ts';

export type SmsMessage = {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** Our own name for it, the same at every try, with nothing of the person in it. */
  readonly reference: string;
  /** It may have been sent already: a provider that can look it up does so first. */
  readonly isRepeat: boolean;
  readonly withinMs: number;
};

/**
 * `code` is the provider's own, for the log. Without an `id` it was taken, and no report will be known as its. `isUnsure`: the
 * provider failed, and may have taken it all the same.
 */
export type SmsSent =
  | { readonly kind: 'sent'; readonly id?: string }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly code: string;
      readonly isUnsure?: boolean;
    };

export type SmsProvider = {
  readonly name: 'twilio' | 'notify' | 'aws';
  /** @throws when there is no answer within `withinMs`: it may have been sent */
  send(message: SmsMessage): Promise<SmsSent>;
};

/** One call of a provider's HTTP API. An answer that is no JSON has an undefined body. @throws when there is none in time */
export type Call = (request: HttpCall, withinMs: number) => Promise<HttpAnswer>;
export type HttpCall = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};
export type HttpAnswer = { readonly status: number; readonly body: unknown };
