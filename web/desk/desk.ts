// The desk behind the page: the board, the chats, what is sent and heard, held together while the line comes and goes.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type {
  BoardSeen,
  DeskDoes,
  DeskSettings,
  Frame,
  Library,
  Me,
  TurnShown,
} from '../../lambdas/desk/wire.ts';
import { alertsOf, type Alerts } from './alerts.ts';
import type { Api, Got } from './api.ts';
import { allOf, boardWith, boardWithout, isHeld } from './board-with.ts';
import { draftsIn, type Drafts } from './drafts.ts';
import type { Kept } from './kept.ts';
import { linesOf } from './lines.ts';
import { dangersWaiting, inPlace, isInDanger, nextOf, sharedBoard } from './order.ts';
import type { Pending } from './pending.ts';
import { presenceOf, type Presence } from './presence.ts';
import { toRemind } from './promises.ts';
import { ring } from './ring.ts';
import { roomsOf, type Rooms } from './rooms.ts';
import { seenIn, type Seen } from './seen.ts';
import { sendingOf, type Sending } from './sending.ts';
import { keepStream, type Stream } from './stream.ts';
import { clock } from './times.ts';
import { nameOf, refusedWords } from './words.ts';

/** `live`: hints come. `polling`: the line is there, the hints are not. `down`: nothing is. */
export type Line = 'live' | 'polling' | 'down';
export type UnsentTransfer = {
  readonly conversation: string;
  readonly team: string;
  readonly note: string;
  readonly why: string;
};
export type Desk = {
  readonly me: Me;
  readonly settings: DeskSettings;
  readonly isSupervisor: boolean;
  readonly api: Api;
  readonly kept: Kept;
  readonly alerts: Alerts;
  readonly drafts: Drafts;
  readonly presence: Presence;
  readonly rooms: Rooms;
  readonly sending: Sending;
  readonly seen: Seen;
  readonly board: ReadonlySignal<BoardSeen | undefined>;
  /** Every chat on the board, by its conversation. */
  readonly chats: ReadonlySignal<ReadonlyMap<string, ChatSummary>>;
  /** The agent's own chats, each in its place. */
  readonly order: ReadonlySignal<readonly string[]>;
  readonly neglected: ReadonlySignal<ReadonlySet<string>>;
  readonly open: ReadonlySignal<string | undefined>;
  /** A transfer that was refused, with its note: it is asked again. */
  readonly unsent: ReadonlySignal<UnsentTransfer | undefined>;
  readonly asked: () => void;
  readonly line: ReadonlySignal<Line>;
  /** Porth's time, ms; it ticks. */
  readonly now: ReadonlySignal<number>;
  /** Porth's time at this moment, ms. */
  time(): number;
  library(): Promise<Library | undefined>;
  show(conversation: string | undefined): void;
  /** The agent's own chat that far up or down. */
  step(by: number): void;
  do(conversation: string, does: DeskDoes): void;
  take(conversation: string): void;
  readonly takeNext: () => void;
  readonly refreshBoard: () => void;
  readonly stop: () => void;
};

const TICK_MS = 5_000;
const POLL_MS = 10_000;
/** Even with hints, for one may be lost. */
const SURE_MS = 60_000;
/** A danger that nobody takes rings again. */
const RING_AGAIN_MS = 30_000;
const BOARD_SPACING_MS = 1_500;
const SETTLED_MS = 4_000;
const TYPING_MS = 7_000;
const CARD_AFTER_MS = 3_000;
const FOLLOW_MS = 15_000;
const ASK_AGAIN_MS = [700, 2_000, 5_000, 15_000] as const;

export const deskOf = (api: Api, kept: Kept, me: Me, settings: DeskSettings): Desk => {
  const isSupervisor = me.role === 'supervisor';
  const mineIs = { me: me.agent.id, isSupervisor };
  const alerts = alertsOf(kept);
  const drafts = draftsIn(kept);
  const seen = seenIn(kept);
  const board = signal<BoardSeen | undefined>(undefined);
  const order = signal<readonly string[]>([]);
  const neglected = signal<ReadonlySet<string>>(new Set());
  const open = signal<string | undefined>(undefined);
  const unsent = signal<UnsentTransfer | undefined>(undefined);
  const isLive = signal(false);
  const isReached = signal(true);
  const line = computed<Line>(() => (!isReached.value ? 'down' : isLive.value ? 'live' : 'polling'));
  const chats = computed(
    () =>
      new Map(board.value === undefined ? [] : allOf(board.value).map((each) => [each.conversation, each])),
  );
  let ahead = 0;
  const time = () => Date.now() + ahead;
  const now = signal(time());
  const timers: ReturnType<typeof setInterval>[] = [];

  const heard = (reached: boolean) => {
    const wasDown = !isReached.peek();
    isReached.value = reached;
    if (reached && wasDown) backOnline();
  };
  const reachedBy = <T>(got: Got<T>): Got<T> => {
    heard(got.kind !== 'unreachable');
    return got;
  };

  const setBoard = (next: BoardSeen) => {
    const before = board.peek();
    const kepts = before === undefined ? next : sharedBoard(before, next);
    board.value = kepts;
    order.value = inPlace(order.peek(), kepts.mine);
    ring(before ?? { ...kepts, queues: [] }, kepts, { me: me.agent.id, open: open.peek(), alerts });
    const left = (before?.mine ?? []).filter(
      ({ conversation }) => !kepts.mine.some((each) => each.conversation === conversation),
    );
    for (const { conversation } of left) void gone(conversation);
    markSeen();
    remind();
    const still = new Set([...neglected.peek()].filter((each) => isStillNeglected(each)));
    if (still.size !== neglected.peek().size) {
      // What was said of one that has its answer now is no news.
      const about = alerts.notice.peek()?.conversation;
      if (about !== undefined && neglected.peek().has(about) && !still.has(about)) alerts.dismiss();
      neglected.value = still;
    }
  };
  /** A chat that was theirs a moment ago: somebody was given it, or it was waited for too long. What they did themselves they know. */
  const gone = async (conversation: string) => {
    const room = rooms.room(conversation);
    await room.refresh();
    const chat = room.summary.peek();
    if (chat === undefined || given.delete(conversation)) return;
    if (isHeld(chat) && chat.agent !== undefined && chat.agent.id !== me.agent.id)
      alerts.alarm(`${chat.agent.name} has your chat now: ${nameOf(chat)}`, conversation);
    else if (chat.stage === 'waiting')
      alerts.alarm(`Your chat went back to the queue: ${nameOf(chat)}`, conversation);
  };
  /** Chats that they gave to somebody themselves. */
  const given = new Set<string>();
  const isStillNeglected = (conversation: string): boolean => {
    const chat = chats.peek().get(conversation);
    return chat !== undefined && isHeld(chat) && (chat.heardAt ?? '') > (chat.saidAt ?? '');
  };
  const markSeen = () => {
    const conversation = open.peek();
    if (conversation === undefined || document.visibilityState === 'hidden') return;
    const chat = chats.peek().get(conversation);
    if (chat?.heardAt !== undefined && rooms.room(conversation).state.peek().kind === 'shown')
      seen.mark(conversation, chat.heardAt);
  };

  let boardAt = 0;
  let boardTimer: ReturnType<typeof setTimeout> | undefined;
  let boardRunning = false;
  const fetchBoard = async () => {
    boardTimer = undefined;
    if (boardRunning) {
      refreshBoard();
      return;
    }
    boardRunning = true;
    boardAt = Date.now();
    const got = reachedBy(await api.board());
    boardRunning = false;
    if (got.kind !== 'ok') return;
    ahead = Date.parse(got.value.now) - Date.now();
    now.value = time();
    setBoard(withNewer(got.value));
  };
  /** A board that was on its way while a chat changed does not take it back. */
  const withNewer = (fetched: BoardSeen): BoardSeen => {
    const versions = new Map(allOf(fetched).map(({ conversation, version }) => [conversation, version]));
    return rooms
      .loaded()
      .flatMap(({ summary }) => summary.peek() ?? [])
      .filter(
        ({ conversation, version }) => version > (versions.get(conversation) ?? Number.POSITIVE_INFINITY),
      )
      .reduce((sum, summary) => boardWith(sum, summary, mineIs), fetched);
  };
  /** Many hints at once are one fetch. */
  const refreshBoard = () => {
    boardTimer ??= setTimeout(() => void fetchBoard(), Math.max(50, boardAt + BOARD_SPACING_MS - Date.now()));
  };

  let cardTimer: ReturnType<typeof setTimeout> | undefined;
  const rooms: Rooms = roomsOf(
    { chat: async (...asked) => reachedBy(await api.chat(...asked)) },
    {
      seen: (room, summary, fresh) => {
        const { conversation } = room;
        const known = board.peek();
        // Without a summary it is over.
        if (known !== undefined)
          setBoard(
            summary === undefined ? boardWithout(known, conversation) : boardWith(known, summary, mineIs),
          );
        sending.settle(conversation, { turns: room.turns.peek(), ...(summary && { summary }) });
        if (fresh.length === 0) return;
        if (conversation === open.peek()) {
          readOut(fresh);
          markSeen();
          clearTimeout(cardTimer);
          cardTimer = setTimeout(() => {
            if (open.peek() === conversation) void room.refresh(true);
          }, CARD_AFTER_MS);
        }
        if (fresh.some(isTheirs)) room.typingUntil.value = 0;
      },
      refused: ({ conversation }) => {
        if (board.peek() !== undefined) board.value = boardWithout(board.peek() as BoardSeen, conversation);
        refreshBoard();
      },
    },
  );
  const readOut = (fresh: readonly TurnShown[]) => {
    const theirs = fresh
      .flatMap(linesOf)
      .flatMap((each) => (each.kind === 'message' && each.by === 'person' ? [each.text || 'a file'] : []));
    if (theirs.length > 0) alerts.say(`They wrote: ${theirs.join('. ')}`);
  };

  const sending: Sending = sendingOf(api, kept, {
    me: me.agent.name,
    unreachable: () => heard(false),
    posted: ({ id, conversation }) => {
      heard(true);
      // A hint that is lost, or a line without hints: asked for a while until it shows.
      for (const after of ASK_AGAIN_MS)
        setTimeout(() => {
          if (sending.pending.peek().some((each) => each.id === id)) void rooms.room(conversation).refresh();
        }, after);
    },
    refused: (pending, why) => {
      alerts.alarm(pending.do.does === 'say' ? `Not sent. ${why}` : why);
      if (askAgain(pending, why)) sending.drop(pending.id);
      alerts.tone('alarm');
      refreshBoard();
    },
  });

  let settledTimer: ReturnType<typeof setTimeout> | undefined;
  const onFrame = (frame: Frame) => {
    // The board is read from an index that may be a moment behind the hint: asked once more when it is quiet.
    if (frame.kind !== 'typing') {
      clearTimeout(settledTimer);
      settledTimer = setTimeout(refreshBoard, SETTLED_MS);
    }
    switch (frame.kind) {
      case 'changed': {
        const room = rooms.loaded().find(({ conversation }) => conversation === frame.conversation);
        const isNews = (room?.turns.peek().at(-1)?.version ?? 0) < frame.version;
        if (room !== undefined && isNews) void room.refresh();
        refreshBoard();
        return;
      }
      case 'refused':
        void refused(frame);
        return;
      case 'neglected':
        if (frame.agent !== me.agent.id && !isSupervisor) return;
        neglected.value = new Set([...neglected.peek(), frame.conversation]);
        alerts.alarm(
          neglectedWords(chats.peek().get(frame.conversation), frame.agent === me.agent.id),
          frame.conversation,
        );
        alerts.tone('alarm');
        refreshBoard();
        return;
      case 'typing': {
        const room = rooms.loaded().find(({ conversation }) => conversation === frame.conversation);
        if (room !== undefined) room.typingUntil.value = Date.now() + TYPING_MS;
        return;
      }
      case 'queues':
        refreshBoard();
        return;
      default:
        return frame satisfies never;
    }
  };
  /** A note that was written for the other team is not lost. */
  const askAgain = ({ conversation, do: does }: Pending, why: string): boolean => {
    if (does.does !== 'transfer') return false;
    show(conversation);
    unsent.value = { conversation, team: does.team, note: does.note, why };
    return true;
  };
  /** Another was first, most often: who it was is in the chat itself. */
  const refused = async ({ conversation, because, event }: Frame & { readonly kind: 'refused' }) => {
    await rooms.room(conversation).refresh();
    const holder = rooms.room(conversation).summary.peek()?.agent;
    const who = holder?.id === me.agent.id ? undefined : holder;
    const why = refusedWords(because, who?.name);
    const gone = sending.turnedDown(conversation, why, event);
    alerts.alarm(why);
    if (because === 'nobody-on' || because === 'unknown') for (const each of gone) askAgain(each, why);
    refreshBoard();
  };

  const backOnline = () => {
    sending.flush();
    void fetchBoard();
    for (const room of rooms.loaded()) void room.refresh(room.conversation === open.peek());
    stream.wake();
  };
  const stream: Stream = keepStream({
    address: async () => {
      const got = await api.stream();
      return got.kind === 'ok' ? got.value.url : undefined;
    },
    opened: () => {
      isLive.value = true;
      heard(true);
      // Hints that came while nobody listened are lost: all is fetched anew.
      refreshBoard();
      for (const room of rooms.loaded()) void room.refresh();
    },
    lost: () => (isLive.value = false),
    frame: onFrame,
  });
  const presence = presenceOf(api, kept, me.presence, { heard });

  const show = (conversation: string | undefined) => {
    open.value = conversation;
    kept.write('open', conversation ?? '');
    if (conversation === undefined) return;
    const room = rooms.room(conversation);
    void room.refresh(true);
    markSeen();
  };
  const does = (conversation: string, what: DeskDoes) => {
    const version =
      rooms.room(conversation).turns.peek().at(-1)?.version ?? chats.peek().get(conversation)?.version ?? 0;
    if (what.does === 'assign') given.add(conversation);
    else if (what.does === 'accept') given.delete(conversation);
    sending.do(conversation, version, what);
  };
  const take = (conversation: string) => {
    does(conversation, { does: 'accept' });
    show(conversation);
  };

  const reminded = new Set<string>();
  const remind = () => {
    for (const { chat, key } of toRemind(board.peek()?.mine ?? [], now.peek(), reminded)) {
      reminded.add(key);
      alerts.alarm(`You promised to write by ${clock(chat.due ?? '')}: ${nameOf(chat)}`, chat.conversation);
      alerts.tone('alarm');
    }
  };

  timers.push(
    setInterval(() => {
      now.value = time();
      remind();
    }, TICK_MS),
    setInterval(() => {
      if (!isLive.peek() || Date.now() - boardAt > SURE_MS) {
        void fetchBoard();
        const shown = open.peek();
        if (shown !== undefined && !isLive.peek()) void rooms.room(shown).refresh();
      }
    }, POLL_MS),
    setInterval(() => {
      const shown = open.peek();
      if (shown !== undefined && document.visibilityState === 'visible' && isReached.peek())
        void rooms.room(shown).follow();
    }, FOLLOW_MS),
    setInterval(() => {
      const known = board.peek();
      if (known !== undefined && presence.put.peek().state !== 'off' && dangersWaiting(known).length > 0)
        alerts.tone('alarm');
    }, RING_AGAIN_MS),
  );
  const onOffline = () => heard(false);
  const onOnline = () => void fetchBoard();
  const onVisible = () => {
    markSeen();
    if (document.visibilityState === 'hidden') drafts.settle();
  };
  addEventListener('offline', onOffline);
  addEventListener('online', onOnline);
  addEventListener('pagehide', drafts.settle);
  document.addEventListener('visibilitychange', onVisible);
  void fetchBoard();
  sending.flush();
  const stopTitle = effect(() => {
    const count = [...(board.value?.mine ?? [])].filter((chat) => seen.isNew(chat)).length;
    document.title = count > 0 ? `(${count}) Desk` : 'Desk';
  });

  let library: Promise<Library | undefined> | undefined;
  return {
    me,
    settings,
    isSupervisor,
    api,
    kept,
    alerts,
    drafts,
    presence,
    rooms,
    sending,
    seen,
    board,
    chats,
    order,
    neglected,
    open,
    unsent,
    asked: () => (unsent.value = undefined),
    line,
    now,
    time,
    library: () => {
      library ??= api.library().then((got) => {
        if (got.kind === 'ok') return got.value;
        library = undefined;
        return undefined;
      });
      return library;
    },
    show,
    step: (by) => {
      const list = order.peek();
      if (list.length === 0) return;
      const at = list.indexOf(open.peek() ?? '');
      show(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
    },
    do: does,
    take,
    takeNext: () => {
      const next = board.peek() && nextOf(board.peek() as BoardSeen);
      if (next === undefined) alerts.alarm('Nobody is waiting.');
      else take(next.conversation);
    },
    refreshBoard,
    stop: () => {
      for (const timer of timers) clearInterval(timer);
      clearTimeout(settledTimer);
      stream.stop();
      presence.stop();
      stopTitle();
      removeEventListener('offline', onOffline);
      removeEventListener('online', onOnline);
      removeEventListener('pagehide', drafts.settle);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
};

const neglectedWords = (chat: ChatSummary | undefined, isMine: boolean): string => {
  const whose = isMine ? 'your' : `${chat?.agent?.name ?? 'a colleague'}’s`;
  return chat !== undefined && isInDanger(chat)
    ? `Danger: somebody in danger has waited long for ${whose} answer.`
    : `Somebody has waited long for ${whose} answer.`;
};
const isTheirs = (turn: TurnShown): boolean =>
  linesOf(turn).some((each) => each.kind === 'message' && each.by === 'person');
