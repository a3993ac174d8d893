// Who is let in: tokens of the council's own sign-in alone, as Cognito and as other providers make them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { HttpError, type HttpRequest } from '../../../lambdas/http.ts';
import { issuerKeys } from '../../../lambdas/desk/issuer-keys.ts';
import { signIn } from '../../../lambdas/desk/sign-in.ts';

const ISSUER = 'https://sign-in.example.org/pool';
const CLIENT = 'desk-client';
const TEAMS = ['repairs', 'housing', 'noise'];
const AGENT = { sub: 'a-1', given_name: 'Ffion', 'cognito:groups': ['agent', 'team:repairs'] };

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;
let [ours, theirs]: Keys[] = [];
let keys: JWTVerifyGetKey;
let published: object;
beforeAll(async () => {
  [ours, theirs] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  published = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] };
  keys = createLocalJWKSet(published as never);
});

type Made = {
  readonly by?: Keys | undefined;
  readonly seconds?: number;
  readonly issuer?: string;
  readonly audience?: string | null;
};
const token = (
  claims: JWTPayload,
  { by = ours, seconds = 600, issuer = ISSUER, audience = CLIENT }: Made = {},
) => {
  const made = new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuer(issuer)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds);
  if (audience !== null) made.setAudience(audience);
  if (by === undefined) throw new Error('The keys are there within a test only.');
  return made.sign(by.privateKey);
};
const asking = (bearer?: string): HttpRequest =>
  ({ headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` } }) as never;
const who = async (bearer?: string, by: JWTVerifyGetKey = keys) =>
  signIn({ issuer: ISSUER, clientId: CLIENT, keys: by, teams: TEAMS })(asking(bearer));
const refusal = async (bearer?: string, by?: JWTVerifyGetKey) => {
  const error: unknown = await who(bearer, by).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof HttpError ? [error.status, error.code] : error;
};

describe('a token that is good', () => {
  it.each([
    ['an id token of Cognito', AGENT],
    [
      'one whose groups have a plainer name',
      { sub: 'a-1', name: 'Ffion Pritchard', groups: ['agent', 'team:repairs'] },
    ],
  ])('says who it is: %s', async (_, claims) => {
    expect(await who(await token(claims))).toEqual({
      agent: { id: 'a-1', name: 'Ffion' },
      role: 'agent',
      teams: ['repairs'],
    });
  });

  it('may be an access token of Cognito, which names its client, where it has a name', async () => {
    const claims = { ...AGENT, client_id: CLIENT, token_use: 'access' };

    expect(await who(await token(claims, { audience: null }))).toMatchObject({ role: 'agent' });
  });

  it('lets a supervisor see all teams, unless it names some', async () => {
    const all = await who(await token({ ...AGENT, 'cognito:groups': ['supervisor'] }));
    const some = await who(
      await token({ ...AGENT, 'cognito:groups': ['supervisor', 'agent', 'team:noise'] }),
    );

    expect([all.role, all.teams, some.role, some.teams]).toEqual([
      'supervisor',
      TEAMS,
      'supervisor',
      ['noise'],
    ]);
  });

  it('knows no team that there is not', async () => {
    const groups = ['agent', 'team:repairs', 'team:spies', 'team:'];

    expect((await who(await token({ ...AGENT, 'cognito:groups': groups }))).teams).toEqual(['repairs']);
  });

  it('gives people a first name, and nothing else that may stand there', async () => {
    const name = async (given_name: string) => (await who(await token({ ...AGENT, given_name }))).agent.name;

    expect(await name(' Siân-Elin Morris')).toBe('Siân-Elin');
    expect(await name('O’Brien')).toBe('O’Brien');
    expect(await name('Sam https://elsewhere.example.org')).toBe('Sam');
    expect(await name('x'.repeat(99))).toHaveLength(40);
  });

  it('may have run out a moment ago, for clocks differ', async () => {
    expect(await who(await token(AGENT, { seconds: -3 }))).toMatchObject({ role: 'agent' });
  });
});

describe('a token that is not good', () => {
  const unsigned = () =>
    new UnsecuredJWT({ ...AGENT }).setIssuer(ISSUER).setAudience(CLIENT).setExpirationTime('10m').encode();
  const changed = async () => {
    const [head, , signature] = (await token(AGENT)).split('.');
    const claims = {
      ...AGENT,
      iss: ISSUER,
      aud: CLIENT,
      exp: 9_999_999_999,
      'cognito:groups': ['supervisor'],
    };
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  };
  const byPublicKey = async () =>
    new SignJWT({ ...AGENT })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setIssuer(ISSUER)
      .setAudience(CLIENT)
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode(JSON.stringify(published)));
  const endless = () =>
    new SignJWT({ ...AGENT })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(ISSUER)
      .setAudience(CLIENT)
      .sign((ours as Keys).privateKey);

  it.each([
    ['none', () => Promise.resolve(undefined), 'TokenMissing'],
    ['one that ran out', () => token(AGENT, { seconds: -60 }), 'TokenExpired'],
    ['one that never runs out', endless, 'TokenInvalid'],
    ['one of another key', () => token(AGENT, { by: theirs as Keys }), 'TokenInvalid'],
    ['one that was changed', changed, 'TokenInvalid'],
    ['one that nobody signed', () => Promise.resolve(unsigned()), 'TokenInvalid'],
    ['one signed with the public key', byPublicKey, 'TokenInvalid'],
    [
      'one of another issuer',
      () => token(AGENT, { issuer: 'https://elsewhere.example.org' }),
      'TokenInvalid',
    ],
    ['one for another client', () => token(AGENT, { audience: 'shop' }), 'TokenInvalid'],
    [
      'one for another client, of ours',
      () => token({ ...AGENT, client_id: CLIENT }, { audience: 'shop' }),
      'TokenInvalid',
    ],
    ['one that is for nobody', () => token(AGENT, { audience: null }), 'TokenInvalid'],
    ['no token at all', () => Promise.resolve('hello'), 'TokenInvalid'],
  ])('is refused with 401: %s', async (_, make, code) => {
    expect(await refusal(await make())).toEqual([401, code]);
  });

  it.each([
    ['no part', { ...AGENT, 'cognito:groups': ['team:repairs'] }, 'RoleMissing'],
    ['no groups', { sub: 'a-1', given_name: 'Ffion' }, 'RoleMissing'],
    ['no name', { sub: 'a-1', groups: ['agent', 'team:repairs'] }, 'NameMissing'],
    ['no name that anybody could be told', { ...AGENT, given_name: '<3' }, 'NameMissing'],
    ['no team', { ...AGENT, 'cognito:groups': ['agent'] }, 'TeamMissing'],
  ])('is refused with 403 where its account has %s', async (_, claims, code) => {
    expect(await refusal(await token(claims))).toEqual([403, code]);
  });
});

describe('the issuer', () => {
  /** Answers as an issuer does, at an address of its own. */
  const issuing = async (discovery: (at: string) => object) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? published : discovery(at)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = () => new Promise((resolve) => server.close(resolve));
    return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
  };
  const letIn = async (issuer: string, found: JWTVerifyGetKey) =>
    signIn({ issuer, clientId: CLIENT, keys: found, teams: TEAMS })(asking(await token(AGENT, { issuer })));

  it('is asked for its keys once', async () => {
    const server = await issuing((at) => ({ issuer: at, jwks_uri: `${at}/keys` }));
    const found = issuerKeys(server.at);

    await letIn(server.at, found);
    await letIn(server.at, found);
    await server.close();

    expect(server.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('that speaks for another is believed nothing, and that is no fault of the token', async () => {
    const server = await issuing((at) => ({
      issuer: 'https://elsewhere.example.org',
      jwks_uri: `${at}/keys`,
    }));

    const answer = await letIn(server.at, issuerKeys(server.at)).catch((error: unknown) => error);
    await server.close();

    expect(answer).toMatchObject({ status: 500, code: 'SignInUnavailable' });
  });

  it('that does not answer is asked again with the next request', async () => {
    let isUp = false;
    const server = await issuing((at) => (isUp ? { issuer: at, jwks_uri: `${at}/keys` } : {}));
    const found = issuerKeys(server.at);
    const first = await letIn(server.at, found).catch((error: unknown) => error);
    isUp = true;

    const second = await letIn(server.at, found);
    await server.close();

    expect([first, second]).toMatchObject([{ status: 500 }, { role: 'agent' }]);
  });
});
