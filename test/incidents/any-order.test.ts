// Whatever comes, in whatever order and however often: what an incident promises holds.
import { describe, expect, it } from 'vitest';
import type { IncidentEffect } from '../../bot/incidents/effect.ts';
import type { Incident, OnCall, OnCallAnswer } from '../../bot/incidents/incident.ts';
import { fc } from '../made-up.ts';
import { FIRST, MANAGER, night, SECOND, after } from './night.ts';

type Happening =
  | { readonly what: 'answer'; readonly by: OnCall; readonly answer: OnCallAnswer; readonly late: number }
  | {
      readonly what: 'report';
      readonly severity: 'S0' | 'S1' | 'S4';
      readonly ago: number;
      readonly row: string;
    }
  | { readonly what: 'safe'; readonly calledOff: boolean }
  | { readonly what: 'result'; readonly of: number; readonly ok: boolean }
  | { readonly what: 'happened'; readonly stop: 'attended' | 'investigated' | 'done' }
  | { readonly what: 'time' }
  | { readonly what: 'closed' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    what: fc.constant('answer' as const),
    by: fc.constantFrom(FIRST, SECOND, MANAGER),
    answer: fc.constantFrom(
      'acknowledged' as const,
      'on-the-way' as const,
      'made-safe' as const,
      'cannot' as const,
    ),
    late: fc.integer({ min: 0, max: 40 }),
  }),
  fc.record({
    what: fc.constant('report' as const),
    severity: fc.constantFrom('S0' as const, 'S1' as const, 'S4' as const),
    ago: fc.integer({ min: 0, max: 60 }),
    row: fc.constantFrom('leak', 'gas'),
  }),
  fc.record({ what: fc.constant('safe' as const), calledOff: fc.boolean() }),
  fc.record({ what: fc.constant('result' as const), of: fc.nat(5), ok: fc.boolean() }),
  fc.record({
    what: fc.constant('happened' as const),
    stop: fc.constantFrom('attended' as const, 'investigated' as const, 'done' as const),
  }),
  fc.constant({ what: 'time' as const }),
  fc.constant({ what: 'closed' as const }),
);

/** Each with the minutes that went by before it, and how often it comes. */
const story = fc.array(fc.tuple(happening, fc.nat(12), fc.integer({ min: 1, max: 3 })), {
  minLength: 1,
  maxLength: 25,
});
type Story = readonly (readonly [Happening, number, number])[];

/** Plays it, and shows each turn: what it was before and after, and what it had done. */
const played = (told: Story) => {
  const { happens, reported, incident, effects } = night();
  const turns: {
    readonly before: Incident;
    readonly after: Incident;
    readonly effects: readonly IncidentEffect[];
  }[] = [];
  reported();
  let minute = 0;
  for (const [each, gap, times] of told) {
    minute += gap;
    for (let time = 0; time < times; time++) {
      const before = incident();
      const now = take(each, minute);
      turns.push({ before, after: incident(), effects: now });
    }
  }
  return { turns, effects, incident: incident() };

  function take(each: Happening, at: number): readonly IncidentEffect[] {
    switch (each.what) {
      case 'answer':
        return happens(
          at,
          { kind: 'answered', by: each.by, answer: each.answer, via: 'text' },
          after(at - each.late),
        );
      case 'report':
        return reported(at, { severity: each.severity, row: each.row, awareAt: after(at - each.ago) });
      case 'safe':
        return happens(at, { kind: 'said-safe', ...(each.calledOff ? { calledOff: true } : {}) });
      case 'result':
        return happens(at, {
          kind: 'page-result',
          page: incident().paged[each.of]?.id ?? 'none',
          ok: each.ok,
        });
      case 'happened':
        return happens(at, { kind: 'happened', what: each.stop, who: 'ann' });
      case 'time':
        return happens(at, { kind: 'due' });
      case 'closed':
        return happens(at, { kind: 'closed', who: 'cat' });
      default:
        return each satisfies never;
    }
  }
};

const holds = (promise: (told: ReturnType<typeof played>) => void) =>
  fc.assert(
    fc.property(story, (told) => {
      promise(played(told));
    }),
    { numRuns: 100 },
  );

const AGAIN: ReadonlySet<unknown> = new Set(['still', 'given-up']);

describe('whatever comes, in whatever order', () => {
  it('nobody is paged of what somebody has, or what is over', () => {
    holds(({ turns }) => {
      for (const { after: now, effects } of turns)
        if (now.standing !== 'open') expect(effects.filter(({ kind }) => kind === 'page')).toEqual([]);
    });
  });

  it('the evidence only grows', () => {
    holds(({ turns }) => {
      for (const { before, after: now } of turns)
        expect(now.trail.slice(0, before.trail.length)).toEqual(before.trail);
    });
  });

  it('that nobody was reached is told once at most for each time that it is opened, but for its times', () => {
    holds(({ incident, effects }) => {
      const told = effects.filter(
        (each) => each.kind === 'tell' && each.news.what === 'unreached' && !AGAIN.has(each.news.why),
      );
      const opened = 1 + incident.trail.filter(({ what }) => what === 'reopened').length;
      expect(told.length).toBeLessThanOrEqual(opened);
    });
  });

  it('every clock runs once, and warns once of each', () => {
    holds(({ incident, effects }) => {
      const ids = incident.clocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const warned = effects.flatMap((each) =>
        each.kind === 'alarm' && each.clock !== undefined ? [`${each.clock.id} ${each.why}`] : [],
      );
      expect(new Set(warned).size).toBe(warned.length);
    });
  });

  it('no two effects have the same key', () => {
    holds(({ effects }) => {
      expect(new Set(effects.map(({ key }) => key)).size).toBe(effects.length);
    });
  });

  it('it never gets less serious, and was never known later', () => {
    holds(({ turns }) => {
      const rank = ['S4', 'S1', 'S0'];
      for (const { before, after: now } of turns) {
        expect(rank.indexOf(now.severity)).toBeGreaterThanOrEqual(rank.indexOf(before.severity));
        expect(now.awareAt <= before.awareAt).toBe(true);
      }
    });
  });

  it('what is open and nobody has is paged on, or was given up with an alarm', () => {
    holds(({ incident, effects }) => {
      const isGivenUp = effects.some((each) => each.kind === 'alarm' && each.why === 'given-up');
      if (incident.standing === 'open') expect(incident.paging !== undefined || isGivenUp).toBe(true);
    });
  });
});
