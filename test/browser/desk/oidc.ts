// A sign-in service for tests: anybody on its list may come in. Tokens are made up; the page reads them, and the fake API knows them.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export type Somebody = { readonly id: string; readonly name: string };
export type Oidc = {
  /** @returns whether it was a request of its own */
  serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean>;
  /** Whose token it is, while it holds. */
  holder(authorization: string | undefined): string | undefined;
  /** All tokens run out now. */
  expire(): void;
  /** Whether tokens can be renewed without a new sign-in. */
  renews: boolean;
  readonly renewed: () => number;
};

const PATH = '/oidc';
const HOUR_S = 3600;

export const oidcOf = (origin: () => string, people: readonly Somebody[]): Oidc => {
  const valid = new Map<string, string>();
  const codes = new Map<string, { readonly who: string; readonly nonce: string | undefined }>();
  let count = 0;
  let renewed = 0;
  const tokens = (who: string, nonce: string | undefined, clientId: string) => {
    count += 1;
    const access = `${who}.${count}`;
    valid.set(access, who);
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: origin() + PATH, sub: who, aud: clientId, iat: now, exp: now + HOUR_S, nonce };
    return {
      access_token: access,
      token_type: 'Bearer',
      expires_in: HOUR_S,
      refresh_token: `refresh.${who}`,
      id_token: [{ alg: 'RS256' }, claims].map(encoded).join('.') + '.c2lnbmVk',
      scope: 'openid offline_access',
    };
  };
  const oidc: Oidc = {
    renews: true,
    renewed: () => renewed,
    holder: (authorization) => valid.get(authorization?.replace(/^Bearer /, '') ?? ''),
    expire: () => valid.clear(),
    serve: async (request, response, url) => {
      if (!url.pathname.startsWith(PATH)) return false;
      const json = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      switch (url.pathname.slice(PATH.length)) {
        case '/.well-known/openid-configuration':
          json(200, {
            issuer: origin() + PATH,
            authorization_endpoint: `${origin()}${PATH}/authorize`,
            token_endpoint: `${origin()}${PATH}/token`,
            end_session_endpoint: `${origin()}${PATH}/end`,
          });
          return true;
        case '/authorize': {
          const links = people.map(({ id, name }) => {
            codes.set(`code-${id}-${String(codes.size)}`, {
              who: id,
              nonce: url.searchParams.get('nonce') ?? undefined,
            });
            const back = new URL(url.searchParams.get('redirect_uri') ?? '');
            back.searchParams.set('code', [...codes.keys()].at(-1) ?? '');
            back.searchParams.set('state', url.searchParams.get('state') ?? '');
            return `<p><a href="${back.href.replaceAll('&', '&amp;')}">${name}</a></p>`;
          });
          const isProved = url.searchParams.get('code_challenge_method') === 'S256';
          response
            .writeHead(isProved ? 200 : 400, { 'content-type': 'text/html' })
            .end(`<!doctype html><title>Who are you?</title><h1>Who are you?</h1>${links.join('')}`);
          return true;
        }
        case '/token': {
          const form = new URLSearchParams(await text(request));
          const clientId = form.get('client_id') ?? '';
          const refresh = /^refresh\.(.+)$/.exec(form.get('refresh_token') ?? '')?.[1];
          const code = codes.get(form.get('code') ?? '');
          if (refresh !== undefined && oidc.renews) {
            renewed += 1;
            json(200, tokens(refresh, undefined, clientId));
          } else if (refresh === undefined && code !== undefined && form.has('code_verifier'))
            json(200, tokens(code.who, code.nonce, clientId));
          else json(400, { error: 'invalid_grant' });
          return true;
        }
        case '/end':
          response
            .writeHead(302, { location: url.searchParams.get('post_logout_redirect_uri') ?? '/desk' })
            .end();
          return true;
        default:
          json(404, {});
          return true;
      }
    },
  };
  return oidc;
};

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
