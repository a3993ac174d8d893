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

const LONGEST = 15_000;

/** Milliseconds before try number `tries` (from 0): about 1, 2, 4 … seconds, never more than 15. */
export const backoff = (tries: number): number =>
  Math.min(LONGEST, 1000 * 2 ** tries * (0.75 + Math.random() / 2));
