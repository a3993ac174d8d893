// Signs in as the desk's page does, by plain HTTP: discovery, a code with PKCE, the sign-in page's form, and tokens for the code.
import { createHash, randomBytes } from 'node:crypto';
import type { DeskSettings } from '../../../lambdas/desk/wire.ts';

export type Tokens = {
  readonly id_token: string;
  readonly access_token: string;
  readonly refresh_token: string;
};
type Discovered = { readonly authorization_endpoint: string; readonly token_endpoint: string };

export const deskSettings = async (base: string): Promise<DeskSettings> =>
  (await (await fetch(`${base}/desk/api/settings`)).json()) as DeskSettings;

const discovered = async (issuer: string): Promise<Discovered> =>
  (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Discovered;

/** A browser's memory, as far as this needs one. */
const browser = () => {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
};

/** The sign-in page, and what its form answers to a username and a password. */
export const signInPage = async (base: string) => {
  const { issuer, clientId, scope } = await deskSettings(base);
  const { authorization_endpoint: authorise, token_endpoint: token } = await discovered(issuer);
  const visit = browser();
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${base}/desk`;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    scope,
    state: 'state-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const asked = await visit(`${authorise}?${query}`);
  const page = new URL(asked.headers.get('location') ?? '', base).href;
  const shown = await visit(page);
  return {
    html: await shown.text(),
    headers: shown.headers,
    /** @returns the code, or the page that comes back */
    send: async (
      username: string,
      password: string,
    ): Promise<{ code?: string; status: number; html: string }> => {
      let answer = await visit(page, { method: 'POST', body: new URLSearchParams({ username, password }) });
      for (let hops = 0; hops < 5 && answer.status >= 300 && answer.status < 400; hops++) {
        const next = new URL(answer.headers.get('location') ?? '', base);
        const code = next.searchParams.get('code');
        if (next.href.startsWith(redirect) && code !== null) return { code, status: 303, html: '' };
        answer = await visit(next.href);
      }
      return { status: answer.status, html: await answer.text() };
    },
    redeem: (code: string, more: Record<string, string> = {}, origin = new URL(base).origin) =>
      fetch(token, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: clientId,
          redirect_uri: redirect,
          code,
          code_verifier: verifier,
          ...more,
        }),
      }),
    renew: (refreshToken: string) =>
      fetch(token, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: clientId,
          refresh_token: refreshToken,
        }),
      }),
  };
};

export const signedIn = async (base: string, username: string, password: string) => {
  const page = await signInPage(base);
  const { code, html } = await page.send(username, password);
  if (code === undefined) throw new Error(`No code: ${html}`);
  const tokens = (await (await page.redeem(code)).json()) as Tokens;
  return { tokens, renew: page.renew };
};
