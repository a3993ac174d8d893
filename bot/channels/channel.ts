// What a webhook channel is: verify, parse, render, send, each a small file of the same name in each channel's folder.
import type { ChannelId, Event } from '../model.ts';

/** A webhook as it came: the raw bytes, which the signature is over, and lower-case header names. */
export type Webhook = {
  readonly method: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** ISO: our clock, which starts the legal ones. */
  readonly receivedAt: string;
};

/** What a webhook holds. Nothing is thrown: what is not understood is `unsupported`, and counted. */
export type Incoming =
  { readonly kind: 'event'; readonly event: Event } | { readonly kind: 'unsupported'; readonly why: string };

export type WebhookChannel = {
  readonly channel: ChannelId;
  /** The provider's handshake, for a GET. Undefined when the token is wrong. */
  handshake(webhook: Webhook): string | undefined;
  /** Whether the provider itself sent these bytes. */
  verify(webhook: Webhook): boolean;
  parse(webhook: Webhook): readonly Incoming[];
};
