// Where the desk's page asks for tokens: at its issuer, and where that says that they are had. Cognito has another host for it.
import { warn } from '../../lambdas/log.ts';

const WITHIN_MS = 3_000;
/** Those that the page calls by itself; where people sign in it only leads to. */
const CALLED = ['token_endpoint', 'userinfo_endpoint', 'revocation_endpoint', 'jwks_uri'] as const;

/** @returns origins for the page's policy; the issuer's alone where it does not answer */
export const tokenOrigins = async (issuer: string): Promise<readonly string[]> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(WITHIN_MS) });
    const found = (await response.json()) as Partial<Record<(typeof CALLED)[number], unknown>>;
    const all = CALLED.flatMap((each) => {
      const url = found[each];
      return typeof url === 'string' && URL.canParse(url) ? [new URL(url).origin] : [];
    });
    return [...new Set([new URL(issuer).origin, ...all])];
  } catch (error) {
    warn(`${address} did not answer: the desk cannot sign in`, error);
    return [new URL(issuer).origin];
  }
};
