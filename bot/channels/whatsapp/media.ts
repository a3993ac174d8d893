// A file that a person sent: its id gives an address that lives five minutes, the address gives the bytes.
import * as z from 'zod/mini';
import type { Refusal } from '../channel.ts';
import { failureIn, refusalOf, type Failure } from './errors.ts';
import { API_VERSION, MEDIA_BYTES_MAX } from './limits.ts';

/**
 * A GET with our token: of a path of the Graph API, or of a file's address. It follows no redirects, for the token would go
 * with it, and stops reading at `bytesMax`. @throws when there is no answer within `withinMs`, or too long a one
 */
export type Get = (
  address: string,
  within: { readonly withinMs: number; readonly bytesMax: number },
) => Promise<{ readonly status: number; readonly bytes: Uint8Array }>;

export type Fetched =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly why: string };
export type FetchMedia = (id: string, withinMs: number) => Promise<Fetched>;

export type MediaFrom = {
  readonly phoneNumberId: string;
  readonly bytesMax?: number;
  /** The Graph API's own address, where it is not Meta's: it has the token already, so files may be fetched from it. */
  readonly graph?: string;
};

/** Where Meta keeps files. No other host is given the token. …/reference/media */
const HOSTS = /^(?:lookaside\.fbsbx\.com|(?:[a-z0-9-]+\.)+fbcdn\.net)$/;
const DESCRIPTION_BYTES_MAX = 10_000;
const Described = z.looseObject({
  url: z.string(),
  mime_type: z.catch(z.optional(z.string()), undefined),
  file_size: z.catch(z.optional(z.number()), undefined),
});

export const mediaOnWhatsApp =
  (get: Get, { phoneNumberId, bytesMax = MEDIA_BYTES_MAX, graph }: MediaFrom): FetchMedia =>
  async (id, withinMs) => {
    const until = performance.now() + withinMs;
    const left = () => Math.max(Math.floor(until - performance.now()), 1);
    if (!/^[\w-]{1,200}$/.test(id)) return refused('content', 'not an id');
    try {
      const path = `/${API_VERSION}/${id}?phone_number_id=${phoneNumberId}`;
      const answer = await get(path, { withinMs: left(), bytesMax: DESCRIPTION_BYTES_MAX });
      const body = jsonOf(answer.bytes);
      const failure = failureIn({ status: answer.status, body });
      if (failure !== undefined)
        return refused(isGone(failure) ? 'content' : refusalOf(failure), `${answer.status} ${failure.code}`);
      const described = Described.safeParse(body);
      if (!described.success) return refused('content', 'no address');
      const { url, mime_type: contentType = 'application/octet-stream', file_size = 0 } = described.data;
      if (!isAllowed(url, graph)) return refused('content', 'another host');
      if (file_size > bytesMax) return refused('content', 'too large');
      const file = await get(url, { withinMs: left(), bytesMax });
      // An address that has run out is had anew by asking again.
      if (file.status !== 200) return refused('retry', `file ${file.status}`);
      if (file.bytes.length > bytesMax) return refused('content', 'too large');
      return { kind: 'file', bytes: file.bytes, contentType };
    } catch (error) {
      return refused('retry', error instanceof Error ? error.name : 'no answer');
    }
  };

const refused = (refusal: Refusal, why: string): Fetched => ({ kind: 'refused', refusal, why });

/** A file is kept for seven days; then it is not there any more, which is no fault of ours. */
const isGone = ({ status, code }: Failure): boolean => status === 404 || code === 100;

const isAllowed = (url: string, graph: string | undefined): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password, origin } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (graph !== undefined && URL.canParse(graph) && origin === new URL(graph).origin) return true;
  return protocol === 'https:' && port === '' && HOSTS.test(hostname);
};

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
};
