// A file that a person sent on Messenger: it lies open at an address of Meta's, which runs out.
import { failed, fileIn, isAt, MEDIA_BYTES_MAX, refused, type FetchMedia, type Get } from '../media.ts';

/** Where Meta keeps what is sent on Messenger. No other host is called, whatever the webhook says. */
const HOSTS = /^(?:[a-z0-9-]+\.)+(?:fbcdn\.net|fbsbx\.com)$/;

export type MessengerMedia = {
  readonly bytesMax?: number;
  /** The Graph API's own address, where it is not Meta's. */
  readonly graph?: string;
};

export const mediaOnMessenger =
  (get: Get, { bytesMax = MEDIA_BYTES_MAX, graph }: MessengerMedia = {}): FetchMedia =>
  async (media, withinMs) => {
    if (media.kind !== 'url' || media.auth !== undefined) return refused('content', 'not of Messenger');
    if (!isAt(media.url, HOSTS, graph)) return refused('content', 'another host');
    try {
      return fileIn(await get(media.url, { withinMs, bytesMax }));
    } catch (error) {
      return failed(error);
    }
  };
