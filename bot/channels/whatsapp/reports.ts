// What WhatsApp says of our own messages: sent, delivered, read, or failed and why.
import * as z from 'zod/mini';
import type { DeliveryState, Incoming } from '../channel.ts';
import {
  aboutOf,
  maybeList,
  maybeText,
  millisecondsOf,
  notAfter,
  readAll,
  unsupported,
  type Came,
} from './about.ts';
import { refusalOf } from './errors.ts';

const Status = z.looseObject({
  id: z.string().check(z.minLength(1)),
  status: z.string(),
  timestamp: z.optional(z.unknown()),
  recipient_id: maybeText,
  recipient_user_id: maybeText,
  errors: maybeList,
  biz_opaque_callback_data: maybeText,
});
const Failure = z.looseObject({ code: z.number() });

/** A voice note that was played was read first. */
const STATES: ReadonlyMap<string, DeliveryState> = new Map(
  Object.entries({
    sent: 'sent',
    delivered: 'delivered',
    read: 'read',
    played: 'read',
    failed: 'failed',
  } as const),
);

export const reported = (each: unknown, came: Came): Incoming => {
  const status = Status.safeParse(each);
  if (!status.success) return unsupported('status not understood');
  const { id, recipient_id: phone, recipient_user_id: userId, timestamp, errors } = status.data;
  const state = STATES.get(status.data.status);
  if (state === undefined) return unsupported('kind of status');
  const about = aboutOf({ phone, userId }, timestamp, came);
  const activity = status.data.biz_opaque_callback_data;
  return {
    kind: 'status',
    report: {
      channel: 'whatsapp',
      id,
      state,
      at: notAfter(millisecondsOf(timestamp), came.receivedAt),
      ...(about === undefined ? {} : { conversation: about.conversation }),
      ...(activity === undefined ? {} : { activity }),
      ...(state === 'failed' ? failureIn(errors ?? []) : {}),
    },
  };
};

const failureIn = (errors: readonly unknown[]) => {
  const code = readAll(Failure, errors)[0]?.code;
  return code === undefined ? {} : { refusal: refusalOf({ code }), code: String(code) };
};
