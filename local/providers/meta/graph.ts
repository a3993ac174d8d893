// The door of the Graph API: a version, an object and an edge in the path, and a token that is right.
import { createHmac } from 'node:crypto';
import type { Answered, Call } from '../http.ts';
import { graphError } from './errors.ts';

export type GraphPath = { readonly object: string; readonly edge: string | undefined };

/** `/v25.0/me/messages`. Undefined when there is no version that lives. */
export const graphPath = (path: string): GraphPath | undefined => {
  const [, major, object, edge] = /^\/v(\d+)\.0\/([\w.-]+)(?:\/(\w+))?$/.exec(path) ?? [];
  // A version lives for about two years.
  return object === undefined || Number(major) < 22 ? undefined : { object, edge };
};

/** @returns why the caller is not let in. A token comes as a header or in the query. */
export const refusedToken = (
  { headers, query }: Call,
  token: string,
  appSecret: string,
): Answered | undefined => {
  const given = /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? query.get('access_token');
  if (given === null)
    return graphError({
      code: 104,
      message: 'An access token is required to request this resource.',
    });
  if (given !== token)
    return graphError({
      status: 401,
      code: 190,
      message: 'Invalid OAuth access token - Cannot parse access token',
    });
  const proof = query.get('appsecret_proof');
  const right = createHmac('sha256', appSecret).update(token).digest('hex');
  return proof === null || proof === right
    ? undefined
    : graphError({
        code: 100,
        type: 'GraphMethodException',
        message: 'Invalid appsecret_proof provided in the API argument',
      });
};
