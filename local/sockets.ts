// API Gateway's WebSocket API on a laptop: opens sockets through the stream function, and pushes by its management API.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { StreamEvent, StreamResult } from '../lambdas/stream.ts';

export type StreamHandler = (event: StreamEvent, context: never) => Promise<StreamResult>;
export type Sockets = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, handler: StreamHandler) => void;
  /** Address of the management API: on loopback alone, for whoever reaches it may write to every socket. */
  readonly managementUrl: string;
  readonly close: () => Promise<void>;
};

/** API Gateway closes a socket that receives a longer message. */
const MESSAGE_MAX = 131_072;

export const startSockets = async (): Promise<Sockets> => {
  const open = new Map<string, WebSocket>();
  const wss = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_MAX });
  const management = createServer((request, response) => {
    void (async () => {
      const id = /^\/@connections\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? '';
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const socket = open.get(id);
      if (socket?.readyState !== 1) {
        response
          .writeHead(410, { 'content-type': 'application/json', 'x-amzn-errortype': 'GoneException' })
          .end('{}');
        return;
      }
      if (request.method === 'DELETE') socket.close(1000);
      else socket.send(Buffer.concat(parts).toString('utf8'));
      response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
    })();
  });
  await new Promise<void>((resolve) => management.listen(0, '127.0.0.1', resolve));
  return {
    managementUrl: `http://127.0.0.1:${(management.address() as AddressInfo).port}`,
    upgrade: (request, socket, head, handler) => {
      socket.on('error', () => socket.destroy());
      void accept(request, handler).then(
        (connection) => {
          if (connection === undefined)
            return socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
          wss.handleUpgrade(request, socket, head, (ws) => {
            open.set(connection, ws);
            // Clients send empty keep-alives, and nothing that is taken here.
            ws.on('message', () => undefined);
            ws.on('error', () => ws.terminate());
            ws.on('close', () => open.delete(connection));
          });
        },
        () => socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n'),
      );
    },
    close: async () => {
      for (const socket of open.values()) socket.terminate();
      wss.close();
      management.closeAllConnections();
      await new Promise((resolve) => management.close(resolve));
    },
  };
};

/** @returns the connection's id, or undefined when the stream function does not let it in */
const accept = async (request: IncomingMessage, handler: StreamHandler): Promise<string | undefined> => {
  const connectionId = randomUUID();
  const url = new URL(request.url ?? '/', 'http://local');
  const event = {
    requestContext: { routeKey: '$connect', connectionId },
    queryStringParameters: Object.fromEntries(url.searchParams),
  };
  return (await handler(event, {} as never)).statusCode === 200 ? connectionId : undefined;
};
