// The desk behind the page: the board, the chats, what is sent and heard, held together while the line comes and goes.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskDoes, DeskSettings, Frame, Library, Me } from '../../lambdas/desk/wire.ts';
import { alertsOf, type Alerts } from './alerts.ts';
import type { Api, Got } from './api.ts';
import { boardKept, type BoardKept } from './board-kept.ts';
import { callsOf } from './calls.ts';
import { draftsIn, type Drafts } from './drafts.ts';
import { forgetHalfWritten } from './half-written.ts';
import { framesOf } from './frames.ts';
import type { Kept } from './kept.ts';
import { isTheirs } from './lines.ts';
import { nextOf } from './order.ts';
import type { Pending } from './pending.ts';
import { presenceOf, type Presence } from './presence.ts';
import { roomsOf, type Rooms } from './rooms.ts';
import { keepRounds } from './rounds.ts';
import { seenIn, type Seen } from './seen.ts';
import { sendingOf, type Sending } from './sending.ts';
import { keepStream, type Stream } from './stream.ts';
import { refusedWords } from './words.ts';

/** `live`: hints come. `polling`: the line is there, the hints are not. `down`: nothing is. */
export type Line = 'live' | 'polling' | 'down';
export type UnsentTransfer = {
  readonly conversation: string;
  readonly team: string;
  readonly note: string;
  readonly why: string;
};
export type Desk = Pick<BoardKept, 'board' | 'chats' | 'order' | 'neglected' | 'now' | 'time'> & {
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
  readonly open: ReadonlySignal<string | undefined>;
  /** A transfer that was refused, with its note: it is asked again. */
  readonly unsent: ReadonlySignal<UnsentTransfer | undefined>;
  readonly asked: () => void;
  readonly line: ReadonlySignal<Line>;
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

const CARD_AFTER_MS = 3_000;
const ASK_AGAIN_MS = [700, 2_000, 5_000, 15_000] as const;

export const deskOf = (api: Api, kept: Kept, me: Me, settings: DeskSettings): Desk => {
  const isSupervisor = me.role === 'supervisor';
  const alerts = alertsOf(kept);
  const drafts = draftsIn(kept);
  forgetHalfWritten(kept);
  const seen = seenIn(kept);
  const open = signal<string | undefined>(undefined);
  const unsent = signal<UnsentTransfer | undefined>(undefined);
  const isLive = signal(false);
  const isReached = signal(true);
  const line = computed<Line>(() => (!isReached.value ? 'down' : isLive.value ? 'live' : 'polling'));

  const heard = (reached: boolean) => {
    const wasDown = !isReached.peek();
    isReached.value = reached;
    if (reached && wasDown) backOnline();
  };
  const reachedBy = <T>(got: Got<T>): Got<T> => {
    heard(got.kind !== 'unreachable');
    return got;
  };

  const calls = callsOf({ me: me.agent.id, alerts, rooms: () => rooms });
  const boards = boardKept({
    board: async () => reachedBy(await api.board()),
    me: me.agent.id,
    isSupervisor,
    alerts,
    open,
    rooms: () => rooms,
    on: {
      left: (conversation) => void calls.left(conversation),
      set: () => {
        markSeen();
        remind();
      },
    },
  });
  const { board, chats, order, neglected, now, time, refresh: refreshBoard } = boards;
  const remind = () => calls.remind(board.peek()?.mine ?? [], now.peek());
  const markSeen = () => {
    const conversation = open.peek();
    if (conversation === undefined || document.visibilityState === 'hidden') return;
    const chat = chats.peek().get(conversation);
    if (chat?.heardAt !== undefined && rooms.room(conversation).state.peek().kind === 'shown')
      seen.mark(conversation, chat.heardAt);
  };

  let cardTimer: ReturnType<typeof setTimeout> | undefined;
  const rooms: Rooms = roomsOf(
    { chat: async (...asked) => reachedBy(await api.chat(...asked)) },
    {
      seen: (room, summary, fresh) => {
        const { conversation } = room;
        boards.with(conversation, summary);
        sending.settle(conversation, { turns: room.turns.peek(), ...(summary && { summary }) });
        if (fresh.length === 0) return;
        if (conversation === open.peek()) {
          calls.readOut(fresh);
          markSeen();
          clearTimeout(cardTimer);
          cardTimer = setTimeout(() => {
            if (open.peek() === conversation) void room.refresh(true);
          }, CARD_AFTER_MS);
        }
        if (fresh.some(isTheirs)) room.typingUntil.value = 0;
      },
      refused: ({ conversation }) => {
        boards.drop(conversation);
        refreshBoard();
      },
    },
  );

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
    void boards.fetch();
    for (const room of rooms.loaded()) void room.refresh(room.conversation === open.peek());
    stream.wake();
  };
  const frames = framesOf({
    me: me.agent.id,
    isSupervisor,
    alerts,
    boards,
    rooms,
    refused: (frame) => void refused(frame),
  });
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
    frame: frames.heard,
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
    if (what.does === 'assign') calls.gave(conversation);
    else if (what.does === 'accept') calls.took(conversation);
    sending.do(conversation, version, what);
  };
  const take = (conversation: string) => {
    does(conversation, { does: 'accept' });
    show(conversation);
  };

  const stopRounds = keepRounds({
    boards,
    rooms,
    presence,
    alerts,
    drafts,
    open,
    isLive,
    isReached,
    on: { tick: remind, inSight: markSeen, offline: () => heard(false) },
  });
  void boards.fetch();
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
      const known = board.peek();
      const next = known && nextOf(known);
      if (next === undefined) alerts.alarm('Nobody is waiting.');
      else take(next.conversation);
    },
    refreshBoard,
    stop: () => {
      stopRounds();
      frames.stop();
      stream.stop();
      presence.stop();
      stopTitle();
    },
  };
};
