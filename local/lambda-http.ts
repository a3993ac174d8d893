// Hands an HTTP request to a function as API Gateway's HTTP API does (payload version 2.0), and its answer back.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRequest, HttpResponse } from '../lambdas/http.ts';

export type HttpHandler = (event: HttpRequest, context: never) => Promise<HttpResponse>;

/** API Gateway takes 10 MB. */
const BODY_MAX = 10_000_000;
const TEXT = /^(?:text\/|application\/(?:json|x-www-form-urlencoded|javascript))/i;

/** Undefined when the body was too large: it has been answered with 413. */
export const eventOf = async (
  request: IncomingMessage,
  response: ServerResponse,
): Promise<HttpRequest | undefined> => {
  const body = await bodyOf(request);
  if (body === undefined) {
    response.writeHead(413, {
      'content-type': 'application/json',
      connection: 'close',
      'access-control-allow-origin': '*',
    });
    response.end('{"message":"Request Entity Too Large"}');
    return undefined;
  }
  const url = new URL(request.url ?? '/', 'http://local');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const isText = body.length === 0 || TEXT.test(headers['content-type'] ?? 'text/plain');
  const method = request.method ?? 'GET';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: {
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
    } as HttpRequest['requestContext'],
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: !isText,
  };
};

export const answer = (response: ServerResponse, result: HttpResponse): void => {
  response.writeHead(result.statusCode ?? 200, result.headers as Record<string, string>);
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded === true ? 'base64' : 'utf8'));
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size <= BODY_MAX) parts.push(part as Buffer);
    // Read on, up to a point, so that the client can hear the answer.
    if (size > 3 * BODY_MAX) request.destroy();
  }
  return size > BODY_MAX ? undefined : Buffer.concat(parts);
};
