// Web chat over Bot Framework Direct Line 3.0: tokens, conversations, activities by POST and polling, uploads.
import { startEvent } from '../bot/channels/webchat/parse.ts';
import { shown } from '../bot/channels/webchat/frame.ts';
import { conversationId, newAccount, newUser } from '../bot/channels/ids.ts';
import { BODY_BYTES, TOKEN_SECONDS } from '../bot/channels/webchat/limits.ts';
import { signStream, signToken } from '../bot/channels/webchat/tokens.ts';
import { withLink } from '../bot/links.ts';
import type { TurnTranscripts } from '../bot/runtime/ports.ts';
import { CHANNEL_IDS } from '../bot/runtime/stamp.ts';
import type { Enqueue } from './aws/queue.ts';
import { linksOf } from './links.ts';
import { health, type Checks, type Off } from './health.ts';
import { dispatch, HttpError, json, type HttpRequest, type HttpResponse, type Params } from './http.ts';
import { jsonIn } from './json-body.ts';
import { warn } from './log.ts';
import { accept } from './webchat/accept.ts';
import { bearerOf, mayUse, originsIn, userIn, type Bearer } from './webchat/bearer.ts';
import { downloads, uploads, type Files } from './webchat/files.ts';
import { issue, publicTokens, type Limit } from './webchat/tokens.ts';

export type WebchatDeps = {
  /** Signs tokens; bearer of the council's own servers. */
  readonly secret: string;
  /** Outside address, without a slash at its end. */
  readonly publicUrl: string;
  /** Where a WebSocket is opened; `?t=` is added. */
  readonly streamUrl: string;
  /** Origins whose pages may start a chat, beside our own. */
  readonly origins: readonly string[];
  readonly enqueue: Enqueue;
  /** Somebody is typing in this conversation. */
  readonly typed?: (conversation: string) => Promise<void>;
  /** Whether a conversation has had a turn. */
  readonly exists: (conversation: string) => Promise<boolean>;
  readonly transcripts: Pick<TurnTranscripts, 'turnsAfter'>;
  readonly files: Files;
  readonly limit: Limit;
  /** What `GET /health` looks at. */
  readonly checks: Checks;
  /** And what it says is turned off. */
  readonly switches: Off['switches'];
  /** Porth's time. */
  readonly clock: () => Date;
};
export type Webchat = (request: HttpRequest) => Promise<HttpResponse>;

export const webchat = (deps: WebchatDeps): Webchat => {
  const at = '/v3/directline/conversations';
  return dispatch({
    'GET /health': health(deps.checks, deps),
    'POST /webchat/token': publicTokens({
      ...deps,
      open: async (issued, user, locale) => {
        await begin(deps, issued.conversationId, user, locale);
        const stream = await signStream(deps.secret, { conv: issued.conversationId, watermark: 0 });
        return { ...issued, streamUrl: `${deps.streamUrl}?t=${stream}` };
      },
    }),
    'POST /v3/directline/tokens/generate': (request) => generate(deps, request),
    'POST /v3/directline/tokens/refresh': (request) => refresh(deps, request),
    'GET /v3/directline/session/getsessionid': async (request) => {
      await bearerOf(deps, request);
      return json(200, { sessionId: '' });
    },
    [`POST ${at}`]: (request) => start(deps, request),
    [`GET ${at}/{id}`]: (request, params) => reconnect(deps, request, params),
    [`GET ${at}/{id}/activities`]: (request, params) => poll(deps, request, params),
    [`POST ${at}/{id}/activities`]: (request, params) => post(deps, request, params),
    [`POST ${at}/{id}/upload`]: uploads(deps),
    'GET /v3/directline/attachments/{id}/{file}': downloads(deps),
  });
};

/** The council's own servers get a token for a new conversation, for a user and origins that they name. */
const generate = async (deps: WebchatDeps, request: HttpRequest): Promise<HttpResponse> => {
  const bearer = await bearerOf(deps, request);
  if (bearer.kind !== 'secret')
    throw new HttpError(403, 'BadArgument', 'Only the secret may generate tokens.');
  const body = jsonIn(request, BODY_BYTES);
  const user = userIn(body);
  if (user !== undefined && !user.startsWith('dl_'))
    throw new HttpError(400, 'BadArgument', 'user.id must begin with "dl_".');
  const origins = originsIn(body);
  return json(200, await issue(deps, user ?? newUser(), origins));
};

const refresh = async (deps: WebchatDeps, request: HttpRequest): Promise<HttpResponse> => {
  const bearer = await bearerOf(deps, request);
  if (bearer.kind !== 'token') throw new HttpError(403, 'BadArgument', 'Only a token can be refreshed.');
  const token = await signToken(deps.secret, bearer.token);
  return json(200, { conversationId: bearer.token.conv, token, expires_in: TOKEN_SECONDS });
};

const start = async (deps: WebchatDeps, request: HttpRequest): Promise<HttpResponse> => {
  const bearer = await bearerOf(deps, request);
  const body = jsonIn(request, BODY_BYTES);
  const locale = (body as { readonly locale?: unknown } | null)?.locale;
  const user = bearer.kind === 'token' ? bearer.token.user : (userIn(body) ?? newUser());
  const conv =
    bearer.kind === 'token' ? bearer.token.conv : conversationId(deps.secret, 'webchat', newAccount(user));
  const isNew = await begin(deps, conv, user, typeof locale === 'string' ? locale : undefined);
  return json(isNew ? 201 : 200, await connection(deps, bearer, conv, user, 0));
};

/** Begins the conversation unless it has begun: its first event brings the greeting. */
const begin = async (
  deps: WebchatDeps,
  conversation: string,
  user: string,
  locale?: string,
): Promise<boolean> => {
  if (await deps.exists(conversation)) return false;
  await deps.enqueue([startEvent({ conversation, user, receivedAt: deps.clock().toISOString() }, locale)]);
  return true;
};

const reconnect = async (
  deps: WebchatDeps,
  request: HttpRequest,
  { id = '' }: Params,
): Promise<HttpResponse> => {
  const bearer = await mayUse(deps, request, id);
  const user = bearer.kind === 'token' ? bearer.token.user : `dl_${id}`;
  if (bearer.kind === 'token') await begin(deps, id, user);
  else await known(deps, id);
  return json(200, await connection(deps, bearer, id, user, watermarkIn(request)));
};

const connection = async (
  deps: WebchatDeps,
  bearer: Bearer,
  conv: string,
  user: string,
  watermark: number,
) => {
  const origins = bearer.kind === 'token' ? bearer.token.origins : undefined;
  const token = await signToken(deps.secret, { conv, user, ...(origins === undefined ? {} : { origins }) });
  const stream = await signStream(deps.secret, { conv, watermark });
  return {
    conversationId: conv,
    token,
    expires_in: TOKEN_SECONDS,
    streamUrl: `${deps.streamUrl}?t=${stream}`,
  };
};

const poll = async (deps: WebchatDeps, request: HttpRequest, { id = '' }: Params): Promise<HttpResponse> => {
  const bearer = await mayUse(deps, request, id);
  if (bearer.kind === 'secret') await known(deps, id);
  const after = watermarkIn(request);
  const linkOf = linksOf(deps.secret, deps.publicUrl);
  try {
    const { turns } = await deps.transcripts.turnsAfter(CHANNEL_IDS.webchat, id, after);
    const activities = turns.flatMap((turn) =>
      shown(turn.activities).map((activity) => withLink(activity, linkOf)),
    );
    return json(200, { activities, watermark: String(turns.at(-1)?.version ?? after) });
  } catch (error) {
    // An error would end the client's polling for good; an empty answer has it ask again.
    warn('poll failed', error);
    return json(200, { activities: [], watermark: String(after) });
  }
};

const post = async (deps: WebchatDeps, request: HttpRequest, { id = '' }: Params): Promise<HttpResponse> => {
  const bearer = await mayUse(deps, request, id);
  const body = jsonIn(request, BODY_BYTES);
  if (bearer.kind === 'secret') await known(deps, id);
  return json(200, { id: await accept(deps, body, id, bearer) });
};

const known = async ({ exists }: WebchatDeps, conversation: string): Promise<void> => {
  if (!(await exists(conversation))) throw new HttpError(404, 'BadArgument', 'Unknown conversation');
};

/** What we cannot read counts as none: everything is given again, and clients drop what they have by its id. */
const watermarkIn = ({ queryStringParameters }: HttpRequest): number => {
  const given = queryStringParameters?.['watermark'] ?? '';
  return /^\d{1,12}$/.test(given) ? Number(given) : 0;
};
