// `POST /webchat/token`: a token for a page's visitor, without a secret. Origin checked, limited; renews with proof.
import { conversationId, newAccount, newUser } from '../../bot/channels/ids.ts';
import { BODY_BYTES, TOKEN_SECONDS, TOKENS_PER_MINUTE } from '../../bot/channels/webchat/limits.ts';
import { checkForRenewal, signToken } from '../../bot/channels/webchat/tokens.ts';
import { callerOf } from '../caller.ts';
import { header, HttpError, json, type Handle } from '../http.ts';
import { jsonIn } from '../json-body.ts';

/** Counts one use of `name`. False when there have been more than `most` within `seconds`. */
export type Limit = (name: string, most: number, seconds: number) => Promise<boolean>;
type Deps = {
  readonly secret: string;
  readonly publicUrl: string;
  readonly origins: readonly string[];
  readonly limit: Limit;
  /** Begins the conversation of a new token and opens its stream: one call instead of two, for whoever is on a slow line. */
  readonly open: (issued: Issued, user: string, locale: string) => Promise<object>;
};
type Issued = Awaited<ReturnType<typeof issue>>;

export const publicTokens =
  (deps: Deps): Handle =>
  async (request) => {
    const origin = header(request, 'origin');
    if (origin !== undefined && !allowed(deps, origin)) {
      throw new HttpError(
        403,
        'BadArgument',
        `Pages of ${origin} may not open this chat. Add the origin to the council's settings.`,
      );
    }
    const body = jsonIn(request, BODY_BYTES) as { readonly token?: unknown; readonly start?: unknown } | null;
    const proof = body?.token;
    if (typeof proof === 'string') return renew(deps, proof);
    if (!(await deps.limit(`token ${callerOf(request)}`, TOKENS_PER_MINUTE, 60))) {
      throw new HttpError(
        429,
        'TooManyRequests',
        'Too many new chats from this address. Try again in a minute.',
        { 'retry-after': '60' },
      );
    }
    const user = newUser();
    const issued = await issue(deps, user, origin === undefined ? undefined : [origin]);
    const locale = (body?.start as { readonly locale?: unknown } | null | undefined)?.locale;
    return json(200, typeof locale === 'string' ? await deps.open(issued, user, locale) : issued);
  };

/** A token of a new conversation. */
export const issue = async ({ secret }: Pick<Deps, 'secret'>, user: string, origins?: readonly string[]) => {
  const conv = conversationId(secret, 'webchat', newAccount(user));
  const token = await signToken(secret, {
    conv,
    user,
    ...(origins === undefined ? {} : { origins: [...origins] }),
  });
  return { conversationId: conv, token, expires_in: TOKEN_SECONDS };
};

/** Whoever holds a token of the conversation, even one that ran out, goes on with it. */
const renew = async ({ secret }: Deps, proof: string) => {
  const checked = await checkForRenewal(secret, proof);
  if (!checked.ok) throw new HttpError(403, 'BadArgument', 'This chat cannot be reopened. Start a new one.');
  const token = await signToken(secret, checked.value);
  return json(200, { conversationId: checked.value.conv, token, expires_in: TOKEN_SECONDS });
};

/** Our own pages, and those of the council's sites. A laptop has three names for itself. */
const allowed = ({ publicUrl, origins }: Deps, origin: string): boolean => {
  const { hostname, port, origin: ours } = new URL(publicUrl);
  const loopback = hostname === 'localhost' ? [`http://127.0.0.1:${port}`, `http://[::1]:${port}`] : [];
  return [ours, ...loopback, ...origins].includes(origin);
};
