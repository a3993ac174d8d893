// A web chat client that a bench can steer: Direct Line by HTTP, replies by polling or on a WebSocket.
import WebSocket from 'ws';
import type { Activity } from '../../bot/model.ts';
import { FAQ } from './events.ts';

export type Chat = {
  /** @returns the id that the message got */
  readonly post: (name: string, text?: string) => Promise<string>;
  /** All there is so far. */
  readonly transcript: () => Promise<readonly Partial<Activity>[]>;
  /** Frames of the socket, each with its activities. */
  readonly listen: (hear: (activities: readonly Partial<Activity>[]) => void) => Promise<() => void>;
};
type Started = { readonly conversationId: string; readonly token: string; readonly streamUrl: string };

/** Opens a conversation of its own. */
export const openChat = async (url: string, secret: string): Promise<Chat> => {
  const at = `${url}/v3/directline`;
  const { token } = await asked<Started>(`${at}/tokens/generate`, secret, {});
  const { conversationId, streamUrl } = await asked<Started>(`${at}/conversations`, token, {});
  const activities = `${at}/conversations/${conversationId}/activities`;
  return {
    post: async (name, text = FAQ) => {
      const body = { type: 'message', text, locale: 'en-GB', channelData: { clientActivityID: name } };
      return (await asked<{ id: string }>(activities, token, body)).id;
    },
    transcript: async () => {
      const found: Partial<Activity>[] = [];
      for (let watermark = '0'; ;) {
        const page = await asked<Page>(`${activities}?watermark=${watermark}`, token);
        if (page.activities.length === 0) return found;
        found.push(...page.activities);
        watermark = page.watermark;
      }
    },
    listen: async (hear) => {
      const socket = new WebSocket(streamUrl.replace('localhost', '127.0.0.1'));
      socket.on('message', (data: Buffer) => hear((JSON.parse(data.toString('utf8')) as Page).activities));
      await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
      return () => socket.terminate();
    },
  };
};
type Page = { readonly activities: readonly Partial<Activity>[]; readonly watermark: string };

const asked = async <T>(url: string, bearer: string, body?: unknown): Promise<T> => {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}.`);
  return (await response.json()) as T;
};
