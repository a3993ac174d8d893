// The desk's API as the page calls it: each answer is a value, and a token that ran out is renewed once.
import type {
  BoardSeen,
  ChatSeen,
  DeskError,
  DeskSettings,
  EventPost,
  FileKept,
  Library,
  Me,
  Measures,
  PresencePut,
  QueuePut,
  RequestSeen,
  StreamAddress,
  WritePost,
} from '../../lambdas/desk/wire.ts';

/** `unreachable`: the line or the server is down for now. `signed-out`: no token is to be had. `refused`: it stays so. */
export type Got<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' };

export type Tokens = {
  token(): string | undefined;
  /** @returns whether there is a new one */
  renew(): Promise<boolean>;
  /** The new one is refused as well: only whoever is at the desk can help. */
  lost(): void;
};

export type Api = ReturnType<typeof deskApi>;

const BASE = '/desk/api';
const PATIENCE_MS = 15_000;
/** A file may be slow on a bad line. */
const UPLOAD_MS = 120_000;

export const readSettings = async (): Promise<Got<DeskSettings>> =>
  read<DeskSettings>(await called(`${BASE}/settings`, {}, PATIENCE_MS));

export const deskApi = (tokens: Tokens) => {
  const call = async <T>(path: string, init: RequestInit = {}, patience = PATIENCE_MS): Promise<Got<T>> => {
    const used = tokens.token();
    let got = await read<T>(await called(BASE + path, withToken(init, used), patience));
    // Of calls that were under way when it ran out, the first has it renewed.
    if (got.kind === 'signed-out' && (tokens.token() !== used || (await tokens.renew()))) {
      got = await read<T>(await called(BASE + path, withToken(init, tokens.token()), patience));
      if (got.kind === 'signed-out') tokens.lost();
    }
    return got;
  };
  const send = <T>(method: string, path: string, body: unknown) =>
    call<T>(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const chat = (conversation: string) => `/chats/${encodeURIComponent(conversation)}`;
  return {
    me: () => call<Me>('/me'),
    board: () => call<BoardSeen>('/board'),
    library: () => call<Library>('/library'),
    measures: (team: string) => call<Measures>(`/measures?team=${encodeURIComponent(team)}`),
    presence: (put: PresencePut) => send<undefined>('PUT', '/presence', put),
    queue: (team: string, put: QueuePut) =>
      send<undefined>('PUT', `/queues/${encodeURIComponent(team)}`, put),
    request: (reference: string) => call<RequestSeen>(`/cases/${encodeURIComponent(reference)}`),
    /** Writes first, to whoever waits for an answer in writing. */
    write: (reference: string, post: WritePost) =>
      send<{ readonly id: string }>('POST', `/cases/${encodeURIComponent(reference)}/write`, post),
    /** A supervisor's link to the page of notices. */
    notices: () => send<StreamAddress>('POST', '/notices', {}),
    stream: () => send<StreamAddress>('POST', '/stream', {}),
    chat: (conversation: string, after?: number, card = false) =>
      call<ChatSeen>(
        chat(conversation) + (after === undefined ? '' : `?after=${after}${card ? '&card=1' : ''}`),
      ),
    event: (conversation: string, post: EventPost) =>
      send<undefined>('POST', `${chat(conversation)}/events`, post),
    typing: (conversation: string) => send<undefined>('POST', `${chat(conversation)}/typing`, {}),
    file: (conversation: string, file: File) =>
      call<FileKept>(
        `${chat(conversation)}/files?name=${encodeURIComponent(file.name)}`,
        {
          method: 'POST',
          body: file,
          headers: { 'content-type': file.type === '' ? 'application/octet-stream' : file.type },
        },
        UPLOAD_MS,
      ),
  };
};

const withToken = (init: RequestInit, token: string | undefined): RequestInit =>
  token === undefined
    ? init
    : { ...init, headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` } };

const called = async (path: string, init: RequestInit, patience: number): Promise<Response | undefined> => {
  try {
    return await fetch(path, { ...init, cache: 'no-store', signal: AbortSignal.timeout(patience) });
  } catch {
    return undefined;
  }
};

const read = async <T>(response: Response | undefined): Promise<Got<T>> => {
  if (response === undefined || response.status === 429 || response.status >= 500)
    return { kind: 'unreachable' };
  if (response.status === 401) return { kind: 'signed-out' };
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return { kind: 'unreachable' };
  const body = parsed(text);
  if (response.ok) return { kind: 'ok', value: body as T };
  const { error } = (body ?? {}) as Partial<DeskError>;
  return {
    kind: 'refused',
    status: response.status,
    message: error?.message ?? SENTENCES[response.status] ?? 'That was refused.',
  };
};
const SENTENCES: Readonly<Record<number, string>> = {
  403: 'This chat is another team’s.',
  404: 'This chat is not there any more.',
  409: 'This chat is over.',
  413: 'That file is too large: 4 MB is the most.',
};

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
