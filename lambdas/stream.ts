// The WebSocket of the web chat, on which opening is an event and the worker replays what was missed, and of agents' desks. Nothing is taken on it.
import { checkDesk, checkStream } from '../bot/channels/webchat/tokens.ts';
import type { Enqueue } from './aws/queue.ts';
import type { DeskSockets } from './desk/push.ts';

export type StreamDeps = {
  readonly secret: string;
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
  /** Where the sockets of agents' desks are kept. */
  readonly desks: Pick<DeskSockets, 'open'>;
};
/** What API Gateway's WebSocket API hands over, as far as we read it. */
export type StreamEvent = {
  readonly requestContext: { readonly routeKey?: string | undefined; readonly connectionId: string };
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null;
};
export type StreamResult = { readonly statusCode: number };

/**
 * `$connect` with a good address is let in; without, it is 401. Whatever clients send (empty keep-alives) is taken in
 * silence: an error here would reach the client as a frame that stops it for good. A socket that closed is found out,
 * and forgotten, at the next push.
 */
export const stream =
  ({ secret, enqueue, clock, desks }: StreamDeps) =>
  async ({ requestContext, queryStringParameters }: StreamEvent): Promise<StreamResult> => {
    if (requestContext.routeKey !== '$connect') return { statusCode: 200 };
    const desk = queryStringParameters?.['d'];
    if (desk !== undefined)
      return { statusCode: (await opened(secret, desks, desk, requestContext.connectionId)) ? 200 : 401 };
    const checked = await checkStream(secret, queryStringParameters?.['t'] ?? '');
    if (!checked.ok) return { statusCode: 401 };
    const { conv: conversation, watermark } = checked.value;
    const { connectionId: connection } = requestContext;
    const at = clock().toISOString();
    await enqueue([
      {
        id: `connected:${connection}`,
        conversation,
        channel: 'webchat',
        at,
        receivedAt: at,
        kind: 'connected',
        connection,
        watermark,
      },
    ]);
    return { statusCode: 200 };
  };

/** An agent's address opens one socket. */
const opened = async (
  secret: string,
  desks: StreamDeps['desks'],
  token: string,
  connection: string,
): Promise<boolean> => {
  const checked = await checkDesk(secret, token);
  if (!checked.ok) return false;
  const { ticket, ...socket } = checked.value;
  return desks.open({ connection, ...socket, openedAt: Date.now() }, ticket);
};
