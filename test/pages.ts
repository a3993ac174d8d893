// Pages behind links, as a function is called: links and files in memory, what was asked for kept, a conversation with a question open.
import type { Content } from '../bot/content.ts';
import type { ChannelId, DialogState, Event, Json, Language, LinkPurpose } from '../bot/model.ts';
import type { Link, Links } from '../bot/services/links.ts';
import { nearestOf } from '../bot/services/streets.ts';
import { content as shipped } from '../dialogs/content.ts';
import { council } from '../dialogs/council.ts';
import type { HttpRequest, HttpResponse } from '../lambdas/http.ts';
import { linkToken } from '../lambdas/links.ts';
import { pages, type PagesDeps } from '../lambdas/pages.ts';
import { answerPage } from '../lambdas/pages/answer.ts';
import { photosWay } from '../lambdas/pages/answer/photos.ts';
import { mapPicture, placeWay } from '../lambdas/pages/answer/place.ts';
import { timesWay, type TimesDeps } from '../lambdas/pages/answer/times.ts';
import { streets } from '../local/northmoor-streets.ts';

export const NOW = '2026-11-24T10:00:00.000Z';
export const CONVERSATION = 'c-of-pages';

export const linksInMemory = (): Links => {
  const all = new Map<string, Link>();
  return {
    make: (token, link) => {
      if (!all.has(token)) all.set(token, link);
      return Promise.resolve();
    },
    find: (token) => Promise.resolve(all.get(token)),
    use: (token, at) => {
      const link = all.get(token);
      if (link === undefined || link.usedAt !== undefined || link.expiresAt <= at)
        return Promise.resolve(false);
      all.set(token, { ...link, usedAt: at });
      return Promise.resolve(true);
    },
  };
};

export type Wanted = {
  readonly purpose: LinkPurpose;
  readonly about?: Json;
  readonly conversation?: string;
  readonly language?: Language;
  readonly channel?: ChannelId;
  readonly expiresAt?: string;
};
export type Sending = {
  readonly body?: string | FormData;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ip?: string;
};

/** @param state what is open in the conversation now */
export const behindLinks = (
  state: () => DialogState | undefined,
  {
    more = {},
    content = shipped,
    free = () => Promise.resolve([]),
  }: {
    readonly more?: Partial<PagesDeps['pages']>;
    readonly content?: Content;
    readonly free?: TimesDeps['free'];
  } = {},
) => {
  const links = linksInMemory();
  const events: Event[] = [];
  const files = new Map<string, Uint8Array>();
  const enqueue = (all: readonly Event[]) => Promise.resolve(void events.push(...all));
  const map = streets();
  const at = (pin: Parameters<typeof nearestOf>[1]) => Promise.resolve(nearestOf(map, pin));
  const known = { at, all: () => Promise.resolve(map) };
  const answer = answerPage({
    content,
    links,
    enqueue,
    conversations: () => {
      const dialog = state();
      return Promise.resolve(dialog === undefined ? undefined : { account: 'whom', dialog });
    },
    place: placeWay({ streets: known }),
    picture: mapPicture({ streets: known }),
    times: timesWay({ free }),
    photos: photosWay({
      content,
      put: (conversation, { file, bytes }) =>
        Promise.resolve(void files.set(`${conversation}/${file}`, bytes)),
      addressOf: (conversation, file) =>
        Promise.resolve(`https://porth.example.org/v3/directline/attachments/${conversation}/${file}`),
    }),
  });
  let now = NOW;
  const handle = pages({
    links,
    council,
    clock: () => new Date(now),
    pages: { answer: () => Promise.resolve(answer), ...more },
  });
  let made = 0;
  return {
    links,
    events,
    files,
    enqueue,
    later: (iso: string) => {
      now = iso;
    },
    /** @returns its token */
    link: async ({ language = 'en', channel = 'sms', ...link }: Wanted): Promise<string> => {
      const key = `k${++made}`;
      const token = linkToken('secret', key);
      const expiresAt = '2026-11-25T10:00:00.000Z';
      await links.make(token, { key, conversation: CONVERSATION, channel, language, expiresAt, ...link });
      return token;
    },
    /** Any method, and any body as it is. */
    send: (method: string, token: string, sending: Sending = {}) => call(handle, method, token, sending),
    get: (token: string, sending: Sending = {}) => call(handle, 'GET', token, sending),
    head: (token: string, sending: Sending = {}) => call(handle, 'HEAD', token, sending),
    post: (
      token: string,
      fields: Readonly<Record<string, string>> | URLSearchParams | FormData,
      sending: Sending = {},
    ) =>
      call(handle, 'POST', token, {
        ...sending,
        body: fields instanceof FormData ? fields : new URLSearchParams(fields).toString(),
      }),
  };
};

const call = async (
  handle: (request: HttpRequest) => Promise<HttpResponse>,
  method: string,
  token: string,
  { body, query = {}, headers = {}, ip = '192.0.2.1' }: Sending,
): Promise<{ readonly status: number; readonly body: string; readonly headers: Record<string, string> }> => {
  const sent = body instanceof FormData ? new Response(body) : undefined;
  const bytes = sent === undefined ? undefined : Buffer.from(await sent.arrayBuffer()).toString('base64');
  const contentType = sent?.headers.get('content-type') ?? 'application/x-www-form-urlencoded';
  const {
    statusCode,
    body: said,
    headers: told,
  } = await handle({
    rawPath: `/l/${token}`,
    rawQueryString: new URLSearchParams(query).toString(),
    queryStringParameters: query,
    headers: { 'content-type': contentType, ...headers },
    requestContext: { http: { method, path: `/l/${token}`, sourceIp: ip } },
    body: bytes ?? (typeof body === 'string' ? body : undefined),
    isBase64Encoded: bytes !== undefined,
  } as unknown as HttpRequest);
  return { status: statusCode ?? 200, body: said ?? '', headers: (told ?? {}) as Record<string, string> };
};
