// What is looked at again and again, and when the page comes into sight or the line comes and goes.
import type { ReadonlySignal } from '@preact/signals';
import type { Alerts } from './alerts.ts';
import type { BoardKept } from './board-kept.ts';
import type { Drafts } from './drafts.ts';
import { dangersWaiting } from './order.ts';
import type { Presence } from './presence.ts';
import type { Rooms } from './rooms.ts';

type Given = {
  readonly boards: BoardKept;
  readonly rooms: Rooms;
  readonly presence: Presence;
  readonly alerts: Alerts;
  readonly drafts: Drafts;
  readonly open: ReadonlySignal<string | undefined>;
  readonly isLive: ReadonlySignal<boolean>;
  readonly isReached: ReadonlySignal<boolean>;
  readonly on: {
    readonly tick: () => void;
    readonly inSight: () => void;
    readonly offline: () => void;
  };
};

const TICK_MS = 5_000;
const POLL_MS = 10_000;
/** Even with hints, for one may be lost. */
const SURE_MS = 60_000;
const FOLLOW_MS = 15_000;
/** A danger that nobody takes rings again. */
const RING_AGAIN_MS = 30_000;

/** @returns what ends them */
export const keepRounds = (given: Given): (() => void) => {
  const { boards, rooms, presence, alerts, drafts, open, isLive, isReached, on } = given;
  const timers = [
    setInterval(() => {
      boards.tick();
      on.tick();
    }, TICK_MS),
    setInterval(() => {
      if (isLive.peek() && boards.age() <= SURE_MS) return;
      void boards.fetch();
      const shown = open.peek();
      if (shown !== undefined && !isLive.peek()) void rooms.room(shown).refresh();
    }, POLL_MS),
    setInterval(() => {
      const shown = open.peek();
      if (shown !== undefined && document.visibilityState === 'visible' && isReached.peek())
        void rooms.room(shown).follow();
    }, FOLLOW_MS),
    setInterval(() => {
      const known = boards.board.peek();
      if (known !== undefined && presence.put.peek().state !== 'off' && dangersWaiting(known).length > 0)
        alerts.tone('alarm');
    }, RING_AGAIN_MS),
  ];
  const onOnline = () => void boards.fetch();
  const onVisible = () => {
    on.inSight();
    if (document.visibilityState === 'hidden') drafts.settle();
  };
  addEventListener('offline', on.offline);
  addEventListener('online', onOnline);
  addEventListener('pagehide', drafts.settle);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    for (const timer of timers) clearInterval(timer);
    removeEventListener('offline', on.offline);
    removeEventListener('online', onOnline);
    removeEventListener('pagehide', drafts.settle);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
