// A file that came with an MMS: asked for with our credentials, and then had, without them, where Twilio says it is.
// https://www.twilio.com/docs/messaging/api/media-resource
import { failed, fileIn, isAt, MEDIA_BYTES_MAX, refused, type FetchMedia, type Get } from '../../media.ts';

/** Twilio's API, in any of its regions: it alone is given our credentials. */
const API = /^api\.(?:[a-z0-9-]+\.){0,2}twilio\.com$/;
/** Where it keeps files. */
const STORE = /^(?:[a-z0-9-]+\.)*twiliocdn\.com$/;
const OPEN_STORE = 'https://s3-external-1.amazonaws.com/media.twiliocdn.com/';

export type TwilioMedia = {
  readonly bytesMax?: number;
  /** The API's own address, where it is not Twilio's. */
  readonly api?: string;
};

export const mediaOnTwilio =
  (get: Get, { bytesMax = MEDIA_BYTES_MAX, api }: TwilioMedia = {}): FetchMedia =>
  async (media, withinMs) => {
    if (media.kind !== 'url' || media.auth !== 'twilio') return refused('content', 'not of Twilio');
    if (!isAt(media.url, API, api)) return refused('content', 'another host');
    const until = performance.now() + withinMs;
    try {
      const first = await get(media.url, { withinMs, bytesMax, isTrusted: true });
      if (first.status < 300 || first.status > 399) return soon(fileIn(first), first.status);
      const location = new URL(first.location ?? '', media.url).href;
      if (!isAt(location, STORE) && !location.startsWith(OPEN_STORE))
        return refused('content', 'another host');
      const left = Math.max(Math.floor(until - performance.now()), 1);
      return fileIn(await get(location, { withinMs: left, bytesMax }));
    } catch (error) {
      return failed(error);
    }
  };

/** The webhook may be faster than the file. */
const soon = (fetched: ReturnType<typeof fileIn>, status: number): ReturnType<typeof fileIn> =>
  status === 404 ? refused('retry', 'not there yet') : fetched;
