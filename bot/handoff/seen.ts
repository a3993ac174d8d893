// What is kept of a conversation for its card when something is sent: as it was then, and not as it is when the card is made.
import type { ChannelId, DialogState } from '../model.ts';
import type { RefusedMessage } from '../channels/channel.ts';

export type RecordSeen = {
  /** Turns so far. */
  readonly version: number;
  readonly dialog: DialogState;
  /** ISO. */
  readonly lastHeardAt?: string;
  readonly closedAt?: string;
  readonly refused?: RefusedMessage;
};

/** Transactions after which a person calls, writes or comes. */
export const FOR_A_PERSON: ReadonlySet<string> = new Set([
  'call-back',
  'complaint.stage-1',
  'contact.write-back',
  'council-tax.moving',
  'identity.codes-unasked',
  'incidents.report',
  'payments.money-stop',
  'payments.paid-twice',
  'payments.promise-person',
  'payments.refund',
  'repairs.hazard',
  'repairs.report',
]);

/** Makes the card of a case and keeps it with it. It may come twice, and the second stands. @throws when it cannot now */
export type KeepCard = (
  asked: {
    readonly conversation: string;
    readonly reference: string;
    readonly seen: RecordSeen;
  },
  channel: ChannelId,
  account?: string,
) => Promise<void>;
