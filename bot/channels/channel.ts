// What a webhook channel is: verify, parse, render, send, each a small file of the same name in each channel's folder.
import type { ChannelId, Event, Language } from '../model.ts';
import type { NoticeMark } from '../notices/untold.ts';
import type { Secret } from '../understanding/taken-out.ts';

/** A webhook as it came: the raw bytes, which the signature is over, and lower-case header names. */
export type Webhook = {
  readonly method: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The query as it came, without its `?`: a signature may be over its bytes. */
  readonly rawQuery?: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** ISO: our clock, which starts the legal ones. */
  readonly receivedAt: string;
};

/**
 * Why a provider would not take, or could not deliver, a message: told apart by its own codes (the table in each channel's
 * README). `retry` passes by itself; `configuration` is ours to mend and waits too; the others are for good.
 */
export type Refusal = (typeof REFUSALS)[number];
export const REFUSALS = [
  'retry',
  'configuration',
  'opted-out',
  'window-closed',
  'invalid-recipient',
  'content',
  // Another app, or a person in the provider's own inbox, has this conversation.
  'elsewhere',
  // We have sent as much today as we may.
  'over-cap',
] as const;

/** A message of ours that was refused for good. `activity` is our id of it, `code` the provider's own for the reason. */
export type RefusedMessage = {
  readonly refusal: Refusal;
  /** ISO. */
  readonly at: string;
  readonly code?: string;
  readonly activity?: string;
};

/** How far a message of ours has come. Reports come late and out of order, so the ranks decide: 0 to 3 only rise, `failed` is final. */
export type DeliveryState = 'queued' | 'sent' | 'delivered' | 'read' | 'failed';
export const DELIVERY_RANK: Readonly<Record<DeliveryState, number>> = {
  queued: 0,
  sent: 1,
  delivered: 2,
  read: 3,
  failed: 4,
};

/** What a provider says of a message of ours. `id` is its own id; with `upTo` (ms) it speaks of all that was sent to the person by then. */
export type StatusReport = {
  readonly channel: ChannelId;
  readonly conversation?: string;
  readonly id?: string;
  readonly upTo?: number;
  readonly state: DeliveryState;
  /** ISO. */
  readonly at: string;
  /** Of `failed`: why, and the provider's own code for it. */
  readonly refusal?: Refusal;
  readonly code?: string;
  /** The activity that it was, where the provider gives our own note back: it is known even of a call that was not answered. */
  readonly activity?: string;
};

/** Where a file that a citizen sent can be fetched, in `attachment.content.media` until it is stored by us. */
export type MediaRef =
  | { readonly kind: 'whatsapp'; readonly id: string }
  | { readonly kind: 'url'; readonly url: string; readonly auth?: 'twilio' };

/** What a webhook holds. Nothing is thrown: what is not understood is `unsupported`, and counted. */
export type Incoming =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'status'; readonly report: StatusReport }
  | { readonly kind: 'unsupported'; readonly why: string };

export type WebhookChannel = {
  readonly channel: ChannelId;
  /** The provider's handshake, for a GET. Undefined when the token is wrong. */
  handshake(webhook: Webhook): string | undefined;
  /** Whether the provider itself sent these bytes. */
  verify(webhook: Webhook): boolean;
  parse(webhook: Webhook): readonly Incoming[];
  /** What a 200 says, where the provider reads it (Twilio takes plain text for an answer to be sent). */
  readonly answer?: { readonly contentType: string; readonly body: string };
};

/** How a channel's activity parts are marked, besides Bot Framework's own fields. Written and read in `channelData`. */
export type Marks = {
  /** The line that answers a danger, in this language. */
  readonly line?: Language;
  /** This question is best answered by a place on the map: a channel that can ask for one does. */
  readonly asks?: 'location';
  /** Its options are a page of more, and so many came before: numbers go on from there. */
  readonly from?: number;
  /** Written by a person in the provider's own inbox: kept, and never taken for the citizen's. */
  readonly echo?: boolean;
  /** Another app has the thread: kept, and not answered but for danger. */
  readonly standby?: boolean;
  /** Answered on a page behind a link: the channel has no such message, and it opens no window. */
  readonly onPage?: true;
  /** It opens the channel's window as a message does, though it is none. */
  readonly heard?: boolean;
  /** Before this came, a message of ours could not be delivered: the person has not read it. */
  readonly refusedBefore?: RefusedMessage;
  /** What the carrier took it for and has answered itself; after STOP it lets nothing of ours through. */
  readonly optOut?: 'STOP' | 'START' | 'HELP';
  /** Of what is sent: the key of the link whose address stands where the text says `{link}`. */
  readonly link?: string;
  /** Of what is sent: the news of a notice that it tells, for when it is refused. */
  readonly notice?: NoticeMark;
  /** Of what is sent: by a person, not by the assistant. */
  readonly byPerson?: boolean;
  /** Of what is sent: from here on a person has the conversation. */
  readonly withPerson?: true;
  /** The person's name, as whoever reads it is told. */
  readonly by?: string;
  /** Said while it was known who they are, this surely: a copy of it needs as much. */
  readonly level?: 2 | 3;
  /** Kinds of numbers that nobody should send, and that were taken out before it was kept. */
  readonly redacted?: readonly Secret[];
};
