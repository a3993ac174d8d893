// Who leaves the desk: no sign-in is offered until the sign-in service has heard of it, and there is always a way back in.
import { UserManager } from 'oidc-client-ts';
import { afterEach, expect, it, vi } from 'vitest';
import { sessionOf } from '../../../web/desk/session.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const session = () => {
  const shown: ((event: { persisted: boolean }) => void)[] = [];
  const kept = { length: 0, getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  vi.stubGlobal('sessionStorage', kept);
  vi.stubGlobal('location', { origin: 'https://northmoor.example.org', search: '' });
  vi.stubGlobal('addEventListener', (kind: string, heard: (typeof shown)[number]) => {
    if (kind === 'pageshow') shown.push(heard);
  });
  const made = sessionOf({
    issuer: 'https://sign-in.example.org',
    clientId: 'desk',
    scope: 'openid',
    bearer: 'access_token',
    council: 'Northmoor',
  });
  return { made, comesBack: (persisted = true) => shown.forEach((heard) => heard({ persisted })) };
};

it('is leaving, not out, while the page goes to the sign-in service', () => {
  vi.spyOn(UserManager.prototype, 'signoutRedirect').mockReturnValue(new Promise(() => undefined));
  const { made, comesBack } = session();

  void made.signOut();

  expect(made.standing.value).toBe('leaving');
  comesBack(false);
  expect(made.standing.value).toBe('leaving');
  comesBack();
  expect(made.standing.value).toBe('out');
});

it('is out, and nothing of the sign-in is kept, where the service knows no way out', async () => {
  vi.spyOn(UserManager.prototype, 'signoutRedirect').mockRejectedValue(new Error('No end session endpoint'));
  const forgets = vi.spyOn(UserManager.prototype, 'removeUser').mockResolvedValue();
  const { made } = session();

  await made.signOut();

  expect(forgets).toHaveBeenCalledOnce();
  expect(made.standing.value).toBe('out');
});

it.each([
  ['is granted', () => Promise.resolve({ access_token: 'new', refresh_token: 'r' })],
  ['is refused', () => Promise.reject(new Error('invalid_grant'))],
])('a renewal under way that %s brings nobody back, and is over before they leave', async (_, ends) => {
  const renewal = Promise.withResolvers<undefined>();
  vi.stubGlobal('navigator', { onLine: true });
  vi.spyOn(UserManager.prototype, 'getUser').mockResolvedValue({
    access_token: 'old',
    refresh_token: 'r',
  } as never);
  vi.spyOn(UserManager.prototype, 'signinSilent').mockImplementation(async () => {
    await renewal.promise;
    return ends() as never;
  });
  const leaves = vi
    .spyOn(UserManager.prototype, 'signoutRedirect')
    .mockReturnValue(new Promise(() => undefined));
  const { made } = session();
  await made.start();
  const renewed = made.renew();

  void made.signOut();
  expect(leaves).not.toHaveBeenCalled();
  renewal.resolve(undefined);
  await renewed;
  await vi.waitFor(() => expect(leaves).toHaveBeenCalledOnce());

  expect(made.standing.value).toBe('leaving');
});
