// Cross-origin rules of the web chat. Errors carry them too, or a browser's client sees nothing but status 0.
import type { MiddlewareObj } from '@middy/core';
import { header, type HttpRequest, type HttpResponse } from './http.ts';

const ALLOWED = {
  'access-control-allow-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
  'access-control-allow-methods': 'GET,POST,OPTIONS',
  'access-control-max-age': '86400',
  'access-control-expose-headers': 'Retry-After',
  vary: 'Origin',
};

/** Any page may ask, for no cookie is used: the bearer token, and the origins in it, decide. */
export const cors = (): MiddlewareObj<HttpRequest, HttpResponse> => ({
  before: ({ event }) =>
    event.requestContext.http.method === 'OPTIONS'
      ? { statusCode: 204, headers: corsHeaders(event) }
      : undefined,
  after: (request) => {
    request.response = withCors(request.event, request.response);
  },
  onError: (request) => {
    request.response = withCors(request.event, request.response);
  },
});

const withCors = (event: HttpRequest, response: HttpResponse | null | undefined): HttpResponse => ({
  ...response,
  headers: { ...response?.headers, ...corsHeaders(event) },
});

const corsHeaders = (event: HttpRequest): Record<string, string> => ({
  ...ALLOWED,
  'access-control-allow-origin': header(event, 'origin') ?? '*',
});
