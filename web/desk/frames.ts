// The hints that come over the line: what each of them has fetched, called out, or marked.
import type { Frame } from '../../lambdas/desk/wire.ts';
import type { Alerts } from './alerts.ts';
import type { BoardKept } from './board-kept.ts';
import { neglectedWords } from './calls.ts';
import type { Rooms } from './rooms.ts';

export type Frames = { readonly heard: (frame: Frame) => void; readonly stop: () => void };

type Given = {
  readonly me: string;
  readonly isSupervisor: boolean;
  readonly alerts: Alerts;
  readonly boards: BoardKept;
  readonly rooms: Rooms;
  readonly refused: (frame: Frame & { readonly kind: 'refused' }) => void;
};

const SETTLED_MS = 4_000;
const TYPING_MS = 7_000;

export const framesOf = ({ me, isSupervisor, alerts, boards, rooms, refused }: Given): Frames => {
  const loaded = (conversation: string) => rooms.loaded().find((each) => each.conversation === conversation);
  let settled: ReturnType<typeof setTimeout> | undefined;
  const heard = (frame: Frame) => {
    // The board is read from an index that may be a moment behind the hint: asked once more when it is quiet.
    if (frame.kind !== 'typing') {
      clearTimeout(settled);
      settled = setTimeout(boards.refresh, SETTLED_MS);
    }
    switch (frame.kind) {
      case 'changed': {
        const room = loaded(frame.conversation);
        const isNews = (room?.turns.peek().at(-1)?.version ?? 0) < frame.version;
        if (room !== undefined && isNews) void room.refresh();
        boards.refresh();
        return;
      }
      case 'refused':
        refused(frame);
        return;
      case 'neglected': {
        const isMine = frame.agent === me;
        if (!isMine && !isSupervisor) return;
        boards.neglect(frame.conversation);
        alerts.alarm(neglectedWords(boards.chats.peek().get(frame.conversation), isMine), frame.conversation);
        alerts.tone('alarm');
        boards.refresh();
        return;
      }
      case 'typing': {
        const room = loaded(frame.conversation);
        if (room !== undefined) room.typingUntil.value = Date.now() + TYPING_MS;
        return;
      }
      case 'queues':
        boards.refresh();
        return;
      default:
        return frame satisfies never;
    }
  };
  return { heard, stop: () => clearTimeout(settled) };
};
