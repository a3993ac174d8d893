// Plays one script on every channel, step by step side by side, so that the clock moves for all of them at once.
import { setTimeout as wait } from 'node:timers/promises';
import type { Case } from '../../bot/services/cases.ts';
import { newActor, type Actor } from './actor.ts';
import { citizenAt, seatsOf, type Seat } from './citizen.ts';
import { judge } from './judge.ts';
import { homeFor, stepAt, withoutHome } from './homes.ts';
import { casesOf, comparable, storedOf } from './record.ts';
import type { Script, Step } from './script.ts';
import { pass, type Network, type Stages } from './stage.ts';

/** How it went on one channel. */
export type Part = {
  readonly name: string;
  readonly failure?: Error;
  /** How each step counted, by its line, where it could be done. */
  readonly counted: ReadonlyMap<number, string>;
  readonly record?: unknown;
};

/** @param place where the script begins among the ways to choose: each channel goes on from there */
export const play = async (stages: Stages, script: Script, place: number): Promise<readonly Part[]> => {
  const parts = await Promise.all(
    seatsOf(script.name).map((seat, index) => newPart(stages, script, seat, place + index)),
  );
  for (const [turn, step] of script.steps.entries()) {
    if (step.kind === 'passes') await pass(stages, step.ms);
    else await Promise.all(parts.map((part) => part.step(step, turn)));
  }
  const [twilio, notify, aws] = await Promise.all([
    casesOf(stages.twilio),
    casesOf(stages.notify),
    casesOf(stages.aws),
  ]);
  return Promise.all(parts.map((part) => part.end({ twilio, notify, aws })));
};

/** Tries for a while. @throws what the last try threw */
const settled = async (hold: () => Promise<void>): Promise<void> => {
  const until = Date.now() + SETTLES_MS;
  while (Date.now() < until) {
    try {
      await hold();
      return;
    } catch {
      await wait(100);
    }
  }
  await hold();
};
const SETTLES_MS = 20_000;

const newPart = async (stages: Stages, script: Script, seat: Seat, place: number) => {
  const { name } = seat;
  const stage = stages[seat.texts];
  const home = homeFor(script.homes, seat.channel);
  const counted = new Map<number, string>();
  let failure: Error | undefined;
  let isLeftOut = false;
  let cases = 0;
  let actor: Actor | undefined;
  const attempt = async (line: number, act: () => Promise<unknown>): Promise<void> => {
    if (failure !== undefined) return;
    try {
      await act();
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      failure = new Error(`${script.name}.talk, line ${line}, on ${name}: ${why}`, { cause });
    }
  };
  await attempt(1, async () => {
    actor = await newActor(stage, await citizenAt(stages, seat, script), place);
  });
  const stepOf = async (step: Step, turn: number): Promise<void> => {
    if (actor === undefined || step.kind === 'passes') return;
    const { citizen } = actor;
    if (step.only !== undefined && !citizen.can(step.only)) return;
    if (step.kind === 'does') {
      isLeftOut = !(await actor.does(step.deed, turn));
      if (!isLeftOut) counted.set(step.line, actor.scene().statuses.join(', '));
      return;
    }
    if (step.kind === 'comes-back') {
      isLeftOut = false;
      await actor.isCalled();
      return;
    }
    if (step.kind === 'pays') {
      isLeftOut = false;
      await actor.pays(step.card);
      return;
    }
    if (step.kind === 'set') {
      isLeftOut = false;
      const { sent } = await storedOf(stage, citizen.conversation);
      if (sent === undefined) throw new Error('Nothing was sent that could be set to anything.');
      await actor.hears(() => stage.sets(sent.reference, step.status));
      return;
    }
    if (isLeftOut) return;
    const { expectation } = step;
    const scene = actor.scene();
    const holds = async () => {
      judge(expectation, scene, await storedOf(stage, citizen.conversation));
    };
    // What nobody waits for is written after the turn is answered.
    if (expectation.kind === 'case') await settled(holds);
    else await holds();
    if (expectation.kind === 'case') cases++;
  };
  return {
    step: (step: Step, turn: number) => attempt(step.line, () => stepOf(stepAt(step, home), turn)),
    end: async (all: Readonly<Record<Network, readonly Case[]>>): Promise<Part> => {
      let record: unknown;
      await attempt(script.steps.at(-1)?.line ?? 1, async () => {
        await actor?.ends();
        const conversation = actor?.citizen.conversation ?? '';
        const theirs = all[seat.texts].filter((each) => each.conversation === conversation);
        if (theirs.length !== cases)
          throw new Error(`The script tells of ${cases} cases, and ${theirs.length} are stored.`);
        record = withoutHome(comparable(await storedOf(stage, conversation), theirs), home);
      });
      return { name, counted, ...(failure === undefined ? { record } : { failure }) };
    },
  };
};
