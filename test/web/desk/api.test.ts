// The desk's calls: a token that ran out is renewed once, however many calls were under way with it.
import { afterEach, expect, it, vi } from 'vitest';
import { deskApi } from '../../../web/desk/api.ts';

afterEach(() => vi.unstubAllGlobals());

it('renews once for calls that were under way together, also for the one whose refusal comes late', async () => {
  let token = 'old';
  let renewals = 0;
  const late = Promise.withResolvers<undefined>();
  vi.stubGlobal('fetch', async (path: string, { headers }: { headers: { authorization: string } }) => {
    if (path.endsWith('/board') && headers.authorization === 'Bearer old') await late.promise;
    return headers.authorization === 'Bearer old'
      ? new Response(undefined, { status: 401 })
      : Response.json({ with: headers.authorization });
  });
  const api = deskApi({
    token: () => token,
    renew: () => {
      renewals++;
      token = `new ${renewals}`;
      return Promise.resolve(true);
    },
    lost: () => expect.unreachable(),
  });

  const board = api.board();
  const me = await api.me();
  late.resolve(undefined);

  const value = { with: 'Bearer new 1' };
  expect([me, await board]).toEqual([
    { kind: 'ok', value },
    { kind: 'ok', value },
  ]);
  expect(renewals).toBe(1);
});
