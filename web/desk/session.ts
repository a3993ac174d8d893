// Who is at the desk: OpenID Connect, code flow with PKCE. A reload keeps the sign-in, a killed browser does not.
import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { signal, type ReadonlySignal } from '@preact/signals';
import type { DeskSettings } from '../../lambdas/desk/wire.ts';
import type { Tokens } from './api.ts';

/** `leaving`: they sign out, and the sign-in service is on its way. `expired`: they were signed in, and a new token is not to be had without them. */
export type Standing = 'starting' | 'out' | 'in' | 'leaving' | 'expired';
export type Session = Tokens & {
  readonly standing: ReadonlySignal<Standing>;
  /** Why the last sign-in did not work, as a sentence. */
  readonly wrong: ReadonlySignal<string | undefined>;
  start(): Promise<void>;
  signIn(): Promise<void>;
  signOut(): Promise<void>;
};

const PATH = '/desk';

export const sessionOf = ({ issuer, clientId, scope, bearer }: DeskSettings): Session => {
  const standing = signal<Standing>('starting');
  const wrong = signal<string | undefined>(undefined);
  let user: User | null = null;
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    scope,
    redirect_uri: `${location.origin}${PATH}`,
    post_logout_redirect_uri: `${location.origin}${PATH}`,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // Renewed when the API asks for it, and a minute before its time: no frames, which the page's policy forbids.
    automaticSilentRenew: false,
    accessTokenExpiringNotificationTimeInSeconds: 60,
    monitorSession: false,
    // A service that hangs keeps nobody at a page without a way on.
    requestTimeoutInSeconds: 10,
  });
  let isLeaving = false;
  const isIn = (found: User) => {
    if (isLeaving) return;
    user = found;
    standing.value = 'in';
  };
  const isOut = () => {
    isLeaving = false;
    user = null;
    standing.value = 'out';
  };
  let renewing: Promise<boolean> | undefined;
  let isLost = false;
  const renew = (): Promise<boolean> => {
    if (isLost || isLeaving) return Promise.resolve(false);
    renewing ??= renewed().finally(() => (renewing = undefined));
    return renewing;
  };
  const renewed = async (): Promise<boolean> => {
    try {
      const fresh = user?.refresh_token === undefined ? null : await manager.signinSilent();
      if (fresh !== null) {
        isIn(fresh);
        return true;
      }
    } catch (error) {
      // The line is down: the token may yet be renewed.
      if (isLineDown(error)) return false;
    }
    if (!isLeaving) standing.value = standing.value === 'starting' ? 'out' : 'expired';
    return false;
  };
  manager.events.addAccessTokenExpiring(() => void renew());
  // Back from the sign-in service by the browser's own button.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && standing.value === 'leaving') isOut();
  });

  return {
    standing,
    wrong,
    token: () => user?.[bearer],
    renew,
    lost: () => {
      isLost = true;
      if (!isLeaving) standing.value = 'expired';
    },
    start: async () => {
      const query = new URLSearchParams(location.search);
      if (query.has('state') && (query.has('code') || query.has('error'))) {
        try {
          const found = await manager.signinCallback();
          if (found) isIn(found);
        } catch {
          wrong.value = 'That sign-in did not work. Try again.';
        }
        history.replaceState(null, '', PATH);
      }
      user ??= await manager.getUser().catch(() => null);
      if (user === null) standing.value = 'out';
      else if (user.expired === true) await renew();
      else standing.value = 'in';
    },
    signIn: async () => {
      try {
        await manager.signinRedirect();
      } catch {
        wrong.value = 'The sign-in service cannot be reached. Try again in a minute.';
      }
    },
    signOut: async () => {
      // Whoever could sign in before the service has heard of it would be let in without a password.
      isLeaving = true;
      standing.value = 'leaving';
      // What a renewal under way would keep is taken away with the rest.
      await renewing;
      try {
        await manager.signoutRedirect({
          extraQueryParams: { client_id: clientId, logout_uri: `${location.origin}${PATH}` },
        });
      } catch {
        await manager.removeUser();
        isOut();
      }
    },
  };
};

const isLineDown = (error: unknown): boolean =>
  !navigator.onLine ||
  error instanceof TypeError ||
  (error instanceof Error && error.name === 'ErrorTimeout');
