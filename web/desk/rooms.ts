// The chats that the page has loaded: transcript, card and deliveries of each, fetched anew whenever something happened in it.
import { signal, type Signal } from '@preact/signals';
import type { CaseCard } from '../../bot/handoff/card.ts';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { ChatSeen, Delivery, TurnShown } from '../../lambdas/desk/wire.ts';
import type { Api, Got } from './api.ts';
import { merged } from './lines.ts';

export type RoomState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly why: string };
export type Room = {
  readonly conversation: string;
  readonly state: Signal<RoomState>;
  /** How it stands; undefined before the first load, and once it is over. */
  readonly summary: Signal<ChatSummary | undefined>;
  readonly turns: Signal<readonly TurnShown[]>;
  readonly card: Signal<CaseCard | undefined>;
  /** Addresses of the card's photos, by their ids. */
  readonly photos: Signal<Readonly<Record<string, string>>>;
  readonly deliveries: Signal<ReadonlyMap<string, Delivery['state']>>;
  /** Real time (ms) until which they are shown as typing. */
  readonly typingUntil: Signal<number>;
  /** Fetches what is new. Called while it runs, it runs once more. */
  refresh(card?: boolean): Promise<void>;
  /** Asks again how far the newest messages of ours have come. */
  follow(): Promise<void>;
};
export type Rooms = {
  room(conversation: string): Room;
  loaded(): readonly Room[];
  forget(conversation: string): void;
};

type On = {
  /** `fresh` are turns that came after the first load. */
  readonly seen: (room: Room, summary: ChatSummary | undefined, fresh: readonly TurnShown[]) => void;
  readonly refused: (room: Room) => void;
};

/** Turns at the end whose messages may still be on their way. */
const FOLLOWED = 10;

export const roomsOf = (api: Pick<Api, 'chat'>, on: On): Rooms => {
  const rooms = new Map<string, Room>();
  return {
    room: (conversation) => {
      const known = rooms.get(conversation);
      if (known !== undefined) return known;
      const made = roomOf(api, conversation, on);
      rooms.set(conversation, made);
      return made;
    },
    loaded: () => [...rooms.values()],
    forget: (conversation) => rooms.delete(conversation),
  };
};

const roomOf = (api: Pick<Api, 'chat'>, conversation: string, on: On): Room => {
  const state = signal<RoomState>({ kind: 'loading' });
  const summary = signal<ChatSummary | undefined>(undefined);
  const turns = signal<readonly TurnShown[]>([]);
  const card = signal<CaseCard | undefined>(undefined);
  const photos = signal<Readonly<Record<string, string>>>({});
  const deliveries = signal<ReadonlyMap<string, Delivery['state']>>(new Map());
  const typingUntil = signal(0);
  let running: Promise<void> | undefined;
  let again: { readonly card: boolean } | undefined;

  const take = (got: Got<ChatSeen>): ChatSeen | undefined => {
    if (got.kind === 'ok') {
      const before = turns.value;
      turns.value = merged(before, got.value.turns);
      summary.value = got.value.summary;
      if (got.value.card !== undefined) card.value = got.value.card;
      if (got.value.photos !== undefined) photos.value = got.value.photos;
      if (got.value.deliveries.length > 0)
        deliveries.value = withDeliveries(deliveries.value, got.value.deliveries);
      const isFirst = state.value.kind !== 'shown';
      if (isFirst) state.value = { kind: 'shown' };
      on.seen(room, got.value.summary, isFirst ? [] : turns.value.filter((each) => !before.includes(each)));
      return got.value;
    }
    if (got.kind === 'refused') {
      state.value = { kind: 'refused', why: got.message };
      on.refused(room);
    } else if (state.value.kind !== 'shown') state.value = { kind: 'unreachable' };
    return undefined;
  };
  const fetchAll = async (withCard: boolean) => {
    const last = turns.value.at(-1)?.version;
    let seen = take(await api.chat(conversation, last, withCard));
    while (seen?.more === true) {
      const newest = turns.value.at(-1)?.version;
      const next = take(await api.chat(conversation, newest));
      if (next === undefined || turns.value.at(-1)?.version === newest) return;
      seen = next;
    }
  };
  const run = async (first: boolean) => {
    let wanted: { readonly card: boolean } | undefined = { card: first };
    while (wanted !== undefined) {
      await fetchAll(wanted.card);
      wanted = again;
      again = undefined;
    }
  };
  const room: Room = {
    conversation,
    state,
    summary,
    turns,
    card,
    photos,
    deliveries,
    typingUntil,
    refresh: (withCard = false) => {
      if (running !== undefined) again = { card: withCard || again?.card === true };
      else running = run(withCard).finally(() => (running = undefined));
      return running;
    },
    follow: async () => {
      const from = turns.value.at(-FOLLOWED - 1)?.version ?? turns.value[0]?.version;
      if (from !== undefined) take(await api.chat(conversation, from));
    },
  };
  return room;
};

const withDeliveries = (
  before: ReadonlyMap<string, Delivery['state']>,
  more: readonly Delivery[],
): ReadonlyMap<string, Delivery['state']> =>
  more.every((each) => before.get(each.activity) === each.state)
    ? before
    : new Map([...before, ...more.map((each) => [each.activity, each.state] as const)]);
