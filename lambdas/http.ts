// HTTP as a function sees it: what came, what is answered, which route it is, and one place that turns errors into answers.
import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { warn } from './log.ts';

export type HttpRequest = APIGatewayProxyEventV2;
export type HttpResponse = APIGatewayProxyStructuredResultV2;

/** Says no, in the shape that Direct Line's clients know: `{error: {code, message}}`. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const json = (
  statusCode: number,
  body: unknown,
  headers: Record<string, string> = {},
): HttpResponse => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

/** The body's bytes: a signature is over these, and UTF-8 is read from these. */
export const bytesOf = ({ body, isBase64Encoded }: HttpRequest): Buffer =>
  Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');

/** Header names are lower case in API Gateway's events, but not in everybody's. */
export const header = ({ headers }: HttpRequest, name: string): string | undefined =>
  headers[name] ?? Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];

export type Params = Readonly<Record<string, string>>;
export type Handle = (request: HttpRequest, params: Params) => Promise<HttpResponse>;
/** `POST /v3/directline/conversations/{id}/activities`: a name in braces stands for one part of the path. */
export type Routes = Readonly<Record<string, Handle>>;

/** @throws HttpError 404 for an unknown path, 405 for a known one with another method */
export const dispatch = (routes: Routes): ((request: HttpRequest) => Promise<HttpResponse>) => {
  const table = Object.entries(routes).map(([route, handle]) => {
    const [method = '', path = ''] = route.split(' ');
    const pattern = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    return { method, pattern: new RegExp(`^${pattern}$`), handle };
  });
  return async (request) => {
    const { method } = request.requestContext.http;
    const here = table.flatMap((route) => {
      const match = route.pattern.exec(request.rawPath);
      return match === null ? [] : [{ ...route, params: { ...match.groups } }];
    });
    const found = here.find((route) => route.method === method);
    if (found !== undefined) return found.handle(request, found.params);
    throw here.length > 0
      ? new HttpError(405, 'BadArgument', `This path does not take ${method}.`)
      : new HttpError(404, 'BadArgument', 'Unknown path.');
  };
};

/** An HttpError is what it says; anything else is a fault of ours: 500, logged, and no detail given. */
export const errorsAsAnswers = (): MiddlewareObj<HttpRequest, HttpResponse> => ({
  onError: (request) => {
    const { error } = request;
    if (error instanceof HttpError) {
      request.response = json(
        error.status,
        { error: { code: error.code, message: error.message } },
        { ...error.headers },
      );
      return;
    }
    warn(`${request.event.requestContext.http.method} failed`, error);
    request.response = json(500, {
      error: { code: 'ServiceError', message: 'Something went wrong on our side. Try again.' },
    });
  },
});
