// The public keys of whoever issues tokens, found by OpenID Connect's discovery, once, and fetched again when a new one is named.
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod/mini';

const WITHIN_MS = 3_000;
const Discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The issuer cannot be asked now, or is not who it should be: no fault of the token's. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

/** @returns what verifies a signature. A failure is not kept: the next request asks again. */
export const issuerKeys = (issuer: string, get: typeof fetch = fetch): JWTVerifyGetKey => {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= discovered(issuer, get);
    try {
      return await (
        await found
      )(header, token);
    } catch (error) {
      if (error instanceof IssuerUnreachable) found = undefined;
      throw error;
    }
  };
};

const discovered = async (issuer: string, get: typeof fetch): Promise<JWTVerifyGetKey> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  let answer: unknown;
  try {
    const response = await get(address, { signal: AbortSignal.timeout(WITHIN_MS), redirect: 'error' });
    answer = await response.json();
  } catch (cause) {
    throw new IssuerUnreachable(`${address} did not answer.`, { cause });
  }
  const parsed = Discovered.safeParse(answer);
  if (!parsed.success || parsed.data.issuer !== issuer)
    throw new IssuerUnreachable(`${address} does not speak for "${issuer}": check OIDC_ISSUER.`);
  return createRemoteJWKSet(new URL(parsed.data.jwks_uri), { timeoutDuration: WITHIN_MS });
};
