// One WebSocket from its opening to its close.
import type { ActivitySet } from './api.ts';

export type Stream = {
  /** Milliseconds for which it was open; undefined if it never opened. */
  readonly closed: Promise<number | undefined>;
  close(): void;
};

const KEEP_ALIVE = 20_000;
const OPENS_WITHIN = 10_000;

export const openStream = (
  url: string | undefined,
  on: { opened(): void; received(set: ActivitySet): void },
): Stream => {
  const socket = connect(url);
  if (!socket) return { closed: Promise.resolve(undefined), close: () => undefined };

  let close = (): void => undefined;
  const closed = new Promise<number | undefined>((resolve) => {
    let openedAt: number | undefined;
    let beat: ReturnType<typeof setInterval> | undefined;
    // Does not wait for the close event, which an abandoned socket may take minutes to send.
    close = () => {
      clearTimeout(tooLate);
      clearInterval(beat);
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resolve(openedAt === undefined ? undefined : Date.now() - openedAt);
    };
    const tooLate = setTimeout(close, OPENS_WITHIN);
    socket.onopen = () => {
      clearTimeout(tooLate);
      openedAt = Date.now();
      beat = setInterval(() => socket.send(''), KEEP_ALIVE);
      on.opened();
    };
    socket.onmessage = ({ data }) => {
      const set = readSet(data);
      if (set) on.received(set);
    };
    socket.onclose = close;
  });
  return { closed, close };
};

const connect = (url: string | undefined): WebSocket | undefined => {
  try {
    return url === undefined ? undefined : new WebSocket(url);
  } catch {
    return undefined;
  }
};

/** Empty frames keep the line open, and a gateway may send errors of its own: neither is a set. */
const readSet = (data: unknown): ActivitySet | undefined => {
  try {
    const set = JSON.parse(String(data)) as Partial<ActivitySet> | null;
    return Array.isArray(set?.activities) ? (set as ActivitySet) : undefined;
  } catch {
    return undefined;
  }
};
