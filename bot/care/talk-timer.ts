// The time of a stage is up: what happens is the machine's to say, and it is told, a danger or none.
import { HANDOFF_TIMER } from '../handoff/timer.ts';
import { HELD, type Handoff, type Told } from '../handoff/handoff.ts';
import { minutesAfter } from '../handoff/time-limits.ts';
import { isStopped, type Reaction, type Situation } from '../situation.ts';
import { handed, talked } from './talk.ts';
import { withTimers } from './timer-list.ts';
import { isChoosing } from './way-chosen.ts';

/** Where every part costs, the same wait is not told again for so many minutes. */
const SAME_WAIT = 15;

/** What was to be said in the days after something stands back while a person has them: it is no moment to ask of anything else. */
export const untilTalked = ({ state, now }: Situation, id: string): Reaction | undefined => {
  const timer = state.timers?.find((each) => each.id === id);
  if (timer === undefined || !HELD.has(state.handoff?.stage ?? 'ended')) return undefined;
  const at = minutesAfter(now.toISOString(), AFTER_TALK);
  return { say: [], state: withTimers(state, [{ ...timer, at }]), status: 'agent' };
};
const AFTER_TALK = 60;

/** Undefined when it is no such timer. */
export const talkRung = (situation: Situation, id: string): Reaction | undefined => {
  if (id !== HANDOFF_TIMER) return undefined;
  const before = situation.state.handoff;
  const step = handed(situation, { kind: 'due' });
  const told = step.told.filter((each) => !isSame(situation, before, each) && !isSaid(situation, each));
  const isQuiet = step.told.some((each) => isSame(situation, before, each));
  // What was not said again is as old as it was.
  const handoff =
    isQuiet && step.handoff !== undefined && before?.told !== undefined
      ? { ...step.handoff, told: before.told }
      : step.handoff;
  const { say, ...rest } = talked(
    situation,
    { ...step, handoff, told },
    `${id}:${situation.now.toISOString()}`,
  );
  return { ...rest, say: isStopped(situation) ? [] : say, status: 'agent' };
};

/** Whoever is asking for a call, or for an answer in writing, has said how they want to reach somebody. */
const isSaid = (situation: Situation, { say }: Told): boolean => say === 'lapsed' && isChoosing(situation);

const isSame = ({ abilities, now }: Situation, before: Handoff | undefined, told: Told): boolean =>
  abilities.metered &&
  told.say === 'wait' &&
  before?.told !== undefined &&
  before.told.wait === told.wait &&
  now.toISOString() < minutesAfter(before.told.at, SAME_WAIT);
