// Plays many scripts on the same stages: those for which the hour is all the same side by side, then the others by their clocks.
import { content } from '../../dialogs/content.ts';
import { digest } from '../../bot/digest.ts';
import { localTime } from '../../bot/dates.ts';
import { play, type Part } from './play.ts';
import type { Script } from './script.ts';
import { pass, type Stages } from './stage.ts';

/** A Tuesday on which the phones are answered. */
export const OPENS = new Date('2026-12-01T11:00:00Z');
const WEEK_MS = 7 * 86_400_000;
const AT_ONCE = 8;

export const season = (
  stages: Stages,
  scripts: readonly Script[],
): ReadonlyMap<string, Promise<readonly Part[]>> => {
  // By name, so that a new script changes none of the others.
  const played = (script: Script) => play(stages, script, digest(script.name).charCodeAt(1));
  const timeless = scripts.filter((script) => !isTimed(script));
  const timed = scripts.filter(isTimed).sort((one, other) => (clockOf(one) < clockOf(other) ? -1 : 1));
  const plays = new Map<Script, Promise<readonly Part[]>>();
  // What a stage loads with its first messages holds up whatever is on its way: one script is played before all others.
  const [first, ...others] = timeless;
  const alone = first === undefined ? Promise.resolve([]) : played(first);
  if (first !== undefined) plays.set(first, alone);
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => alone);
  for (const [index, script] of others.entries()) {
    const lane = index % AT_ONCE;
    const playing = (lanes[lane] ?? alone).then(() => played(script));
    lanes[lane] = playing;
    plays.set(script, playing);
  }
  let before: Promise<unknown> = Promise.all(lanes);
  for (const script of timed) {
    const playing = before.then(() => moved(stages, script)).then(() => played(script));
    before = playing.catch(() => undefined);
    plays.set(script, playing);
  }
  return new Map([...plays].map(([script, playing]) => [script.name, playing]));
};

const isTimed = ({ clock, steps }: Script): boolean =>
  clock !== undefined || steps.some(({ kind }) => kind === 'passes');

/** Those that only let time pass come after those that name an hour. */
const clockOf = ({ clock = '9' }: Script): string => clock;

/** To the hour that the script names, or to the same hour as at the beginning, a week or more later. */
const moved = async (stages: Stages, { name, clock }: Script): Promise<void> => {
  const now = (await stages.twilio.now()).getTime();
  const weeks = Math.ceil((now - OPENS.getTime()) / WEEK_MS);
  const to = clock === undefined ? OPENS.getTime() + weeks * WEEK_MS : instant(clock);
  if (to < now)
    throw new Error(
      `${name}.talk: the clock only moves on, and it is ${new Date(now).toISOString()} by then. Name a later hour.`,
    );
  await pass(stages, to - now);
};

/** @param local `2026-12-01 21:00` where the council is */
export const instant = (local: string): number => {
  const wanted = Date.parse(`${local.replace(' ', 'T')}Z`);
  const { date, time } = localTime(new Date(wanted), content.council.timeZone);
  return wanted - (Date.parse(`${date}T${time}Z`) - wanted);
};
