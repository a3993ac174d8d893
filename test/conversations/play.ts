// Plays one script on all four channels, step by step side by side, so that the one clock moves for all of them.
import type { ChannelId } from '../../bot/model.ts';
import type { Case } from '../../bot/services/cases.ts';
import { newActor, type Actor } from './actor.ts';
import { CHANNELS, citizenAt } from './citizen.ts';
import { judge } from './judge.ts';
import { casesOf, comparable, storedOf } from './record.ts';
import type { Script, Step } from './script.ts';
import type { Stage } from './stage.ts';

/** How it went on one channel. */
export type Part = {
  readonly channel: ChannelId;
  readonly failure?: Error;
  /** How each step counted, by its line, where it could be done. */
  readonly counted: ReadonlyMap<number, string>;
  readonly record?: unknown;
};

/** @param place of the script among the others: each begins with another way to choose. Never throws */
export const play = async (stage: Stage, script: Script, place: number): Promise<readonly Part[]> => {
  const parts = await Promise.all(
    CHANNELS.map((channel, seat) => newPart(stage, script, channel, place + seat)),
  );
  for (const [turn, step] of script.steps.entries()) {
    if (step.kind === 'passes') await stage.pass(step.ms);
    else await Promise.all(parts.map((part) => part.step(step, turn)));
  }
  const cases = await casesOf(
    stage,
    parts.map(({ conversation }) => conversation()),
  );
  return Promise.all(parts.map((part) => part.end(cases)));
};

const newPart = async (stage: Stage, script: Script, channel: ChannelId, seat: number) => {
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
      failure = new Error(`${script.name}.talk, line ${line}, on ${channel}: ${why}`, { cause });
    }
  };
  await attempt(1, async () => {
    actor = await newActor(stage, await citizenAt(stage, channel, script), seat);
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
    if (isLeftOut) return;
    judge(step.expectation, actor.scene(), await storedOf(stage, citizen.conversation));
    if (step.expectation.kind === 'case') cases++;
  };
  return {
    step: (step: Step, turn: number) => attempt(step.line, () => stepOf(step, turn)),
    conversation: () => actor?.citizen.conversation ?? '',
    end: async (all: readonly Case[]): Promise<Part> => {
      let record: unknown;
      await attempt(script.steps.at(-1)?.line ?? 1, async () => {
        await actor?.ends();
        const conversation = actor?.citizen.conversation ?? '';
        const theirs = all.filter((each) => each.conversation === conversation);
        if (theirs.length !== cases)
          throw new Error(`The script tells of ${cases} cases, and ${theirs.length} are stored.`);
        record = comparable(await storedOf(stage, conversation), theirs);
      });
      return { channel, counted, ...(failure === undefined ? { record } : { failure }) };
    },
  };
};
