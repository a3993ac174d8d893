// Who is asking, on the web chat: the council's own server with the secret, or a page with the token of one conversation.
import { sameSecret } from '../../bot/channels/secrets.ts';
import { checkToken, type Token } from '../../bot/channels/webchat/tokens.ts';
import { header, HttpError, type HttpRequest } from '../http.ts';

export type Bearer = { readonly kind: 'secret' } | { readonly kind: 'token'; readonly token: Token };
type Deps = { readonly secret: string };

/** @throws HttpError 401 without credentials, 403 with wrong or expired ones, or from a page of another origin */
export const bearerOf = async ({ secret }: Deps, request: HttpRequest): Promise<Bearer> => {
  const given = /^Bearer\s+(.+)$/i.exec(header(request, 'authorization') ?? '')?.[1]?.trim();
  if (given === undefined) throw new HttpError(401, 'BadArgument', 'Missing Authorization header');
  if (sameSecret(given, secret)) return { kind: 'secret' };
  const checked = await checkToken(secret, given);
  if (!checked.ok) {
    throw checked.why === 'expired'
      ? new HttpError(403, 'TokenExpired', 'Token has expired')
      : new HttpError(403, 'BadArgument', 'Invalid token or secret');
  }
  const origin = header(request, 'origin');
  const { origins } = checked.value;
  if (origins !== undefined && origin !== undefined && !origins.includes(origin)) {
    throw new HttpError(403, 'BadArgument', 'This token is for pages of another origin');
  }
  return { kind: 'token', token: checked.value };
};

/** A token speaks in its own conversation alone. */
export const mayUse = async (deps: Deps, request: HttpRequest, conversation: string): Promise<Bearer> => {
  const bearer = await bearerOf(deps, request);
  if (bearer.kind === 'token' && bearer.token.conv !== conversation) {
    throw new HttpError(403, 'BadArgument', 'Invalid token or secret');
  }
  return bearer;
};

/** `user.id` of a body, whose keys may be in any case: Microsoft's own C# sample sends `{"User": {"Id": …}}`. */
export const userIn = (body: unknown): string | undefined => {
  const id = inAnyCase(inAnyCase(body, 'user'), 'id');
  return typeof id === 'string' && id !== '' && id.length <= 200 ? id : undefined;
};

export const originsIn = (body: unknown): readonly string[] | undefined => {
  const given = inAnyCase(body, 'trustedorigins');
  return Array.isArray(given) ? given.filter((each) => typeof each === 'string').slice(0, 20) : undefined;
};

const inAnyCase = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1]
    : undefined;
