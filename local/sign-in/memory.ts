// What the laptop's sign-in keeps of sessions, codes and tokens: in memory, so that a restart asks everybody to sign in again.
import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly until: number };

export const adapterInMemory = (): ((model: string) => Adapter) => {
  const all = new Map<string, Kept>();
  const live = (key: string): AdapterPayload | undefined => {
    const found = all.get(key);
    if (found === undefined || found.until > Date.now()) return found?.payload;
    all.delete(key);
    return undefined;
  };
  const drop = (is: (payload: AdapterPayload) => boolean): void => {
    for (const [key, { payload }] of all) if (is(payload)) all.delete(key);
  };
  return (model) => {
    const keyOf = (id: string): string => `${model}:${id}`;
    const first = (is: (payload: AdapterPayload) => boolean) =>
      [...all].find(([key, { payload }]) => key.startsWith(`${model}:`) && is(payload))?.[0];
    return {
      find: (id) => Promise.resolve(live(keyOf(id))),
      findByUid: (uid) => Promise.resolve(live(first((payload) => payload.uid === uid) ?? '')),
      findByUserCode: (code) => Promise.resolve(live(first(({ userCode }) => userCode === code) ?? '')),
      upsert: (id, payload, expiresIn) => {
        const until =
          typeof expiresIn === 'number' ? Date.now() + expiresIn * 1_000 : Number.POSITIVE_INFINITY;
        all.set(keyOf(id), { payload, until });
        return Promise.resolve();
      },
      consume: (id) => {
        const payload = live(keyOf(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1_000);
        return Promise.resolve();
      },
      destroy: (id) => {
        all.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        drop((payload) => payload.grantId === grantId);
        return Promise.resolve();
      },
    };
  };
};
