// Whoever holds a token may speak in one conversation until it expires, and with no other key of ours.
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  FILE_SECONDS,
  RENEW_SECONDS,
  STREAM_SECONDS,
  TOKEN_SECONDS,
} from '../../bot/channels/webchat/limits.ts';
import {
  checkFile,
  checkForRenewal,
  checkStream,
  checkToken,
  signFile,
  signStream,
  signToken,
} from '../../bot/channels/webchat/tokens.ts';

const SECRET = 'a-secret-of-the-tests-of-32-bytes';
const NOW = Date.parse('2026-09-22T11:00:00.000Z');
const SECOND = 1_000;
const mine = { conv: 'conversation-1', user: 'dl_visitor' };
const invalid = { ok: false, why: 'invalid' };
const expired = { ok: false, why: 'expired' };
const token = () => signToken(SECRET, mine, NOW);
const key = new TextEncoder().encode(SECRET);

const tampered = (jwt: string, change: (claims: Record<string, unknown>) => void): string => {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  change(claims);
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
};

describe('a token', () => {
  it('gives back what it was signed for', async () => {
    expect(await checkToken(SECRET, await token(), NOW)).toEqual({ ok: true, value: mine });
  });

  it('keeps the origins that it is for', async () => {
    const from = { ...mine, origins: ['https://northmoor.example.org'] };

    expect(await checkToken(SECRET, await signToken(SECRET, from, NOW), NOW)).toEqual({
      ok: true,
      value: from,
    });
  });

  it('holds to its last second and not beyond', async () => {
    const jwt = await token();

    expect(await checkToken(SECRET, jwt, NOW + (TOKEN_SECONDS - 1) * SECOND)).toMatchObject({ ok: true });
    expect(await checkToken(SECRET, jwt, NOW + TOKEN_SECONDS * SECOND)).toEqual(expired);
  });

  it('is invalid under another secret', async () => {
    expect(await checkToken(`${SECRET}!`, await token(), NOW)).toEqual(invalid);
  });

  it.each([
    ['another conversation', (claims: Record<string, unknown>) => (claims['conv'] = 'conversation-2')],
    ['another user', (claims: Record<string, unknown>) => (claims['user'] = 'dl_other')],
    ['a longer life', (claims: Record<string, unknown>) => (claims['exp'] = NOW)],
    ['another purpose', (claims: Record<string, unknown>) => (claims['aud'] = 'porth/stream')],
    ['no origins', (claims: Record<string, unknown>) => delete claims['origins']],
  ])('that was changed to claim %s is invalid', async (_, change) => {
    const jwt = await signToken(SECRET, { ...mine, origins: ['https://northmoor.example.org'] }, NOW);

    expect(await checkToken(SECRET, tampered(jwt, change), NOW)).toEqual(invalid);
    expect(await checkForRenewal(SECRET, tampered(jwt, change), NOW)).toEqual(invalid);
  });

  it('without a signature is invalid', async () => {
    const unsigned = new UnsecuredJWT(mine).setAudience('porth/token').setExpirationTime('1h').encode();
    const [, body = ''] = (await token()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');

    expect(await checkToken(SECRET, unsigned)).toEqual(invalid);
    expect(await checkToken(SECRET, `${none}.${body}.`, NOW)).toEqual(invalid);
    expect(await checkToken(SECRET, (await token()).replace(/[^.]*$/, ''), NOW)).toEqual(invalid);
  });

  it('signed with our secret by another algorithm is invalid', async () => {
    const other = await new SignJWT(mine)
      .setProtectedHeader({ alg: 'HS512' })
      .setAudience('porth/token')
      .setExpirationTime(NOW / SECOND + 60)
      .sign(key);

    expect(await checkToken(SECRET, other, NOW)).toEqual(invalid);
  });

  it('without an end is invalid, even for renewal', async () => {
    const endless = await new SignJWT(mine)
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('porth/token')
      .sign(key);

    expect(await checkToken(SECRET, endless, NOW)).toEqual(invalid);
    expect(await checkForRenewal(SECRET, endless, NOW)).toEqual(invalid);
  });

  it.each([
    { conv: 'conversation-1' },
    { user: 'dl_visitor' },
    { conv: 7, user: 'dl_visitor' },
    { ...mine, origins: 'x' },
  ])('of a strange shape is invalid: %j', async (claims) => {
    const strange = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('porth/token')
      .setExpirationTime(NOW / SECOND + 60)
      .sign(key);

    expect(await checkToken(SECRET, strange, NOW)).toEqual(invalid);
  });

  it.each(['', '.', '..', 'a.b.c', SECRET, 'null', '{}', 'x'.repeat(100_000)])(
    'that is none at all is invalid: %s',
    async (jwt) => {
      expect(await checkToken(SECRET, jwt, NOW)).toEqual(invalid);
      expect(await checkForRenewal(SECRET, jwt, NOW)).toEqual(invalid);
    },
  );
});

describe('for renewal', () => {
  it('an expired token still proves whose conversation it was', async () => {
    const jwt = await token();
    const later = NOW + (TOKEN_SECONDS + RENEW_SECONDS - 1) * SECOND;

    expect(await checkToken(SECRET, jwt, later)).toEqual(expired);
    expect(await checkForRenewal(SECRET, jwt, later)).toEqual({ ok: true, value: mine });
  });

  it('it does not for ever', async () => {
    const late = NOW + (TOKEN_SECONDS + RENEW_SECONDS) * SECOND;

    expect(await checkForRenewal(SECRET, await token(), late)).toEqual(expired);
  });
});

describe('a key of one purpose', () => {
  it.each([
    ['a token', () => signToken(SECRET, mine, NOW), [false, true, true]],
    [
      'a stream',
      () => signStream(SECRET, { conv: 'conversation-1', watermark: 3 }, NOW),
      [true, false, true],
    ],
    ['a file link', () => signFile(SECRET, { path: 'files/1' }, NOW), [true, true, false]],
  ] as const)('opens nothing else: %s', async (_, sign, refused) => {
    const jwt = await sign();
    const checks = [checkToken, checkStream, checkFile];

    const checked = await Promise.all(checks.map((check) => check(SECRET, jwt, NOW)));

    expect(checked.map(({ ok }) => !ok)).toEqual(refused);
  });

  it.each(['porth/stream', 'porth/file', 'porth', 'another'])(
    'is no token though it looks like one: %s',
    async (audience) => {
      const other = await new SignJWT(mine)
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(audience)
        .setExpirationTime(NOW / SECOND + 60)
        .sign(key);

      expect(await checkToken(SECRET, other, NOW)).toEqual(invalid);
      expect(await checkForRenewal(SECRET, other, NOW)).toEqual(invalid);
    },
  );

  it('renews nothing but a token', async () => {
    const stream = await signStream(SECRET, { conv: 'conversation-1', watermark: 3 }, NOW);

    expect(await checkForRenewal(SECRET, stream, NOW)).toEqual(invalid);
  });

  it('of a stream says from where to replay, for a minute', async () => {
    const jwt = await signStream(SECRET, { conv: 'conversation-1', watermark: 3 }, NOW);

    expect(await checkStream(SECRET, jwt, NOW)).toEqual({
      ok: true,
      value: { conv: 'conversation-1', watermark: 3 },
    });
    expect(await checkStream(SECRET, jwt, NOW + STREAM_SECONDS * SECOND)).toEqual(expired);
  });

  it('of a file names one file, for a week', async () => {
    const jwt = await signFile(SECRET, { path: 'files/1' }, NOW);

    expect(await checkFile(SECRET, jwt, NOW + (FILE_SECONDS - 1) * SECOND)).toEqual({
      ok: true,
      value: { path: 'files/1' },
    });
    expect(await checkFile(SECRET, jwt, NOW + FILE_SECONDS * SECOND)).toEqual(expired);
  });
});
