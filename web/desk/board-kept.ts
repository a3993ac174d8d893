// The board as the page has it: fetched, set right by what a chat says sooner, with the agent's own chats in their places.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { BoardSeen } from '../../lambdas/desk/wire.ts';
import type { Alerts } from './alerts.ts';
import type { Got } from './api.ts';
import { allOf, boardWith, boardWithout, isHeld } from './board-with.ts';
import { inPlace, sharedBoard } from './order.ts';
import { ring } from './ring.ts';
import type { Rooms } from './rooms.ts';

export type BoardKept = {
  readonly board: ReadonlySignal<BoardSeen | undefined>;
  /** Every chat on the board, by its conversation. */
  readonly chats: ReadonlySignal<ReadonlyMap<string, ChatSummary>>;
  /** The agent's own chats, each in its place. */
  readonly order: ReadonlySignal<readonly string[]>;
  readonly neglected: ReadonlySignal<ReadonlySet<string>>;
  /** Porth's time, ms; it ticks. */
  readonly now: ReadonlySignal<number>;
  /** Porth's time at this moment, ms. */
  readonly time: () => number;
  readonly tick: () => void;
  fetch(): Promise<void>;
  /** Many calls at once are one fetch. */
  readonly refresh: () => void;
  /** Ms since it was fetched last, real time. */
  age(): number;
  /** A chat's own answer, which comes sooner than the next board; without a summary it is over. */
  with(conversation: string, summary: ChatSummary | undefined): void;
  /** A chat that may not be seen any more: nothing is called out. */
  drop(conversation: string): void;
  neglect(conversation: string): void;
};

type Given = {
  readonly board: () => Promise<Got<BoardSeen>>;
  readonly me: string;
  readonly isSupervisor: boolean;
  readonly alerts: Alerts;
  readonly open: ReadonlySignal<string | undefined>;
  readonly rooms: () => Rooms;
  readonly on: {
    /** A chat that was theirs on the board before, and is not on this one. */
    readonly left: (conversation: string) => void;
    readonly set: () => void;
  };
};

const SPACING_MS = 1_500;

export const boardKept = (given: Given): BoardKept => {
  const { me, isSupervisor, alerts, open, rooms, on } = given;
  const mineIs = { me, isSupervisor };
  const board = signal<BoardSeen | undefined>(undefined);
  const order = signal<readonly string[]>([]);
  const neglected = signal<ReadonlySet<string>>(new Set());
  const chats = computed(
    () =>
      new Map(board.value === undefined ? [] : allOf(board.value).map((each) => [each.conversation, each])),
  );
  let ahead = 0;
  const time = () => Date.now() + ahead;
  const now = signal(time());

  const set = (next: BoardSeen) => {
    const before = board.peek();
    const kept = before === undefined ? next : sharedBoard(before, next);
    board.value = kept;
    order.value = inPlace(order.peek(), kept.mine);
    ring(before ?? { ...kept, queues: [] }, kept, { me, open: open.peek(), alerts });
    for (const { conversation } of before?.mine ?? [])
      if (!kept.mine.some((each) => each.conversation === conversation)) on.left(conversation);
    on.set();
    answered();
  };
  /** Whoever has an answer now is neglected no more, and what was said of it is no news. */
  const answered = () => {
    const before = neglected.peek();
    const still = new Set([...before].filter(isStillNeglected));
    if (still.size === before.size) return;
    const about = alerts.notice.peek()?.conversation;
    if (about !== undefined && before.has(about) && !still.has(about)) alerts.dismiss();
    neglected.value = still;
  };
  const isStillNeglected = (conversation: string): boolean => {
    const chat = chats.peek().get(conversation);
    return chat !== undefined && isHeld(chat) && (chat.heardAt ?? '') > (chat.saidAt ?? '');
  };

  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  const fetch = async () => {
    timer = undefined;
    if (isRunning) {
      refresh();
      return;
    }
    isRunning = true;
    at = Date.now();
    const got = await given.board();
    isRunning = false;
    if (got.kind !== 'ok') return;
    ahead = Date.parse(got.value.now) - Date.now();
    now.value = time();
    set(withNewer(got.value));
  };
  /** A board that was on its way while a chat changed does not take it back. */
  const withNewer = (fetched: BoardSeen): BoardSeen => {
    const versions = new Map(allOf(fetched).map(({ conversation, version }) => [conversation, version]));
    return rooms()
      .loaded()
      .flatMap(({ summary }) => summary.peek() ?? [])
      .filter(
        ({ conversation, version }) => version > (versions.get(conversation) ?? Number.POSITIVE_INFINITY),
      )
      .reduce((sum, summary) => boardWith(sum, summary, mineIs), fetched);
  };
  const refresh = () => {
    timer ??= setTimeout(() => void fetch(), Math.max(50, at + SPACING_MS - Date.now()));
  };

  return {
    board,
    chats,
    order,
    neglected,
    now,
    time,
    tick: () => (now.value = time()),
    fetch,
    refresh,
    age: () => Date.now() - at,
    with: (conversation, summary) => {
      const known = board.peek();
      if (known === undefined) return;
      set(summary === undefined ? boardWithout(known, conversation) : boardWith(known, summary, mineIs));
    },
    drop: (conversation) => {
      const known = board.peek();
      if (known !== undefined) board.value = boardWithout(known, conversation);
    },
    neglect: (conversation) => (neglected.value = new Set([...neglected.peek(), conversation])),
  };
};
