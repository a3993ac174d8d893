// What every messaging event of a webhook has, whatever happened: with whom, when, and on whose thread.
import * as z from 'zod/mini';
import { conversationId } from '../ids.ts';
import { eventOn, notAfter, type About as Happened } from '../meta-events.ts';
import { accountOf } from './account.ts';

export { idOf, notAfter, unsupported } from '../meta-events.ts';

export type About = Happened & {
  /** In ms. */
  readonly claimed: number | undefined;
  readonly isStandby: boolean;
};
type Came = {
  readonly idSecret: string;
  readonly receivedAt: string;
  readonly isStandby: boolean;
  /** The entry's time, for events that have none of their own. */
  readonly time: unknown;
};

const Party = z.union([
  z.object({ id: z.string().check(z.minLength(1)) }),
  z.object({ user_ref: z.string().check(z.minLength(1)) }),
]);
const Shape = z.looseObject({
  sender: z.optional(z.unknown()),
  recipient: z.optional(z.unknown()),
  timestamp: z.optional(z.unknown()),
  message: z.optional(z.unknown()),
  optin: z.optional(z.unknown()),
});
const Message = z.looseObject({ is_echo: z.optional(z.unknown()) });

/** @returns undefined when it does not say with whom */
export const aboutOf = (
  event: unknown,
  { idSecret, receivedAt, isStandby, time }: Came,
): About | undefined => {
  const shape = Shape.safeParse(event);
  if (!shape.success) return undefined;
  const { sender, recipient, timestamp, message, optin } = shape.data;
  const isEcho = Message.safeParse(message).data?.is_echo === true;
  // A box that was ticked on a website names its person in the opt-in itself.
  const party = partyIn(isEcho ? recipient : sender) ?? partyIn(optin);
  if (party === undefined) return undefined;
  const account = accountOf(party);
  const claimed = millisecondsOf(timestamp) ?? millisecondsOf(time);
  return {
    account,
    conversation: conversationId(idSecret, 'messenger', account),
    at: notAfter(claimed, receivedAt),
    receivedAt,
    claimed,
    isEcho,
    isStandby,
  };
};

/** What is not there is not parsed: zod's way of saying no costs more than all the rest. */
const partyIn = (given: unknown): z.infer<typeof Party> | undefined =>
  given === undefined ? undefined : Party.safeParse(given).data;

export const eventOf = eventOn('messenger');

/** Milliseconds by the documents, seconds or strings on some of their pages. */
export const millisecondsOf = (time: unknown): number | undefined => {
  const given = typeof time === 'number' || typeof time === 'string' ? Number(time) : Number.NaN;
  const ms = given < 1e12 ? given * 1000 : given;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
};
