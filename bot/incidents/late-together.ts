// Dangers whose time has run out together: whoever is told of one is told of all of them, in one text.
import type { IncidentEffect, PageFacts } from './effect.ts';
import { factsOf } from './effect.ts';
import type { Incident, OnCall, RunningClock } from './incident.ts';
import { managerOf } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { minutesAfter } from './step.ts';

/** One of them. Two deadlines of one incident that end together are one. */
export type Late = { readonly id: string; readonly code: string; readonly told: PageFacts };

/** What was told to whom lately: kept on condition, so that of two workers one tells each. Times are ISO. */
export type LateBook = {
  read(to: string): Promise<{ readonly told: readonly LateTold[]; readonly eTag?: string }>;
  /** @returns false when another came first */
  write(to: string, told: readonly LateTold[], eTag: string | undefined): Promise<boolean>;
};
/** `by`: the key of the alarm that told it. */
export type LateTold = { readonly id: string; readonly by: string; readonly at: string };

/** `all`: these are told by it now; none where another text has it already. `at`: not before then. */
export type LateTurn = { readonly all: readonly Late[] } | { readonly at: string };

export type Breach = Extract<IncidentEffect, { kind: 'alarm' }> & { readonly to: OnCall };

/** The next text to the same telephone is so many minutes after the last. */
const APART_MINUTES = 10;
/** What ran out longer ago was told long ago. */
const LATELY_MINUTES = 60;
const TRIES = 5;

/** @throws when others come first time and again: it is tried again */
export const lateTogether = async (
  effect: Breach,
  {
    book,
    running,
    rules,
    now,
  }: {
    readonly book: LateBook;
    readonly running: () => Promise<readonly Incident[]>;
    readonly rules: Pick<IncidentRules, 'rota' | 'alarmTeam'>;
    readonly now: string;
  },
): Promise<LateTurn> => {
  const { key, to, code, told, clock } = effect;
  const own: Late = { id: lateId(told.incident, clock?.due ?? now), code, told };
  const others = (await running())
    .filter(({ id }) => id !== told.incident)
    .flatMap((incident) => lateIn(incident, to, rules, now));
  for (let tries = 0; tries < TRIES; tries++) {
    const { told: before, eTag } = await book.read(to.id);
    const lately = before.filter(({ at }) => minutesAfter(at, 2 * LATELY_MINUTES) > now);
    const teller = lately.find(({ id }) => id === own.id)?.by;
    // It is sent again where it failed, with the same ones.
    if (teller === key) return { all: [own, ...others.filter((each) => toldBy(lately, each) === key)] };
    if (teller !== undefined) return { all: [] };
    const last = lately
      .map(({ at }) => at)
      .sort()
      .at(-1);
    const next = last === undefined ? now : minutesAfter(last, APART_MINUTES);
    if (next > now) return { at: next };
    const all = [own, ...others.filter((each) => toldBy(lately, each) === undefined)];
    const claimed = [...lately, ...all.map(({ id }) => ({ id, by: key, at: now }))];
    if (await book.write(to.id, claimed, eTag)) return { all };
  }
  throw new Error('Others tell of what is late at the same time.');
};

const toldBy = (lately: readonly LateTold[], { id }: Late): string | undefined =>
  lately.find((each) => each.id === id)?.by;

const lateId = (incident: string, due: string): string => `${incident} ${due}`;

/** What has run out of it a while ago at most, where the same person is told of that by text. */
const lateIn = (
  incident: Incident,
  to: OnCall,
  rules: Pick<IncidentRules, 'rota' | 'alarmTeam'>,
  now: string,
): readonly Late[] => {
  if (managerOf(incident, rules, now)?.id !== to.id) return [];
  const late = incident.clocks.filter((clock) => isLate(clock, incident, now));
  return [...new Set(late.map(({ due }) => due))].map((due) => ({
    id: lateId(incident.id, due),
    code: incident.code,
    told: factsOf(incident),
  }));
};

/** Of one that goes with another the answer is that one's. */
const isLate = ({ due, stoppedAt, stoppedBy }: RunningClock, { linkedTo }: Incident, now: string): boolean =>
  stoppedAt === undefined &&
  due <= now &&
  minutesAfter(due, LATELY_MINUTES) > now &&
  !(stoppedBy === 'acknowledged' && linkedTo !== undefined);
