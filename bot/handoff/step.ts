// How a step of a hand-off ends: over, unchanged, or refused.
import {
  QUEUED,
  type Agent,
  type DeskTold,
  type Handoff,
  type Refused,
  type Stage,
  type Told,
} from './handoff.ts';
import type { Queue } from './wait.ts';

/** What it sees beside itself: Porth's time, and the queue of any team. */
export type Around = { readonly now: Date; readonly queue: (team: string) => Queue };
/** `handoff` is undefined while none was ever asked for. */
export type Handed = {
  readonly handoff: Handoff | undefined;
  readonly told: readonly Told[];
  readonly desk: readonly DeskTold[];
};

/** Nobody came, or nobody will today: the truth, and a way that does not keep them waiting. */
export const nobody = (
  before: Handoff,
  around: Around,
  because: (Told & { say: 'nobody' })['because'],
): Handed =>
  over(before, around, 'unanswered', [{ say: 'nobody', because, ways: ['call', 'case'] }], {
    outcome: 'not-reached',
  });

export const over = (
  before: Handoff,
  { now }: Around,
  stage: Stage,
  told: readonly Told[],
  also: Partial<Handoff>,
): Handed => {
  const { due: _, nudged: __, ...rest } = before;
  return {
    handoff: { ...rest, ...also, stage, since: now.toISOString() },
    told,
    desk: [
      ...(QUEUED.has(before.stage) ? [{ tell: 'queue' as const, team: before.team }] : []),
      ...(before.agent === undefined
        ? []
        : [{ tell: 'chat' as const, team: before.team, agent: before.agent }]),
    ],
  };
};

export const same = (handoff: Handoff | undefined): Handed => ({ handoff, told: [], desk: [] });
export const refused = (handoff: Handoff | undefined, agent: Agent, because: Refused): Handed => ({
  ...same(handoff),
  desk: [{ tell: 'refused', agent, because }],
});
