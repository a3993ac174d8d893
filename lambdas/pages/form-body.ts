// What a page's form sent, as the browser has it: names and words, each no longer than anybody types.
import { bytesOf, HttpError, type HttpRequest } from '../http.ts';

const BYTES_MAX = 20_000;

/** @throws HttpError 413 when it is too large */
export const formIn = (request: HttpRequest): Readonly<Record<string, string>> => {
  const bytes = bytesOf(request);
  if (bytes.length > BYTES_MAX)
    throw new HttpError(413, 'MessageSizeTooBig', 'That is too much for one page.');
  return Object.fromEntries(new URLSearchParams(bytes.toString('utf8')));
};
