// `GET /health`: that we are there, what is degraded, and what is turned off. A table or a queue that does not answer in time is degraded.
import { offNow, type Switch } from '../bot/switches/switch.ts';
import { json, type Handle } from './http.ts';

/** A check resolves when its part works, and rejects when it does not. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;
/** What was turned off; it is asked for beside the checks. */
export type Off = { readonly switches: () => Promise<readonly Switch[]>; readonly clock: () => Date };

const PATIENCE_MS = 2_000;

/** 200 as long as we answer at all: whoever asks reads `degraded` and `off`. */
export const health =
  (checks: Checks, off?: Off): Handle =>
  async () => {
    const [found, switches] = await Promise.all([
      Promise.all(Object.entries(checks).map(async ([name, check]) => ((await works(check)) ? [] : [name]))),
      off === undefined ? undefined : inTime(off.switches(), undefined),
    ]);
    const degraded = found.flat();
    // Where it cannot be read it is not said that nothing is off.
    const isOff = switches && off && offNow(switches, off.clock());
    return json(200, {
      status: degraded.length === 0 ? 'ok' : 'degraded',
      degraded,
      ...(isOff === undefined ? {} : { off: isOff.map(told) }),
    });
  };

/** Who did it, and why, is nobody's outside. */
const told = ({ what, since, until }: Switch) => ({
  what,
  since,
  ...(until === undefined ? {} : { until }),
});

const works = (check: () => Promise<unknown>): Promise<boolean> =>
  inTime(
    check().then(() => true),
    false,
  );

const inTime = async <T, L>(asked: Promise<T>, late: L): Promise<T | L> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<L>((resolve) => (timer = setTimeout(() => resolve(late), PATIENCE_MS)));
  return Promise.race([asked.catch(() => late), tooLate]).finally(() => clearTimeout(timer));
};
