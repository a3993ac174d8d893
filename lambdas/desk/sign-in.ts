// Who asks the desk's API: a bearer token of the council's own sign-in, verified on real time. Nothing of it is kept.
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTPayload } from 'jose';
import { header, HttpError, type HttpRequest } from '../http.ts';
import { warn } from '../log.ts';
import { IssuerUnreachable } from './issuer-keys.ts';
import { whoIs, type Who } from './who.ts';

export type SignInDeps = {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
  /** Teams that there are. */
  readonly teams: readonly string[];
};
export type SignIn = (request: HttpRequest) => Promise<Who>;

/** Cognito signs with RS256; nothing symmetric, and no "none", is ever taken. */
const ALGORITHMS = ['RS256', 'ES256'];
const TOLERANCE_SECONDS = 5;

/** @throws HttpError 401 without a token, or with one that ran out or is not good; 403 where it gives no part; 500 where that cannot be told, for the front door has a page in the place of a 503 */
export const signIn =
  ({ issuer, clientId, keys, teams }: SignInDeps): SignIn =>
  async (request) => {
    const given = /^Bearer\s+(\S+)$/i.exec(header(request, 'authorization')?.trim() ?? '')?.[1];
    if (given === undefined) throw refused('TokenMissing', 'Sign in first.');
    const payload = await verified(given, { issuer, keys });
    if (!isForUs(payload, clientId)) throw refused('TokenInvalid', 'This sign-in is not for the desk.');
    return whoIs(payload, teams);
  };

const verified = async (
  token: string,
  { issuer, keys }: Pick<SignInDeps, 'issuer' | 'keys'>,
): Promise<JWTPayload> => {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw refused('TokenExpired', 'Your sign-in has run out. Sign in again.');
    if (error instanceof IssuerUnreachable || isOutage(error)) {
      warn('sign-in cannot be checked', error);
      throw new HttpError(
        500,
        'SignInUnavailable',
        'Sign-in cannot be checked at the moment. Try again in a minute.',
        { 'retry-after': '10' },
      );
    }
    throw refused('TokenInvalid', 'This sign-in is not good. Sign in again.');
  }
};

/** The keys could not be fetched. What jose says of a token itself has a class of its own. */
const isOutage = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  !(error instanceof errors.JOSEError) ||
  error.code === 'ERR_JOSE_GENERIC';

/** Cognito's access tokens name their client in `client_id` and have no `aud`; a token with an `aud` is for that alone. */
const isForUs = ({ aud, client_id: client }: JWTPayload, clientId: string): boolean =>
  aud === undefined ? client === clientId : [aud].flat().includes(clientId);

const refused = (code: string, message: string): HttpError =>
  new HttpError(401, code, message, { 'www-authenticate': `Bearer error="invalid_token"` });
