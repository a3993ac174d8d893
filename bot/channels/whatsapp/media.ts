// A file that a person sent: its id gives an address that lives five minutes, the address gives the bytes.
import * as z from 'zod/mini';
import { failed, isAt, MEDIA_BYTES_MAX, refused, type FetchMedia, type Fetched, type Get } from '../media.ts';
import { failureIn, refusalOf, type Failure } from './errors.ts';
import { API_VERSION } from './limits.ts';

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
  file_size: z.catch(z.optional(z.number()), undefined),
});

export const mediaOnWhatsApp =
  (get: Get, { phoneNumberId, bytesMax = MEDIA_BYTES_MAX, graph }: MediaFrom): FetchMedia =>
  async (media, withinMs) => {
    const until = performance.now() + withinMs;
    const left = () => Math.max(Math.floor(until - performance.now()), 1);
    if (media.kind !== 'whatsapp' || !/^[\w-]{1,200}$/.test(media.id)) return refused('content', 'not an id');
    try {
      const path = `/${API_VERSION}/${media.id}?phone_number_id=${phoneNumberId}`;
      const answer = await get(path, { withinMs: left(), bytesMax: DESCRIPTION_BYTES_MAX, isTrusted: true });
      const body = jsonOf(answer.bytes);
      const failure = failureIn({ status: answer.status, body });
      if (failure !== undefined)
        return refused(isGone(failure) ? 'content' : refusalOf(failure), `${answer.status} ${failure.code}`);
      const described = Described.safeParse(body);
      if (!described.success) return refused('content', 'no address');
      const { url, file_size = 0 } = described.data;
      if (!isAt(url, HOSTS, graph)) return refused('content', 'another host');
      if (file_size > bytesMax) return { kind: 'too-large' };
      return fileOf(await get(url, { withinMs: left(), bytesMax, isTrusted: true }));
    } catch (error) {
      return failed(error);
    }
  };

/** An address that has run out is had anew by asking again. */
const fileOf = ({ status, bytes }: Awaited<ReturnType<Get>>): Fetched =>
  status === 200 ? { kind: 'file', bytes } : refused('retry', `file ${status}`);

/** A file is kept for seven days; then it is not there any more, which is no fault of ours. */
const isGone = ({ status, code }: Failure): boolean => status === 404 || code === 100;

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
};
