// The HTTP calls of Direct Line 3.0 and of the page's own token route.
import type { Locale, Outgoing } from './activity.ts';

export type Grant = { readonly conversationId: string; readonly token: string; readonly expires_in?: number };
export type Started = Grant & { readonly streamUrl?: string };
export type ActivitySet = { readonly activities: readonly unknown[]; readonly watermark?: string };

/** The server answered, and the answer was no. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  constructor(status: number) {
    super(`The server answered ${status}.`);
    this.status = status;
  }
}

const DIRECT_LINE = '/v3/directline';
/** A POST may wait for a cold start; past this it counts as lost. */
const PATIENCE = 20_000;

export const newToken = () => call<Grant>('POST', '/webchat/token', { body: {} });
/** The same conversation again, even when `token` has expired. */
export const renewToken = (token: string) => call<Grant>('POST', '/webchat/token', { body: { token } });
export const refreshToken = (token: string) =>
  call<Grant>('POST', `${DIRECT_LINE}/tokens/refresh`, { token });

export const startConversation = (token: string, locale: Locale) =>
  call<Started>('POST', `${DIRECT_LINE}/conversations`, { token, body: { user: {}, locale } });
/** A new stream of what came after the watermark; after an empty one, of everything. */
export const resumeConversation = (id: string, watermark: string, token: string) =>
  call<Started>('GET', `${conversation(id)}?watermark=${encodeURIComponent(watermark)}`, { token });
export const activitiesAfter = (id: string, watermark: string, token: string) =>
  call<ActivitySet>('GET', `${conversation(id)}/activities?watermark=${encodeURIComponent(watermark)}`, {
    token,
  });
export const postActivity = (id: string, activity: Outgoing, token: string) =>
  call<{ readonly id: string }>('POST', `${conversation(id)}/activities`, { token, body: activity });

const conversation = (id: string) => `${DIRECT_LINE}/conversations/${encodeURIComponent(id)}`;

const call = async <T>(
  method: 'GET' | 'POST',
  path: string,
  { token, body }: { token?: string; body?: unknown },
): Promise<T> => {
  const response = await fetch(path, {
    method,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
};
