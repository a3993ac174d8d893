// The WebSocket with its hints: opened again after every loss, more slowly each time.
import type { Frame } from '../../lambdas/desk/wire.ts';

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
const OPENS_WITHIN_MS = 10_000;
const KEEP_ALIVE_MS = 30_000;

export type StreamOn = {
  /** A new address each time; undefined when there is none now. */
  readonly address: () => Promise<string | undefined>;
  readonly opened: () => void;
  readonly lost: () => void;
  readonly frame: (frame: Frame) => void;
};
export type Stream = {
  /** Tries at once: the line is back. */
  wake(): void;
  stop(): void;
};

export const keepStream = (on: StreamOn): Stream => {
  let stopped = false;
  const isOn = () => !stopped;
  let tries = 0;
  let wake: () => void = () => undefined;

  const run = async () => {
    while (isOn()) {
      const url = await on.address();
      const wasOpen = url !== undefined && (await once(url, on, (close) => (closeNow = close)));
      tries = wasOpen ? 0 : tries + 1;
      if (!isOn()) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitBefore(tries));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  let closeNow: () => void = () => undefined;
  void run();
  return {
    wake: () => {
      tries = 0;
      wake();
    },
    stop: () => {
      stopped = true;
      closeNow();
      wake();
    },
  };
};

/** Many desks lose the same server at one moment: they do not all come back at one. */
const waitBefore = (tries: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, tries - 1)) * (0.5 + Math.random() / 2);

/** @returns whether it was ever open, once it is closed */
const once = (url: string, on: StreamOn, closer: (close: () => void) => void): Promise<boolean> =>
  new Promise((resolve) => {
    let socket: WebSocket;
    try {
      socket = new WebSocket(url);
    } catch {
      resolve(false);
      return;
    }
    let isOpen = false;
    let beat: ReturnType<typeof setInterval> | undefined;
    const over = () => {
      clearTimeout(tooLate);
      clearInterval(beat);
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      removeEventListener('offline', over);
      if (isOpen) on.lost();
      resolve(isOpen);
    };
    const tooLate = setTimeout(over, OPENS_WITHIN_MS);
    closer(over);
    // A line that went down may take minutes to be noticed by the socket itself.
    addEventListener('offline', over);
    socket.onopen = () => {
      clearTimeout(tooLate);
      isOpen = true;
      beat = setInterval(() => socket.send(''), KEEP_ALIVE_MS);
      on.opened();
    };
    socket.onmessage = ({ data }) => {
      const frame = frameIn(data);
      if (frame !== undefined) on.frame(frame);
    };
    socket.onclose = over;
  });

/** A gateway may send words of its own, and a later API kinds that this page does not know. */
const frameIn = (data: unknown): Frame | undefined => {
  try {
    const read = JSON.parse(String(data)) as Partial<Frame> | null;
    return typeof read?.kind === 'string' ? (read as Frame) : undefined;
  } catch {
    return undefined;
  }
};
