// A body of JSON, within a size and a depth. Apart from the rest of HTTP, for the pages behind links take none.
import { DEPTH_MAX } from '../bot/channels/webchat/limits.ts';
import { bytesOf, HttpError, type HttpRequest } from './http.ts';

/** @throws HttpError 413 over `max` bytes, 400 when it is not JSON; an empty body is `{}` */
export const jsonIn = (request: HttpRequest, max: number): unknown => {
  const bytes = bytesOf(request);
  if (bytes.length > max)
    throw new HttpError(413, 'MessageSizeTooBig', `Message size too big: at most ${max} bytes are taken.`);
  if (bytes.length === 0) return {};
  const body = parsed(bytes);
  if (depthOf(body) > DEPTH_MAX)
    throw new HttpError(400, 'BadArgument', `The body is nested more than ${DEPTH_MAX} deep.`);
  return body;
};

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new HttpError(400, 'BadSyntax', 'The body is not valid JSON.');
  }
};

/** How deep a value is nested, counted no further than what is refused. */
const depthOf = (value: unknown): number => {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= DEPTH_MAX) {
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
    depth++;
  }
  return depth;
};
