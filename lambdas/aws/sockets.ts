// Pushing to open WebSockets through API Gateway's management API.
import type { ApiGatewayManagementApiClient } from '@aws-sdk/client-apigatewaymanagementapi';
import type { Push } from '../../bot/runtime/ports.ts';

/**
 * @param patience waits in ms before trying a socket again that is "gone": a socket whose `$connect` has not
 *   returned yet answers 410 too
 * @returns a push that is false when the socket has gone. One that fails otherwise is closed, so that its client
 *   opens another and has replayed what it missed.
 */
export const pushTo =
  (client: () => Promise<ApiGatewayManagementApiClient>, patience: readonly number[] = []): Push =>
  async (socket, frame) => {
    const { DeleteConnectionCommand, GoneException, PostToConnectionCommand } =
      await import('@aws-sdk/client-apigatewaymanagementapi');
    const api = await client();
    for (const wait of [...patience, undefined]) {
      try {
        await api.send(new PostToConnectionCommand({ ConnectionId: socket, Data: Buffer.from(frame) }));
        return true;
      } catch (error) {
        if (error instanceof GoneException && wait !== undefined) {
          await new Promise((resolve) => setTimeout(resolve, wait));
          continue;
        }
        if (!(error instanceof GoneException)) {
          await api.send(new DeleteConnectionCommand({ ConnectionId: socket })).catch(() => undefined);
        }
        return false;
      }
    }
    return false;
  };
