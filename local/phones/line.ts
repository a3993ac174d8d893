// The line between a phone page and its simulator: what the phone shows, as it changes, and what the person does.
import type { Act, PhoneChannel, PhoneState } from './wire.ts';

export type Line = {
  /** @returns why it cannot be done, or undefined when it was */
  readonly does: (act: Act) => Promise<string | undefined>;
  readonly setFaults: (on: readonly string[]) => Promise<string | undefined>;
};

/** After a failure, before the next try. */
const AGAIN_MS = 2_000;

/** Calls `show` with every new state, for as long as the page is there; `lose` when Porth cannot be reached. */
export const openLine = (
  channel: PhoneChannel,
  person: string,
  show: (state: PhoneState) => void,
  lose: (why: string) => void,
): Line => {
  const base = `/local/providers/${channel}/phones/${person}`;
  const follow = async (): Promise<never> => {
    for (let seen = 0; ;) {
      try {
        const response = await fetch(`${base}?after=${seen}`);
        if (response.status === 404) {
          lose('This channel has an address of its own: there is no simulator, and no phone.');
          await new Promise(() => undefined);
        }
        const state = (await response.json()) as PhoneState;
        // Porth was started anew, and the phone with it.
        seen = state.version;
        show(state);
      } catch {
        lose('Porth cannot be reached. Is it running?');
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        seen = 0;
      }
    }
  };
  const post = async (what: string, body: unknown): Promise<string | undefined> => {
    try {
      const response = await fetch(`${base}/${what}`, { method: 'POST', body: JSON.stringify(body) });
      return response.ok ? undefined : ((await response.json()) as { error: string }).error;
    } catch {
      return 'Porth cannot be reached. Is it running?';
    }
  };
  void follow();
  return { does: (act) => post('acts', act), setFaults: (on) => post('faults', { on }) };
};
