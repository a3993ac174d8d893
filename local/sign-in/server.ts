// Agents' sign-in under `/local/oidc` of the laptop's own address: made with the first request, for most runs need none.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from '../../lambdas/once.ts';
import { formIn } from '../../lambdas/pages/form-body.ts';
import { sameSecret } from '../../bot/channels/secrets.ts';
import { answer, eventOf } from '../lambda-http.ts';
import type { Account } from './accounts.ts';
import { signInPage } from './page.ts';

export const OIDC_PATH = '/local/oidc';
export type SignInServer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export const signInServer = ({
  url,
  clientId,
  accounts,
}: {
  readonly url: string;
  readonly clientId: string;
  readonly accounts: readonly Account[];
}): SignInServer => {
  const provider = once(async () => {
    const { makeProvider } = await import('./provider.ts');
    const redirects = originsOf(url).map((origin) => `${origin}/desk`);
    return makeProvider({ issuer: `${url}${OIDC_PATH}`, clientId, redirects, accounts });
  });
  const handle = once(async () => (await provider()).callback());

  /** A form that comes back, or the page with it. */
  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', url).pathname;
    const found = await provider();
    await found.interactionDetails(request, response);
    if (request.method !== 'POST') {
      answer(response, signInPage(path));
      return;
    }
    const event = await eventOf(request, response);
    if (event === undefined) return;
    const { username = '', password = '' } = formIn(event);
    const account = accounts.find((each) => each.username === username.trim().toLowerCase());
    if (account === undefined || !sameSecret(password, account.password)) {
      answer(response, { ...signInPage(path, username.slice(0, 100)), statusCode: 422 });
      return;
    }
    await found.interactionFinished(request, response, { login: { accountId: account.username } });
  };

  return async (request, response) => {
    if (request.url?.startsWith(`${OIDC_PATH}/interaction/`) === true) {
      await interact(request, response).catch(() => {
        // It ran out, or is another browser's.
        if (!response.headersSent) response.writeHead(303, { location: '/desk' }).end();
      });
      return;
    }
    // The provider finds out by these two under which path it stands.
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(OIDC_PATH.length) });
    await (
      await handle()
    )(request, response);
  };
};

/** A laptop has three names for itself. */
const originsOf = (url: string): readonly string[] => {
  const { hostname, port, origin } = new URL(url);
  return hostname === 'localhost' ? [origin, `http://127.0.0.1:${port}`, `http://[::1]:${port}`] : [origin];
};
