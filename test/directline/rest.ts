// Direct Line by plain HTTP, as a test speaks it.
import type { Activity } from '../../bot/model.ts';

export type Answer<T = Record<string, unknown>> = {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
};
type Set_ = { readonly activities: readonly Partial<Activity>[]; readonly watermark: string };

export const request = async <T = Record<string, unknown>>(
  url: string,
  {
    token,
    body,
    ...init
  }: RequestInit & { token?: string | undefined; body?: BodyInit | null | undefined } = {},
): Promise<Answer<T>> => {
  const headers = new Headers(init.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (typeof body === 'string' && !headers.has('content-type'))
    headers.set('content-type', 'application/json');
  const response = await fetch(url, { ...init, headers, ...(body == null ? {} : { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === '' ? {} : parsed(text)) as T };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export type Talk = {
  readonly id: string;
  readonly token: string;
  say(text: string, more?: Partial<Activity>): Promise<Answer<{ id: string }>>;
  read(watermark?: string): Promise<Set_>;
  /** Everything said by the bot so far, joined. */
  heard(): Promise<string>;
};

/** Opens a conversation, and speaks in it. */
export const open = async (base: string, given?: { id: string; token: string }): Promise<Talk> => {
  const at = `${base}/v3/directline/conversations`;
  const issued =
    given ??
    (
      await request<{ conversationId: string; token: string }>(`${base}/webchat/token`, {
        method: 'POST',
        body: '{}',
      })
    ).body;
  const id = 'id' in issued ? issued.id : issued.conversationId;
  const { token } = issued;
  if (given === undefined) await request(at, { method: 'POST', token, body: '{}' });
  const read = async (watermark = '') =>
    (await request<Set_>(`${at}/${id}/activities?watermark=${watermark}`, { token })).body;
  return {
    id,
    token,
    read,
    say: (text, more) =>
      request(`${at}/${id}/activities`, {
        method: 'POST',
        token,
        body: JSON.stringify({ type: 'message', from: { id: 'me' }, text, ...more }),
      }),
    heard: async () =>
      (await read()).activities
        .filter(({ from }) => from?.role === 'bot')
        .map(({ text }) => text ?? '')
        .join('\n'),
  };
};
