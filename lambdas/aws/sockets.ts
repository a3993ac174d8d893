// Pushing to open WebSockets through API Gateway's management API.
import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import type { Drop, Push } from '../../bot/runtime/ports.ts';
import { CLIENT } from './client-settings.ts';

export const socketsClient = (): ApiGatewayManagementApiClient => new ApiGatewayManagementApiClient(CLIENT);

/**
 * @param patience waits in ms before trying a socket again that is "gone": a socket whose `$connect` has not
 *   returned yet answers 410 too
 * @returns a push that is false when the socket has gone. One that fails otherwise is closed, so that its client
 *   opens another and has replayed what it missed.
 */
export const pushTo =
  (api: ApiGatewayManagementApiClient, patience: readonly number[] = []): Push =>
  async (socket, frame) => {
    let waits = patience;
    for (;;) {
      try {
        await api.send(new PostToConnectionCommand({ ConnectionId: socket, Data: Buffer.from(frame) }));
        return true;
      } catch (error) {
        const [wait, ...others] = waits;
        if (!(error instanceof GoneException)) {
          await api.send(new DeleteConnectionCommand({ ConnectionId: socket })).catch(() => undefined);
          return false;
        }
        if (wait === undefined) return false;
        waits = others;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };

export const dropWith =
  (api: ApiGatewayManagementApiClient): Drop =>
  async (socket) => {
    await api.send(new DeleteConnectionCommand({ ConnectionId: socket })).catch(() => undefined);
  };
