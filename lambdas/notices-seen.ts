// The notices that run, as they were read some seconds ago: no turn waits long for them, and none fails for want of them.
import type { Notice } from '../bot/notices/notice.ts';

/** A notice that was put up is seen after so long at the latest. */
const FRESH_MS = 20_000;
/** No turn waits longer: what comes later is there for the next one. */
const PATIENCE_MS = 300;
/** What could not be read anew is told on for so long. */
const STALE_MS = 10 * 60_000;

export type NoticesSeen = {
  /** None before they were read first. */
  readonly now: readonly Notice[];
  /** Reads them again if they are not fresh. Never throws. */
  readonly look: () => Promise<void>;
};

/** @param read those that run @param time in ms, the machine's: what is kept grows old by no clock of the council's */
export const noticesSeen = (
  read: () => Promise<readonly Notice[]>,
  failed: (error: unknown) => void,
  time: () => number = Date.now,
): NoticesSeen => {
  let kept: { readonly at: number; readonly notices: readonly Notice[] } | undefined;
  let reading: Promise<void> | undefined;
  let triedAt = -Infinity;
  const again = async (): Promise<void> => {
    try {
      kept = { notices: await read(), at: time() };
    } catch (error) {
      failed(error);
    } finally {
      reading = undefined;
    }
  };
  return {
    get now() {
      return kept === undefined || time() - kept.at > STALE_MS ? [] : kept.notices;
    },
    async look() {
      if (time() - triedAt >= FRESH_MS && reading === undefined) {
        triedAt = time();
        reading = again();
      }
      if (reading !== undefined) await Promise.race([reading, after(PATIENCE_MS)]);
    },
  };
};

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
