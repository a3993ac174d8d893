// `GET /health`: that we are there, and what is degraded. A table or a queue that does not answer in time is.
import { json, type Handle } from './http.ts';

/** A check resolves when its part works, and rejects when it does not. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

const PATIENCE_MS = 2_000;

/** 200 as long as we answer at all: whoever asks reads `degraded`. */
export const health =
  (checks: Checks): Handle =>
  async () => {
    const found = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => ((await works(check)) ? [] : [name])),
    );
    const degraded = found.flat();
    return json(200, { status: degraded.length === 0 ? 'ok' : 'degraded', degraded });
  };

const works = async (check: () => Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)));
  const result = check().then(
    () => true,
    () => false,
  );
  return Promise.race([result, tooLate]).finally(() => clearTimeout(timer));
};
