// Posts what the agent did, in order, chat by chat, until the API has it; kept in the browser until the transcript shows it.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { DeskDoes, TurnShown } from '../../lambdas/desk/wire.ts';
import type { Api } from './api.ts';
import type { Kept } from './kept.ts';
import { unsettled, type Pending } from './pending.ts';

const OUT = 'out:';
const AGAIN_MS = [1_000, 2_000, 5_000, 10_000, 20_000] as const;

export type Sending = {
  readonly pending: ReadonlySignal<readonly Pending[]>;
  do(conversation: string, version: number, does: DeskDoes): Pending;
  /** Tries what waits now: the line is back. */
  flush(): void;
  drop(id: string): void;
  /**
   * The turn would not do it: words can be put back into the box.
   * @param event the id that posting it returned, which ends in ours; without it, all that is posted is taken to be meant
   * @returns what else was done, which is gone from here
   */
  turnedDown(conversation: string, why: string, event?: string): readonly Pending[];
  settle(
    conversation: string,
    known: { readonly turns: readonly TurnShown[]; readonly summary?: ChatSummary },
  ): void;
};

type On = {
  /** As the person is told who writes. */
  readonly me: string;
  readonly posted: (pending: Pending) => void;
  readonly refused: (pending: Pending, why: string) => void;
  readonly unreachable: () => void;
};

export const sendingOf = (api: Pick<Api, 'event'>, kept: Kept, on: On): Sending => {
  const stored = () =>
    kept
      .names(OUT)
      .flatMap((name) => kept.read<Pending>(name) ?? [])
      .sort((one, other) => one.at - other.at);
  const pending = signal<readonly Pending[]>(stored());
  const busy = new Set<string>();
  let fails = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (next: Pending) => {
    kept.write(OUT + next.id, next);
    pending.value = pending.value.map((each) => (each.id === next.id ? next : each));
  };
  const drop = (id: string) => {
    kept.remove(OUT + id);
    pending.value = pending.value.filter((each) => each.id !== id);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, AGAIN_MS[Math.min(fails, AGAIN_MS.length - 1)]);
    fails += 1;
  };
  const post = async (conversation: string) => {
    if (busy.has(conversation)) return;
    busy.add(conversation);
    try {
      for (;;) {
        const next = pending.value.find(
          (each) => each.conversation === conversation && each.state === 'waiting',
        );
        if (next === undefined) return;
        const got = await api.event(conversation, { id: next.id, do: next.do });
        if (got.kind === 'unreachable' || got.kind === 'signed-out') {
          if (got.kind === 'unreachable') {
            on.unreachable();
            later();
          }
          return;
        }
        fails = 0;
        // Another tab may have seen it settled meanwhile.
        if (!pending.value.some(({ id }) => id === next.id)) continue;
        if (got.kind === 'refused') {
          put({ ...next, state: 'refused', why: got.message });
          on.refused(next, got.message);
        } else {
          const posted: Pending = { ...next, state: 'posted' };
          put(posted);
          on.posted(posted);
        }
      }
    } finally {
      busy.delete(conversation);
    }
  };
  const flush = () => {
    clearTimeout(timer);
    const waiting = pending.value.filter(({ state }) => state === 'waiting');
    for (const conversation of new Set(waiting.map((each) => each.conversation))) void post(conversation);
  };
  kept.heard((name) => {
    if (name.startsWith(OUT)) pending.value = stored();
  });

  return {
    pending,
    do: (conversation, version, does) => {
      const made: Pending = {
        id: crypto.randomUUID(),
        conversation,
        version,
        at: Date.now(),
        do: does,
        state: 'waiting',
      };
      kept.write(OUT + made.id, made);
      pending.value = [...pending.value, made];
      void post(conversation);
      return made;
    },
    flush,
    drop,
    turnedDown: (conversation, why, event) => {
      const here = pending.value.filter(
        (each) =>
          each.conversation === conversation &&
          each.state === 'posted' &&
          (event === undefined || event.endsWith(`:${each.id}`)),
      );
      const isWords = ({ do: { does } }: Pending) => does === 'say' || does === 'note';
      for (const each of here.filter(isWords)) put({ ...each, state: 'refused', why });
      const gone = here.filter((each) => !isWords(each));
      for (const { id } of gone) drop(id);
      return gone;
    },
    settle: (conversation, known) => {
      const here = pending.value.filter((each) => each.conversation === conversation);
      if (here.length === 0) return;
      const left = new Set(unsettled(here, { ...known, me: on.me }).map(({ id }) => id));
      for (const { id } of here) if (!left.has(id)) drop(id);
    },
  };
};
