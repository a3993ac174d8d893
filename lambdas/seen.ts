// What stands beside the content and changes without a deploy (notices, switches), as it was read some seconds ago: no turn waits long for it, and none fails for want of it.

/** No turn waits longer: what comes later is there for the next one. */
const PATIENCE_MS = 300;

export type Seen<T> = {
  /** None before they were read first. */
  readonly now: readonly T[];
  /** Reads them again if they are not fresh. Never throws. */
  readonly look: () => Promise<void>;
};

/** In ms: what was put up is seen after `fresh` at the latest; what could not be read anew is told on until `stale`. */
export type Ages = { readonly fresh: number; readonly stale: number };

/** @param read those that run @param time in ms, the machine's: what is kept grows old by no clock of the council's */
export const seenOf = <T>(
  read: () => Promise<readonly T[]>,
  failed: (error: unknown) => void,
  { fresh, stale }: Ages,
  time: () => number = Date.now,
): Seen<T> => {
  let kept: { readonly at: number; readonly all: readonly T[] } | undefined;
  let reading: Promise<void> | undefined;
  let triedAt = -Infinity;
  const again = async (): Promise<void> => {
    try {
      kept = { all: await read(), at: time() };
    } catch (error) {
      failed(error);
    } finally {
      reading = undefined;
    }
  };
  return {
    get now() {
      return kept === undefined || time() - kept.at > stale ? [] : kept.all;
    },
    async look() {
      if (time() - triedAt >= fresh && reading === undefined) {
        triedAt = time();
        reading = again();
      }
      if (reading !== undefined) await Promise.race([reading, after(PATIENCE_MS)]);
    },
  };
};

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
