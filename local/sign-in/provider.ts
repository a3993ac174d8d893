// The laptop's OpenID provider: what Cognito is on AWS, so that the desk signs in by the same code. Its keys are made at each start.
import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { HttpResponse } from '../../lambdas/http.ts';
import type { Account } from './accounts.ts';
import { adapterInMemory } from './memory.ts';
import { logOutPage, problemPage } from './page.ts';

export type ProviderAt = {
  readonly issuer: string;
  readonly clientId: string;
  /** Addresses of the desk, under every name that this laptop has for itself. */
  readonly redirects: readonly string[];
  readonly accounts: readonly Account[];
};

const TEN_MINUTES = 600;
const DAY = 86_400;
/** Some resource has to be named for a token to be a JWT. */
const RESOURCE = 'urn:porth:desk';
/** What `openid profile` gives, as on Cognito, whose groups need no scope. */
const PROFILE = ['name', 'given_name', 'groups'];

export const makeProvider = async (at: ProviderAt): Promise<Provider> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'laptop' };
  const provider = new Provider(at.issuer, configuration(at, key));
  // Behind a tunnel the address that people use is another's.
  provider.proxy = at.issuer.startsWith('https:');
  return provider;
};

const configuration = (
  { issuer, clientId, redirects, accounts }: ProviderAt,
  key: object,
): Configuration => ({
  adapter: adapterInMemory(),
  jwks: { keys: [key] },
  cookies: { keys: [randomBytes(24).toString('base64url')] },
  clients: [
    {
      client_id: clientId,
      client_name: 'Agent desk',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [...redirects],
      post_logout_redirect_uris: [...redirects],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  clientBasedCORS: (_, origin) => redirects.some((each) => new URL(each).origin === origin),
  pkce: { required: () => true },
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: PROFILE },
  // The name and the groups stand in the id token, as Cognito has them, and need not be asked for.
  conformIdTokenClaims: false,
  issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
  extraTokenClaims: (_, token) => claimsOf(accounts, 'accountId' in token ? token.accountId : ''),
  findAccount: (_, id) =>
    accounts.some(({ username }) => username === id)
      ? { accountId: id, claims: () => ({ sub: id, ...claimsOf(accounts, id) }) }
      : undefined,
  // It is the council's own page: nobody is asked whether it may know who they are.
  loadExistingGrant: async ({ oidc }) => {
    const { client, session, provider } = oidc;
    const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
    grant.addOIDCScope('openid profile');
    grant.addResourceScope(RESOURCE, 'openid profile');
    await grant.save();
    return grant;
  },
  interactions: { url: (_, { uid }) => `${new URL(issuer).pathname}/interaction/${uid}` },
  renderError: (ctx, { error, error_description: more }) => {
    show(ctx, problemPage(more ?? error));
  },
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        show(ctx, logOutPage(form));
      },
      postLogoutSuccessSource: (ctx) => {
        show(ctx, problemPage('You have signed out.'));
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'openid profile',
        audience: clientId,
        accessTokenFormat: 'jwt',
        accessTokenTTL: TEN_MINUTES,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  ttl: {
    AccessToken: TEN_MINUTES,
    IdToken: TEN_MINUTES,
    AuthorizationCode: 60,
    Interaction: TEN_MINUTES,
    RefreshToken: DAY,
    Session: DAY,
    Grant: DAY,
  },
});

const show = (ctx: KoaContextWithOIDC, { headers = {}, body = '' }: HttpResponse): void => {
  for (const [name, value] of Object.entries(headers)) ctx.set(name, String(value));
  ctx.body = body;
};

const claimsOf = (accounts: readonly Account[], id: string | undefined) => {
  const found = accounts.find(({ username }) => username === id);
  return found === undefined ? {} : { name: found.name, given_name: found.given, groups: [...found.groups] };
};
