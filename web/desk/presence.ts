// Whether the agent takes chats, and how many: said every 20 s, the same from each of their tabs.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Me, PresencePut } from '../../lambdas/desk/wire.ts';
import type { Api } from './api.ts';
import type { Kept } from './kept.ts';
import { HEARTBEAT_MS } from './limits.ts';

export type Presence = {
  readonly put: ReadonlySignal<PresencePut>;
  change(to: Partial<PresencePut>): void;
  /** Says it now. @returns whether it arrived */
  beat(): Promise<boolean>;
  stop(): void;
};

const NAME = 'presence';

export const presenceOf = (
  api: Pick<Api, 'presence'>,
  kept: Kept,
  before: Me['presence'],
  on: { readonly heard: (isReached: boolean) => void },
): Presence => {
  const put = signal<PresencePut>({ state: before.state, takes: before.takes });
  kept.write(NAME, put.value);
  const beat = async () => {
    const got = await api.presence(put.value);
    on.heard(got.kind !== 'unreachable');
    return got.kind === 'ok';
  };
  kept.heard((name) => {
    if (name === NAME) put.value = kept.read<PresencePut>(NAME) ?? put.value;
  });
  const timer = setInterval(() => void beat(), HEARTBEAT_MS);
  void beat();
  return {
    put,
    change: (to) => {
      put.value = { ...put.value, ...to };
      kept.write(NAME, put.value);
      void beat();
    },
    beat,
    stop: () => clearInterval(timer),
  };
};
