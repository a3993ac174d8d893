// Web chat tokens: a JWT for one conversation, and the short-lived ones in the addresses of streams and files. Signed with DIRECTLINE_SECRET.
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { FILE_SECONDS, RENEW_SECONDS, STREAM_SECONDS, TOKEN_SECONDS } from './limits.ts';

const Token = z.object({
  conv: z.string(),
  user: z.string(),
  origins: z.optional(z.array(z.string())),
});
/** What a bearer may do: speak in one conversation, as one user, from pages of these origins (any, without). */
export type Token = z.infer<typeof Token>;
const Stream = z.object({ conv: z.string(), watermark: z.number() });
/** What a stream's address says: which conversation, and from where to replay. */
export type Stream = z.infer<typeof Stream>;
const FileLink = z.object({ path: z.string() });
/** Which stored file a link opens. */
export type FileLink = z.infer<typeof FileLink>;

const DeskStream = z.object({
  ticket: z.string(),
  agent: z.string(),
  role: z.enum(['agent', 'supervisor']),
  teams: z.array(z.string()),
});
/** What the address of an agent's stream says: who it is for, and what they may hear of. */
export type DeskStream = z.infer<typeof DeskStream>;

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: 'expired' | 'invalid' };

/** Tokens run on real time. @param now ms since the epoch */
export const signToken = (
  secret: string,
  { conv, user, origins }: Token,
  now = Date.now(),
): Promise<string> =>
  sign(secret, 'token', { conv, user, ...(origins === undefined ? {} : { origins }) }, TOKEN_SECONDS, now);

export const signStream = (secret: string, { conv, watermark }: Stream, now = Date.now()): Promise<string> =>
  sign(secret, 'stream', { conv, watermark }, STREAM_SECONDS, now);

export const signFile = (secret: string, { path }: FileLink, now = Date.now()): Promise<string> =>
  sign(secret, 'file', { path }, FILE_SECONDS, now);

/** @param seconds how long it opens; a desk signs each anew as it shows it */
export const signFileFor = (
  secret: string,
  { path }: FileLink,
  seconds: number,
  now = Date.now(),
): Promise<string> => sign(secret, 'file', { path }, seconds, now);

/** @param ticket names this address: it opens one socket */
export const signDesk = (secret: string, desk: DeskStream, now = Date.now()): Promise<string> =>
  sign(secret, 'desk', { ...desk }, STREAM_SECONDS, now);

export const checkDesk = (secret: string, token: string, now = Date.now()): Promise<Checked<DeskStream>> =>
  check(secret, 'desk', token, DeskStream, 0, now);

export const checkToken = (secret: string, token: string, now = Date.now()): Promise<Checked<Token>> =>
  check(secret, 'token', token, Token, 0, now);

/** An expired token still proves whose conversation it was, for a while. */
export const checkForRenewal = (secret: string, token: string, now = Date.now()): Promise<Checked<Token>> =>
  check(secret, 'token', token, Token, RENEW_SECONDS, now);

export const checkStream = (secret: string, token: string, now = Date.now()): Promise<Checked<Stream>> =>
  check(secret, 'stream', token, Stream, 0, now);

export const checkFile = (secret: string, token: string, now = Date.now()): Promise<Checked<FileLink>> =>
  check(secret, 'file', token, FileLink, 0, now);

type Purpose = 'token' | 'stream' | 'file' | 'desk';

/** Each purpose has an audience of its own, so that one key cannot be used as the other. */
const sign = (
  secret: string,
  purpose: Purpose,
  claims: Record<string, unknown>,
  seconds: number,
  now: number,
) => {
  const issued = Math.floor(now / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(`porth/${purpose}`)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(keyOf(secret));
};

const check = async <T>(
  secret: string,
  purpose: Purpose,
  token: string,
  shape: z.ZodMiniType<T>,
  clockTolerance: number,
  now: number,
): Promise<Checked<T>> => {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ['HS256'],
      audience: `porth/${purpose}`,
      requiredClaims: ['exp'],
      currentDate: new Date(now),
      clockTolerance,
    });
    const parsed = shape.safeParse(payload);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, why: 'invalid' };
  } catch (error) {
    return { ok: false, why: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
  }
};

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);
