// The HTTP calls of Direct Line 3.0 and of the chat's own token route, to wherever the script came from.
import type { Locale, Outgoing } from './activity.ts';

export type Grant = { readonly conversationId: string; readonly token: string; readonly expires_in?: number };
export type Started = Grant & { readonly streamUrl?: string };
export type ActivitySet = { readonly activities: readonly unknown[]; readonly watermark?: string };
/** What the citizen sends: an activity, and the photos that go with it. */
export type Parcel = { readonly activity: Outgoing; readonly photos?: readonly File[] };
/** The same, or that the chat is closed for good. */
export type Posted = Omit<Parcel, 'activity'> & {
  readonly activity: Outgoing | { readonly type: 'endOfConversation' };
};

/** The server answered, and the answer was no: with this status, which is all that its message says. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`${status}`);
    this.status = status;
  }
}

/** A POST may wait for a cold start; past this it counts as lost. */
const PATIENCE = 20_000;
/** A photo goes up a slow line in this time, or not at all. */
const PATIENCE_WITH_PHOTOS = 120_000;

/** Characters: browsers hold 64 KiB at most, and a character may take three bytes. */
const OUTLIVES = 20_000;

export type Api = ReturnType<typeof apiAt>;

/** @param base origin of the chat's server, without a slash at its end; '' is the page's own */
export const apiAt = (base: string) => {
  const directLine = `${base}/v3/directline`;
  const conversation = (id: string) => `${directLine}/conversations/${encodeURIComponent(id)}`;
  return {
    /** A new conversation, begun, with its token and its stream in one call. */
    start: (locale: Locale) =>
      call<Started>('POST', `${base}/webchat/token`, { body: { start: { locale } } }),
    /** The same conversation again, even when `token` has expired. */
    renewToken: (token: string) => call<Grant>('POST', `${base}/webchat/token`, { body: { token } }),
    refreshToken: (token: string) => call<Grant>('POST', `${directLine}/tokens/refresh`, { token }),
    /** A new stream of what came after the watermark; after an empty one, of everything. */
    resumeConversation: (id: string, watermark: string, token: string) =>
      call<Started>('GET', `${conversation(id)}?watermark=${encodeURIComponent(watermark)}`, { token }),
    activitiesAfter: (id: string, watermark: string, token: string) =>
      call<ActivitySet>('GET', `${conversation(id)}/activities?watermark=${encodeURIComponent(watermark)}`, {
        token,
      }),
    post: (id: string, { activity, photos }: Posted, token: string) =>
      photos === undefined
        ? call<{ readonly id: string }>('POST', `${conversation(id)}/activities`, { token, body: activity })
        : call<{ readonly id: string }>('POST', `${conversation(id)}/upload`, {
            token,
            form: formOf(activity, photos),
          }),
  };
};

const formOf = (activity: Posted['activity'], photos: readonly File[]): FormData => {
  const form = new FormData();
  form.append('activity', new Blob([JSON.stringify(activity)], { type: ACTIVITY_TYPE }));
  for (const photo of photos) form.append('file', photo);
  return form;
};
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity';

const call = async <T>(
  method: 'GET' | 'POST',
  url: string,
  { token, body, form }: { token?: string; body?: unknown; form?: FormData },
): Promise<T> => {
  const json = JSON.stringify(body) as string | undefined;
  const response = await fetch(url, {
    method,
    headers: {
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    body: (form ?? json) as BodyInit,
    // That the chat is closed arrives though its page is left at once. What is longer, browsers do not let outlive it.
    keepalive: json !== undefined && json.length < OUTLIVES,
    cache: 'no-store',
    // The bearer token alone says who it is.
    credentials: 'omit',
    signal: AbortSignal.timeout(form ? PATIENCE_WITH_PHOTOS : PATIENCE),
  });
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
};
