// Waiting that can be cut short, and how long to wait before another try.

export type Sleeper = { sleep(milliseconds: number): Promise<void>; wake(): void };

export const sleeper = (): Sleeper => {
  let rouse = (): void => undefined;
  return {
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        rouse = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => rouse(),
  };
};

const WATCHED = 5000;
/** For what nobody is waiting for. */
export const UNWATCHED = 15_000;

/** Milliseconds before try number `tries` (from 0): about 1, 2, 4 … seconds, and never long while someone may be looking. */
export const backoff = (tries: number, longest = document.hidden ? UNWATCHED : WATCHED): number =>
  Math.min(longest, 1000 * 2 ** tries * (0.75 + Math.random() / 2));
